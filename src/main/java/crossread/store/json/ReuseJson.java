package crossread.store.json;

import crossread.model.Comparison;
import crossread.model.Kinship;
import crossread.model.OffEvent;
import crossread.model.Texts;
import crossread.model.article.Article;
import crossread.model.fact.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The shape of what is known about whole articles: which are one text, which seem to be about another event. Extra keys that
 * stand only where there is something to say; a wrong or unknown one is passed over and damages no file.
 */
public final class ReuseJson {
    private static final String KINSHIPS = "kinships";
    private static final String OFF_EVENT = "offEvent";

    private ReuseJson() {}

    static void write(Comparison comparison, ObjectNode node) {
        if (!comparison.kinships().isEmpty()) {
            ArrayNode kinships = node.putArray(KINSHIPS);
            for (Kinship kinship : comparison.kinships()) {
                kinships.addObject()
                        .put("article", kinship.article())
                        .put("other", kinship.other())
                        .put("kind", Fields.name(kinship.kind()))
                        .put("share", kinship.share())
                        .put("otherShare", kinship.otherShare());
            }
        }
        if (!comparison.offEvent().isEmpty()) {
            ArrayNode off = node.putArray(OFF_EVENT);
            for (OffEvent each : comparison.offEvent()) {
                off.addObject()
                        .put("article", each.article())
                        .put("score", each.score())
                        .put("nearest", each.nearest());
            }
        }
    }

    /** Told for other programs; this one derives both from the kinships when it opens the file. */
    static void write(Fact fact, Texts texts, ObjectNode node) {
        List<String> stating = fact.coverage().articles();
        int count = texts.count(stating);
        if (count < stating.size()) {
            node.put("texts", count);
        }
        texts.revision(fact).ifPresent(revision -> node.put("version", Fields.name(revision)));
    }

    public static Comparison read(Fields fields, Comparison comparison) {
        Set<String> ids = comparison.articles().stream().map(Article::id).collect(Collectors.toSet());
        return comparison.withReuse(
                fields.objectsThatFit(KINSHIPS, each -> readKinship(each, ids)),
                fields.objectsThatFit(OFF_EVENT, each -> readOffEvent(each, ids)));
    }

    private static Optional<Kinship> readKinship(Fields fields, Set<String> ids) {
        String article = fields.text("article");
        String other = fields.text("other");
        String name = fields.text("kind");
        double share = fields.score("share");
        double otherShare = fields.has("otherShare") ? fields.score("otherShare") : 0;
        return Arrays.stream(Kinship.Kind.values())
                .filter(kind -> Fields.name(kind).equals(name))
                .filter(kind -> ids.contains(article) && ids.contains(other) && !article.equals(other))
                .findFirst()
                .map(kind -> new Kinship(article, other, kind, share, otherShare));
    }

    private static Optional<OffEvent> readOffEvent(Fields fields, Set<String> ids) {
        OffEvent off = new OffEvent(
                fields.text("article"),
                fields.score("score"),
                fields.textIfAny("nearest").orElse(""));
        return Optional.of(off).filter(each -> ids.contains(each.article()));
    }
}
