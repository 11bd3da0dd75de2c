package crossread.store.json;

import crossread.lesson.AnswerKey;
import crossread.lesson.Proof;
import crossread.lesson.Proof.Standing;
import crossread.lesson.Solution;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A teacher's file's shape. */
public final class KeyJson {
    public static final String FORMAT = "crossread-teacher";

    private KeyJson() {}

    public static ObjectNode write(AnswerKey key) {
        ObjectNode node = Json.object();
        node.put("format", FORMAT).put("version", LessonJson.VERSION);
        node.put("class", key.lesson()).put("title", key.title());
        ArrayNode solutions = node.putArray("solutions");
        for (Solution solution : key.solutions()) {
            ObjectNode entry = solutions.addObject().put("card", solution.card());
            ArrayNode articles = entry.putArray("articles");
            solution.articles().forEach(articles::add);
            ArrayNode proofs = entry.putArray("proofs");
            solution.proofs().forEach(proof -> proofs.add(write(proof)));
        }
        return node;
    }

    private static ObjectNode write(Proof proof) {
        ObjectNode node = Json.object();
        node.put("article", proof.article()).put("standing", Fields.name(proof.standing()));
        node.put("paragraph", proof.paragraph());
        proof.at().ifPresent(at -> node.put("sentence", at.sentence()));
        node.put("text", proof.sentence());
        ArrayNode marks = node.putArray("marks");
        proof.marks()
                .forEach(mark -> marks.addObject().put("start", mark.start()).put("end", mark.end()));
        ArrayNode lacks = node.putArray("lacks");
        proof.lacks().forEach(lacks::add);
        return node;
    }

    public static AnswerKey read(Fields fields) {
        return new AnswerKey(
                fields.text("class"),
                fields.text("title"),
                fields.objects(
                        "solutions",
                        entry -> new Solution(
                                entry.text("card"),
                                entry.texts("articles"),
                                entry.objects("proofs", KeyJson::readProof))));
    }

    private static Proof readProof(Fields fields) {
        String article = fields.text("article");
        String text = fields.text("text");
        return new Proof(
                article,
                fields.constant("standing", Standing.class),
                fields.count("paragraph"),
                text,
                inOrder(fields.objects("marks", mark -> ArticleJson.span(mark, text.length()))),
                fields.texts("lacks"),
                fields.has("sentence")
                        ? Optional.of(new SentenceRef(article, fields.count("sentence")))
                        : Optional.empty());
    }

    /** Marks that overlap could not be drawn; the first of them stays. */
    private static List<Span> inOrder(List<Span> marks) {
        List<Span> apart = new ArrayList<>();
        marks.stream().sorted().forEach(mark -> {
            if (apart.isEmpty() || apart.getLast().end() <= mark.start()) {
                apart.add(mark);
            }
        });
        return apart;
    }
}
