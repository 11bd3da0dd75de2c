package crossread.align.part;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartCutterTest {
    private final PartCutter cutter = new PartCutter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Lee argued loudly on Monday | that the port needs repair | and that taxes should pay the builders.",
                "The council approved the new budget, | which doubles the money for schools, | while the mayor stayed away.",
                "Ann Lee closed the harbour; | Bo Ek opened two new roads.",
                "The old mayor said the harbour \" | will never be sold to strangers.\"",
                "The old harbour mayor – | a friend of rich foreign traders – | closed the harbour town.",
                "The judge freed three old men, | saying the police lost papers.",
                "Ann Lee argued | that the port needs repair.",
                "Lee said: the old port needs repair; | the town pays foreign builders.",
                "But while the old mayor slept soundly, | though rain fell everywhere, the port burned down.",
            })
    void cutsWhereAClauseBegins(String parts) {
        assertThat(cut(parts.replace("| ", ""), "en"))
                .isEqualTo(parts.replace(" | ", "|").replace("| ", "|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "The mayor closed the harbour that afternoon and went home early.",
                "He praised those who stayed in the harbour town.",
                "Ann Lee, mayor of Port Town, closed the harbour.",
                "Lee said that he left.",
                "He left.",
                "Old traders closed the foreign harbour and",
                "Old traders closed the foreign harbour that",
            })
    void leavesWholeWhatSaysTooLittleByItself(String sentence) {
        assertThat(cut(sentence, "en")).isEqualTo(sentence);
    }

    @Test
    void cutsOtherLanguagesAtMarksAlone() {
        assertThat(cut("Die Stadt schließt ihren Hafen, weil das Geld fehlt; drei Straßen werden neu gebaut.", "de"))
                .isEqualTo("Die Stadt schließt ihren Hafen, weil das Geld fehlt;|drei Straßen werden neu gebaut.");
    }

    @Test
    void readsAsEnglishWhatSaysNoLanguage() {
        String sentence = "Ann Lee argued that the port needs repair.";

        assertThat(cut(sentence, Optional.empty())).isEqualTo("Ann Lee argued|that the port needs repair.");
    }

    private String cut(String sentence, String language) {
        return cut(sentence, Optional.of(language));
    }

    private String cut(String sentence, Optional<String> language) {
        List<Token> tokens = Texts.tokens(sentence, language.orElse("en"));
        List<List<Token>> parts = cutter.cut(tokens, language);
        assertThat(parts.stream().flatMap(List::stream).toList()).isEqualTo(tokens);
        return parts.stream()
                .map(part -> sentence.substring(
                        part.getFirst().span().start(), part.getLast().span().end()))
                .collect(Collectors.joining("|"));
    }
}
