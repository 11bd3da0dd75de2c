package crossread.store.json;

import crossread.model.fact.FactKind;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactPlaces;
import crossread.model.work.SentenceAnchor;
import crossread.model.work.Subject;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How what a reader made points at articles, sentences and facts in the file: by quotation and context, never by number. */
final class AnchorJson {
    private static final String ARTICLE = "article";
    private static final String TITLE = "title";
    private static final String SENTENCE = "sentence";
    private static final String FACT = "fact";
    private static final String TEXT = "text";
    private static final String KIND = "kind";
    private static final String ELSEWHERE = "elsewhere";

    private AnchorJson() {}

    /** An entry about {@code subject}, which more can be told of. */
    static ObjectNode about(Subject subject) {
        ObjectNode about = Json.object();
        switch (subject) {
            case Subject.OfArticle(var sha256, var title) -> {
                about.put(ARTICLE, sha256);
                title.ifPresent(text -> about.put(TITLE, text));
            }
            case Subject.OfSentence(var sentence) -> about.set(SENTENCE, write(sentence));
            case Subject.OfFact(var fact) -> about.set(FACT, write(fact));
        }
        ObjectNode node = Json.object();
        node.set("about", about);
        return node;
    }

    static ObjectNode write(FactPlaces fact) {
        ObjectNode node = write(fact.first());
        if (!fact.elsewhere().isEmpty()) {
            ArrayNode elsewhere = node.putArray(ELSEWHERE);
            fact.elsewhere().forEach(anchor -> elsewhere.add(write(anchor)));
        }
        return node;
    }

    private static ObjectNode write(FactAnchor anchor) {
        ObjectNode node = Json.object()
                .put(TEXT, anchor.text())
                .put("start", anchor.start())
                .put(KIND, Fields.name(anchor.kind()));
        node.set(SENTENCE, write(anchor.sentence()));
        return node;
    }

    static ObjectNode write(SentenceAnchor anchor) {
        return Json.object()
                .put("sha256", anchor.sha256())
                .put(TEXT, anchor.text())
                .put("before", anchor.before())
                .put("after", anchor.after());
    }

    /** What an entry is about; nothing where this program knows no such thing. */
    static Optional<Subject> subject(Fields entry) {
        Fields about = entry.object("about");
        if (about.has(ARTICLE)) {
            return Optional.of(new Subject.OfArticle(about.text(ARTICLE), about.textIfAny(TITLE)));
        }
        if (about.has(SENTENCE)) {
            return Optional.of(new Subject.OfSentence(sentence(about.object(SENTENCE))));
        }
        return about.has(FACT) ? Optional.of(new Subject.OfFact(fact(about))) : Optional.empty();
    }

    /** The fact of an entry with all its places. */
    static FactPlaces places(Fields fields, String name) {
        Fields fact = fields.object(name);
        return new FactPlaces(anchor(fact), fact.objectsThatFit(ELSEWHERE, each -> Optional.of(anchor(each))));
    }

    /** The fact of an entry by its first place. */
    static FactAnchor fact(Fields fields) {
        return anchor(fields.object(FACT));
    }

    private static FactAnchor anchor(Fields fields) {
        return new FactAnchor(
                sentence(fields.object(SENTENCE)),
                fields.text(TEXT),
                fields.count("start"),
                fields.constant(KIND, FactKind.class));
    }

    static SentenceAnchor sentence(Fields fields) {
        return new SentenceAnchor(
                fields.textIfAny("sha256").orElse(""),
                fields.text(TEXT),
                fields.textIfAny("before").orElse(""),
                fields.textIfAny("after").orElse(""));
    }
}
