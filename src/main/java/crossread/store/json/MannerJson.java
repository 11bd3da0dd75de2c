package crossread.store.json;

import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.article.Stretch;
import crossread.model.fact.Attribution;
import crossread.model.fact.FactKind;
import crossread.model.fact.HeadlineNote;
import crossread.model.fact.Manner;
import crossread.model.fact.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The shape of how the articles tell what they state. Extra keys that stand only where there is something to say; a wrong
 * or unknown one is passed over and damages no file.
 */
public final class MannerJson {
    private static final String HEADLINES = "headlines";
    private static final String ATTRIBUTIONS = "attributions";
    private static final String WORDINGS = "wordings";
    private final References references;

    public MannerJson(References references) {
        this.references = references;
    }

    static void write(Comparison comparison, ObjectNode node) {
        Manner manner = comparison.manner();
        if (!manner.headlines().isEmpty()) {
            ArrayNode headlines = node.putArray(HEADLINES);
            manner.headlines().forEach(note -> headlines.add(write(note, comparison)));
        }
        if (!manner.attributions().isEmpty()) {
            ArrayNode attributions = node.putArray(ATTRIBUTIONS);
            for (Attribution each : manner.attributions()) {
                attributions
                        .addObject()
                        .put("fact", each.fact())
                        .put("article", each.article())
                        .put("kind", Fields.name(each.kind()));
            }
        }
        if (!manner.wordings().isEmpty()) {
            ArrayNode wordings = node.putArray(WORDINGS);
            for (Wording wording : manner.wordings()) {
                ArrayNode terms = wordings.addObject()
                        .put("statement", wording.statement())
                        .put("kind", Fields.name(wording.kind()))
                        .put("about", wording.about())
                        .putArray("terms");
                wording.terms().forEach(term -> terms.add(write(term, comparison)));
            }
        }
    }

    private static ObjectNode write(HeadlineNote note, Comparison comparison) {
        ObjectNode node = Json.object()
                .put("article", note.article())
                .put("kind", Fields.name(note.kind()))
                .put("what", Fields.name(note.what()));
        if (!note.headline().isEmpty()) {
            node.put("headline", note.headline());
        }
        if (!note.text().isEmpty()) {
            node.put("text", note.text());
        }
        note.inHeadline().ifPresent(at -> node.set("inHeadline", write(at, comparison)));
        note.inText().ifPresent(at -> node.set("inText", write(at, comparison)));
        return node;
    }

    /** Words of a sentence, as mentions are written. */
    static ObjectNode write(Stretch stretch, Comparison comparison) {
        ObjectNode node = Json.object()
                .put("article", stretch.at().article())
                .put("sentence", stretch.at().sentence())
                .put("start", stretch.span().start())
                .put("end", stretch.span().end());
        comparison
                .sentence(stretch.at())
                .ifPresent(sentence -> node.put("text", stretch.span().of(sentence.text())));
        return node;
    }

    public Manner read(Fields fields, Comparison comparison) {
        Set<String> facts = new HashSet<>();
        comparison.facts().forEach(fact -> facts.add(fact.id()));
        return new Manner(
                fields.objectsThatFit(HEADLINES, each -> Optional.of(readNote(each))),
                fields.objectsThatFit(
                        ATTRIBUTIONS,
                        each -> Optional.of(new Attribution(
                                        each.text("fact"),
                                        references.article(each.text("article"), each, "article"),
                                        each.constant("kind", Attribution.Kind.class)))
                                .filter(one -> facts.contains(one.fact()))),
                fields.objectsThatFit(WORDINGS, each -> Optional.of(readWording(each))));
    }

    private HeadlineNote readNote(Fields fields) {
        return new HeadlineNote(
                references.article(fields.text("article"), fields, "article"),
                fields.constant("kind", HeadlineNote.Kind.class),
                fields.constant("what", FactKind.class),
                fields.textIfAny("headline").orElse(""),
                fields.textIfAny("text").orElse(""),
                fields.objectIfAny("inHeadline").map(this::readStretch),
                fields.objectIfAny("inText").map(this::readStretch));
    }

    private Wording readWording(Fields fields) {
        return new Wording(
                fields.text("statement"),
                fields.constant("kind", Wording.Kind.class),
                fields.textIfAny("about").orElse(""),
                fields.objects("terms", this::readStretch));
    }

    private Stretch readStretch(Fields fields) {
        SentenceRef at = references.sentence(fields);
        return new Stretch(at, references.span(fields, at));
    }

    /** The words that differ between two mentions; those that could not be read are left out. */
    public List<Stretch> differing(Fields fields) {
        return fields.objectsThatFit("differing", each -> Optional.of(readStretch(each)));
    }
}
