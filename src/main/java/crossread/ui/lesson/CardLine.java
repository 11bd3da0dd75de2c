package crossread.ui.lesson;

import crossread.lesson.Card;
import crossread.lesson.Mark;
import crossread.lesson.Proof;
import crossread.lesson.Round;
import crossread.lesson.Solution;
import crossread.lesson.Task;
import crossread.messages.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the list shows of a card.
 *
 * @param number from 1
 * @param card the card
 * @param from whose words they are, where the card says so
 * @param answer letters that were chosen; none in it means "none of them"
 * @param mark how right that was, once it may be seen
 * @param right what would have been right, in words, once it may be seen
 * @param proofs the sentences that show it
 * @param open whether it can still be answered
 * @param spoken all of it, for who listens to the screen
 */
record CardLine(
        int number,
        Card card,
        Optional<String> from,
        Optional<List<String>> answer,
        Optional<Mark> mark,
        Optional<String> right,
        List<Proof> proofs,
        boolean open,
        String spoken) {

    static List<CardLine> of(Round round, Messages words) {
        List<CardLine> lines = new ArrayList<>();
        for (Card card : round.cards()) {
            lines.add(line(lines.size() + 1, card, round, words));
        }
        return lines;
    }

    private static CardLine line(int number, Card card, Round round, Messages words) {
        Optional<List<String>> answer = round.answers().of(card);
        Optional<Solution> solution = round.solution(card);
        Optional<Mark> mark = round.mark(card);
        Optional<String> right = solution.map(each -> words.text("lesson.right", letters(each.articles(), words)));
        Optional<String> from = card.from().map(letter -> words.text("worksheet.from", letter));
        String given = answer.map(each -> words.text("lesson.answer", letters(each, words)))
                .orElseGet(() -> words.text("lesson.unanswered"));
        List<String> spoken = new ArrayList<>(
                List.of(words.text("lesson.card", number, round.cards().size()), card.text()));
        from.ifPresent(spoken::add);
        spoken.add(given);
        mark.ifPresent(each -> spoken.add(words.text("lesson.mark." + each)));
        right.ifPresent(spoken::add);
        List<Proof> proofs = solution.map(Solution::proofs).orElse(List.of());
        proofs.forEach(proof -> spoken.add(
                proof.article() + ": " + words.text("lesson.proof." + proof.standing()) + " " + proof.sentence()));
        return new CardLine(
                number, card, from, answer, mark, right, proofs, !round.revealed(), String.join(". ", spoken));
    }

    private static String letters(List<String> letters, Messages words) {
        return letters.isEmpty() ? words.text("lesson.no-article") : String.join(", ", letters);
    }

    /** Letters that can be clicked; the empty one is "none of them", which only some cards may have. */
    List<String> buttons() {
        List<String> all = new ArrayList<>(card.choices());
        if (card.task() == Task.FIGURES) {
            all.add("");
        }
        return all;
    }

    /** Whether this letter, or "none of them", is the answer given. */
    boolean isChosen(String letter) {
        return answer.filter(given -> letter.isEmpty() ? given.isEmpty() : given.contains(letter))
                .isPresent();
    }
}
