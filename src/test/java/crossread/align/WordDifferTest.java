package crossread.align;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Span;
import crossread.model.link.WordDifference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferTest {
    private final WordDiffer differ = new WordDiffer();

    @Test
    void pointsAtTheWordsThatDiffer() {
        assertThat(differences(
                        "The minister, Ann Lee, signed the deal on Monday.", //
                        "The minister Ann Lee rejected the old deal."))
                .containsExactly("signed -> rejected the old", "Monday -> ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The deal, he said, is done. | A deal is done - he said.",
                "They organised two centres. | They organized 2 centers.",
                "About 5% of it | About 5 percent of it",
                "On Monday, Lee signed the deal. | Lee signed the deals on Monday.",
                "Putin's offer | Putin’s offers",
            })
    void takesGrammarSpellingAndOrderForNoDifference(String first, String second) {
        assertThat(differences(first, second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It costs $5 million. | It costs £5 million. | $ -> £",
                "It costs 5 million. | It costs 7 million. | 5 -> 7",
                "He did sign the deal. | He did not sign the deal. | -> not",
                "He signed. | He didn't sign. | -> didn't",
                "Ann Lee and Bo Ek left. | Bo Ek left. | Ann Lee ->",
                "Prices rose before the vote. | Prices rose after the vote. | before -> after",
                "More than 40 people left. | Fewer than 40 people left. | More -> Fewer",
                "The town might close the port. | The town closed the port. | might ->",
            })
    void namesWhatChangesTheMeaning(String first, String second, String difference) {
        assertThat(differences(first, second)).extracting(String::strip).containsExactly(difference);
    }

    @Test
    void readsARunOfWordsAsOneDifference() {
        assertThat(differences("He spoke of a plan for the port.", "He spoke."))
                .containsExactly("plan for the port -> ");
    }

    @Test
    void marksOnlyWhatEitherSentenceHasAlone() {
        assertThat(ruler(
                        "Mayor Lee, who left the town before the storm, sold the old harbour for $5 million.",
                        "After the storm, the mayor sold the harbour, the mill, and the bridge for $7 million."))
                .isEqualTo("""
                        Mayor Lee, who left the town before the storm, sold the old harbour for $5 million.
                              aaaaaaaaaaaaaaaaaaaaaaaaaaaaa                     aaa              a
                        After the storm, the mayor sold the harbour, the mill, and the bridge for $7 million.
                        bbbbb                                            bbbbbbbbbbbbbbbbbbbb      b
                        """);
    }

    // Commas, "the" and "and" stand in both in the same order, and still pair nothing.
    @Test
    void commasAndSmallWordsHoldNothingTogether() {
        assertThat(differences(
                        "The bridge, the mill, and the road were sold after the vote, the mayor said.",
                        "The farmers, the bakers, and the smiths came after the feast, the priest wrote."))
                .containsExactly(
                        "bridge, the mill, and the road were sold -> farmers, the bakers, and the smiths came",
                        "vote, the mayor said -> feast, the priest wrote");
    }

    @Test
    void findsNothingInEmptySentences() {
        assertThat(differences("", "")).isEmpty();
        assertThat(differences("", "Words")).containsExactly(" -> Words");
    }

    private String ruler(String first, String second) {
        List<WordDifference> found = differ.compare(Texts.tokens(first), Texts.tokens(second));
        return first + "\n"
                + line(found.stream().flatMap(one -> one.from().stream()).toList(), "a") + second + "\n"
                + line(found.stream().flatMap(one -> one.to().stream()).toList(), "b");
    }

    private static String line(List<Span> spans, String mark) {
        StringBuilder line = new StringBuilder();
        spans.stream()
                .sorted()
                .forEach(span ->
                        line.append(" ".repeat(span.start() - line.length())).append(mark.repeat(span.length())));
        return line + "\n";
    }

    private List<String> differences(String first, String second) {
        List<WordDifference> found = differ.compare(Texts.tokens(first), Texts.tokens(second));
        return found.stream()
                .map(one -> one.from().map(span -> span.of(first)).orElse("") + " -> "
                        + one.to().map(span -> span.of(second)).orElse(""))
                .toList();
    }
}
