package crossread.export;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.Kinship;
import crossread.model.OffEvent;
import crossread.model.Revision;
import crossread.model.Texts;
import crossread.model.article.Article;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** What is said, in reports and on the command line, of articles that are one text or about another event. */
public final class ReuseWording {
    private final Comparison comparison;
    private final Texts texts;
    private final Messages words;

    public ReuseWording(Comparison comparison, Messages words) {
        this.comparison = comparison;
        this.texts = comparison.texts();
        this.words = words;
    }

    /** How many outlets and how many independent texts, and which articles are one; empty where all are independent. */
    public Optional<String> texts() {
        List<String> shared = new ArrayList<>();
        for (List<String> group : texts.groups()) {
            if (group.size() == 2) {
                texts.kinships().stream()
                        .filter(kinship -> kinship.joins(group.getFirst(), group.getLast()))
                        .forEach(kinship -> shared.add(pair(kinship, group)));
            } else if (group.size() > 2) {
                shared.add(words.text("reuse.group", String.join(", ", group)));
            }
        }
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(
                        "reuse.texts", comparison.outlets(), texts.groups().size(), String.join("; ", shared)));
    }

    private String pair(Kinship kinship, List<String> group) {
        return switch (kinship.kind()) {
            case SAME_TEXT -> words.text("reuse.same", group.getFirst(), group.getLast());
            case COPY ->
                words.text("reuse.copy", group.getFirst(), group.getLast(), (int) Math.floor(kinship.common() * 100));
            case LATER_VERSION -> words.text("reuse.version", kinship.article(), kinship.other());
        };
    }

    /** A line for each article that does not seem to be about the event. */
    public List<String> offEvent() {
        return comparison.offEvent().stream().map(this::offEvent).toList();
    }

    /** What to say of one article: which other it is one text with, and that it seems to be about another event. */
    public List<String> about(String article) {
        List<String> lines = new ArrayList<>();
        SequencedMap<String, Integer> copies = new LinkedHashMap<>();
        for (Kinship kinship : texts.kinships()) {
            if (kinship.article().equals(article) || kinship.other().equals(article)) {
                String other = kinship.article().equals(article) ? kinship.other() : kinship.article();
                switch (kinship.kind()) {
                    case SAME_TEXT -> lines.add(words.text("reuse.about-same", other));
                    case COPY -> copies.put(other, share(kinship, article));
                    case LATER_VERSION ->
                        lines.add(words.text(
                                kinship.article().equals(article) ? "reuse.about-later" : "reuse.about-earlier",
                                other));
                }
            }
        }
        if (!copies.isEmpty()) {
            lines.add(copies(copies));
        }
        if (comparison.offEvent().stream().anyMatch(off -> off.article().equals(article))) {
            lines.add(words.text("reuse.about-off-event"));
        }
        return lines;
    }

    /** One line, however many others it stands in. */
    private String copies(SequencedMap<String, Integer> shares) {
        String others = String.join(", ", shares.keySet());
        int least = Collections.min(shares.values());
        int most = Collections.max(shares.values());
        return least == most
                ? words.text("reuse.about-copy", others, most)
                : words.text("reuse.about-copies", others, least, most);
    }

    /** How much of the article stands in the other, in percent. */
    private static int share(Kinship kinship, String article) {
        return (int) Math.floor(100 * (kinship.article().equals(article) ? kinship.share() : kinship.otherShare()));
    }

    private String offEvent(OffEvent off) {
        return words.text(
                "reuse.off-event",
                off.article(),
                comparison.article(off.article()).map(Article::name).orElse(""));
    }

    /**
     * The heading of a fact that several articles state because they carry one text, and of one that only a later or an
     * earlier version has where all articles are versions of one text: "only in" would sound like news.
     */
    public Optional<String> heading(Fact fact) {
        if (texts.isOneText(fact)) {
            List<String> articles = texts.group(fact.coverage().articles());
            return Optional.of(words.text("coverage.one-text", String.join(", ", articles)));
        }
        return texts.groups().size() == 1 && fact.coverage() instanceof Coverage.OnlyIn(String article)
                ? texts.revision(fact)
                        .map(revision ->
                                words.text(revision == Revision.ADDED ? "coverage.added" : "coverage.dropped", article))
                : Optional.empty();
    }

    /** What to add to a fact: in how few texts its articles state it, or that a version added or dropped it. */
    public Optional<String> note(Fact fact) {
        if (texts.groups().size() == 1) {
            return Optional.empty();
        }
        List<String> stating = fact.coverage().articles();
        int count = texts.count(stating);
        return texts.revision(fact)
                .map(revision -> words.text(revision == Revision.ADDED ? "reuse.added" : "reuse.dropped"))
                .or(() -> count < stating.size()
                        ? Optional.of(words.text("reuse.stated", stating.size(), count))
                        : Optional.empty());
    }
}
