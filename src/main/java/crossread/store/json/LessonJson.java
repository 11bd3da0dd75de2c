package crossread.store.json;

import crossread.lesson.Answers;
import crossread.lesson.Card;
import crossread.lesson.Handout;
import crossread.lesson.Lesson;
import crossread.lesson.Task;
import crossread.model.article.Article;
import crossread.model.fact.FactKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A class file's shape. */
public final class LessonJson {
    public static final String FORMAT = "crossread-class";

    /** Raised only when an older program could no longer read the files rightly; of the teacher's file too. */
    public static final int VERSION = 1;

    /** A class file is handed on: it does not tell where the originals lie. */
    private static final Places NOWHERE = new Places.None();

    private LessonJson() {}

    public static ObjectNode write(Handout handout) {
        Lesson lesson = handout.lesson();
        ObjectNode node = Json.object();
        node.put("format", FORMAT).put("version", VERSION);
        node.put("id", lesson.id()).put("title", lesson.title());
        ArrayNode articles = node.putArray("articles");
        lesson.articles().forEach(article -> articles.add(ArticleJson.write(article, NOWHERE)));
        ArrayNode cards = node.putArray("cards");
        lesson.cards().forEach(card -> cards.add(write(card)));
        ObjectNode answers =
                node.putObject("answers").put("name", handout.answers().name());
        ArrayNode given = answers.putArray("cards");
        handout.answers().letters().forEach((card, letters) -> {
            ArrayNode chosen = given.addObject().put("card", card).putArray("articles");
            letters.forEach(chosen::add);
        });
        return node;
    }

    private static ObjectNode write(Card card) {
        ObjectNode node = Json.object();
        node.put("id", card.id()).put("task", Fields.name(card.task())).put("kind", Fields.name(card.kind()));
        node.put("text", card.text())
                .put("start", card.fact().start())
                .put("end", card.fact().end());
        ArrayNode choices = node.putArray("choices");
        card.choices().forEach(choices::add);
        card.from().ifPresent(letter -> node.put("from", letter));
        return node;
    }

    public static Handout read(Fields fields) {
        List<Article> articles = fields.objects("articles", article -> ArticleJson.read(article, NOWHERE));
        Set<String> letters = new HashSet<>();
        for (Article article : articles) {
            if (!letters.add(article.id())) {
                throw fields.damaged("articles", article.id() + " is there twice");
            }
        }
        List<Card> cards = fields.objects("cards", card -> readCard(card, letters));
        Map<String, Card> byId = new LinkedHashMap<>();
        for (Card card : cards) {
            if (byId.put(card.id(), card) != null) {
                throw fields.damaged("cards", card.id() + " is there twice");
            }
        }
        Lesson lesson = new Lesson(fields.text("title"), articles, cards);
        // The answers of a teacher's file are right for the texts and cards it was made for, and for no others.
        if (!lesson.id().equals(fields.text("id"))) {
            throw fields.damaged("id", "does not fit the articles and cards");
        }
        return new Handout(
                lesson,
                fields.objectIfAny("answers")
                        .map(answers -> readAnswers(answers, byId))
                        .orElse(Answers.NONE));
    }

    private static Card readCard(Fields fields, Set<String> letters) {
        String text = fields.text("text");
        Card card = new Card(
                fields.text("id"),
                fields.constant("task", Task.class),
                fields.constant("kind", FactKind.class),
                text,
                ArticleJson.span(fields, text.length()),
                fields.texts("choices"),
                fields.textIfAny("from"));
        if (!letters.containsAll(card.choices())) {
            throw fields.damaged("choices", "names an article that is not there");
        }
        return card;
    }

    /** What does not fit a card any more is passed over: it is a student's, and the rest of it counts. */
    private static Answers readAnswers(Fields fields, Map<String, Card> cards) {
        Map<String, List<String>> letters = new LinkedHashMap<>();
        for (Fields answer : fields.objects("cards", each -> each)) {
            Card card = cards.get(answer.text("card"));
            List<String> chosen = answer.texts("articles");
            if (card != null && card.choices().containsAll(chosen)) {
                letters.put(card.id(), chosen);
            }
        }
        return new Answers(fields.textIfAny("name").orElse(""), letters);
    }
}
