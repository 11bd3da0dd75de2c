package crossread.export.worksheet;

import crossread.export.report.Finding;
import crossread.export.report.Finding.Standing;
import crossread.export.report.Part;
import crossread.export.report.Passage;
import crossread.lesson.Card;
import crossread.lesson.Lesson;
import crossread.lesson.Proof;
import crossread.lesson.Solution;
import crossread.messages.Messages;
import crossread.model.article.Article;
import java.util.List;
import java.util.Optional;

/** Writes what is right about a card, with the sentences that show it. */
final class KeyWriter {
    private final Lesson lesson;
    private final Messages words;

    KeyWriter(Lesson lesson, Messages words) {
        this.lesson = lesson;
        this.words = words;
    }

    Part.Entry entry(int number, Card card, Solution solution) {
        String right = solution.articles().isEmpty()
                ? words.text("lesson.no-article")
                : String.join(", ", solution.articles());
        return new Part.Entry(
                words.text("worksheet.right", number, right),
                card.text(),
                solution.proofs().stream().map(this::finding).toList(),
                silent(solution));
    }

    private Finding finding(Proof proof) {
        Standing standing = switch (proof.standing()) {
            case STATES -> Standing.STATES;
            case DIFFERS -> Standing.DIFFERS;
            case LACKS -> Standing.LACKS;
        };
        Optional<Article> article = lesson.article(proof.article());
        Passage passage = new Passage(
                proof.paragraph() > 0 ? words.text("why.paragraph", proof.paragraph()) : "",
                proof.sentence(),
                proof.marks(),
                Optional.empty(),
                article.flatMap(each -> each.metadata().language()));
        String said = words.text("lesson.proof." + proof.standing());
        return new Finding(proof.article(), article.map(Article::name).orElse(""), standing, said, List.of(passage));
    }

    /** The articles in which no sentence comes near. */
    private Optional<String> silent(Solution solution) {
        List<String> silent = lesson.articles().stream()
                .map(Article::id)
                .filter(id -> solution.proofs().stream()
                        .noneMatch(proof -> proof.article().equals(id)))
                .toList();
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("report.absent-all", String.join(", ", silent)));
    }
}
