package crossread;

import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.ReadResult;
import crossread.model.work.Correction;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.model.work.Label;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.model.work.SentenceAnchor;
import crossread.model.work.Subject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The sample story compared, with something of everything a reader can make of it. */
final class SavedStory {
    private SavedStory() {}

    static Main.Rooms rooms() {
        return Main.rooms(Locale.ENGLISH);
    }

    static Comparison compared(Main.Rooms rooms) {
        List<Article> articles =
                rooms.files().read(List.of(Path.of("assets", "sample")), List.of(), Progress.NONE).stream()
                        .flatMap(result -> ((ReadResult.Readable) result).articles().stream())
                        .toList();
        Comparison comparison = rooms.comparer().compare("Flood", articles, Progress.NONE);
        SentenceAnchor one = SentenceAnchor.of(comparison.articles().get(0), 1);
        SentenceAnchor other = SentenceAnchor.of(comparison.articles().get(1), 2);
        FactAnchor fact = FactAnchor.of(comparison.facts().getFirst().mentions().getFirst(), comparison.articles())
                .orElseThrow();
        return comparison.withReader(new ReaderWork(
                List.of(new Correction.Linked(one, other)),
                List.of(new FactCorrection.NotAFact(fact)),
                List.of(note(comparison, 0)),
                List.of(new Label(new Subject.OfSentence(one), 2))));
    }

    private static Note note(Comparison comparison, int number) {
        return new Note(
                new Subject.OfArticle(comparison.articles().getFirst().origin().sha256()),
                "change " + number,
                Instant.parse("2026-03-12T08:00:00Z"));
    }

    /** With the change of this number in it. */
    static Comparison changed(Comparison comparison, int number) {
        return comparison.withReader(comparison.reader().withNotes(List.of(note(comparison, number))));
    }

    /** The number of its last change. */
    static int number(Comparison comparison) {
        return Integer.parseInt(comparison.reader().notes().getFirst().text().substring("change ".length()));
    }
}
