package crossread.export.worksheet;

import crossread.export.WorksheetOrder;
import crossread.export.report.Part;
import crossread.export.report.Passage;
import crossread.export.report.Report;
import crossread.export.report.Section;
import crossread.lesson.Card;
import crossread.lesson.Lesson;
import crossread.lesson.Prepared;
import crossread.lesson.Task;
import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.model.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a lesson down as sheets to be filled in, or as the key to them. */
final class WorksheetWriter {
    private final Prepared prepared;
    private final Lesson lesson;
    private final Messages words;

    WorksheetWriter(Prepared prepared, Messages words) {
        this.prepared = prepared;
        this.lesson = prepared.lesson();
        this.words = words;
    }

    Report report(WorksheetOrder order) {
        List<Section> sections = new ArrayList<>();
        for (Task task : order.tasks()) {
            sections.add(order.answers() ? key(task) : sheet(task, !sections.isEmpty()));
        }
        if (order.texts()) {
            for (Article article : lesson.articles()) {
                sections.add(text(article, sections.size() == order.tasks().size()));
            }
        }
        String title = lesson.title().isBlank()
                ? words.text("desk.untitled")
                : lesson.title().strip();
        String subtitle = words.text(order.answers() ? "worksheet.key" : "worksheet.name");
        return new Report(title, subtitle, words.locale(), false, sections);
    }

    private static String id(Task task) {
        return task.name().toLowerCase(Locale.ROOT);
    }

    private Section sheet(Task task, boolean apart) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Text(words.text("worksheet.head")));
        parts.add(articles());
        parts.add(new Part.Text(words.text("worksheet.ask." + task)));
        int number = 1;
        for (Card card : lesson.cards(task)) {
            parts.add(new Part.Exercise(number++ + ".", passage(card), boxes(card), 1));
        }
        if (number == 1) {
            parts.add(new Part.Text(words.text("lesson.none." + task)));
        }
        return new Section(id(task), words.text("lesson." + task), apart, parts);
    }

    /** What the letters stand for. */
    private Part articles() {
        return new Part.Lines(lesson.articles().stream().map(this::name).toList());
    }

    private String name(Article article) {
        String name = words.text("report.article", article.id(), article.name());
        return article.metadata()
                .title()
                .filter(title -> !title.equals(article.name()))
                .map(title -> words.text("report.article-titled", name, title))
                .orElse(name);
    }

    private Passage passage(Card card) {
        return new Passage(
                card.from().map(letter -> words.text("worksheet.from", letter)).orElse(""),
                card.text(),
                List.of(card.fact()),
                Optional.empty(),
                card.from()
                        .flatMap(lesson::article)
                        .flatMap(article -> article.metadata().language()));
    }

    private List<String> boxes(Card card) {
        List<String> boxes = new ArrayList<>(card.choices());
        if (card.task() == Task.FIGURES) {
            boxes.add(words.text("lesson.no-article"));
        }
        return boxes;
    }

    private Section key(Task task) {
        List<Part> parts = new ArrayList<>();
        KeyWriter key = new KeyWriter(lesson, words);
        int number = 1;
        for (Card card : lesson.cards(task)) {
            int at = number++;
            prepared.key().of(card.id()).ifPresent(solution -> parts.add(key.entry(at, card, solution)));
        }
        if (parts.isEmpty()) {
            parts.add(new Part.Text(words.text("lesson.none." + task)));
        }
        return new Section(id(task), words.text("lesson." + task), parts);
    }

    private Section text(Article article, boolean apart) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : article.blocks()) {
            paragraphs.add(words.text("worksheet.paragraph", paragraphs.size() + 1, block.text()));
        }
        String letter = article.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
        return new Section("text-" + letter, name(article), apart, List.of(new Part.Lines(paragraphs)));
    }
}
