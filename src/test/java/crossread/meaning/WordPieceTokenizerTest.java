package crossread.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers were looked up by hand in the vocabulary that ships. */
class WordPieceTokenizerTest {
    private static Vocabulary vocabulary;

    @BeforeAll
    static void read() throws IOException {
        vocabulary =
                Vocabulary.read(ModelFiles.in(ShippedModel.FOLDER).orElseThrow().vocabulary());
    }

    @Test
    void theWholeVocabularyIsRead() {
        assertThat(vocabulary.size()).isEqualTo(30_522);
        assertThat(vocabulary.id("[PAD]")).isZero();
        assertThat(vocabulary.id("\"")).isEqualTo(1000);
        assertThat(vocabulary.id("\\")).isEqualTo(1032);
        assertThat(vocabulary.id("}")).isEqualTo(1065);
        assertThat(vocabulary.id("##～")).isEqualTo(30_521);
        assertThat(vocabulary.id("zelensky")).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello World | 7592 2088",
                "unbelievably | 4895 8671 2666 3567 6321",
                "Zelenskyy | 27838 7770 5874 2100",
                "Café NAÏVE | 7668 15743",
                "$500 billion, | 1002 3156 4551 1010",
                "£396 | 28182 2683 2575",
                "don’t | 2123 1521 1056",
                "“Ukraine” | 1523 5924 1524",
                "東京 | 1879 1755",
                "euro—us… | 9944 1517 2149 1529",
                "Tbilisi\u00a0said | 22406 2056",
                "Uk\u00adraine | 5924",
                "ﬁnance | 1984 7229 3401",
                "u+\u0007A\ue000 \ud800 | 1057 1009 1037",
            })
    void cutsAsTheModelWasTrained(String text, String ids) {
        assertThat(pieces(text, 64)).isEqualTo("101 " + ids + " 102");
    }

    @Test
    void nothingIsOnlyStartAndEnd() {
        assertThat(pieces(" \t\u200b", 64)).isEqualTo("101 102");
    }

    @Test
    void aWordOfMoreThanHundredLettersIsUnknown() {
        assertThat(pieces("a".repeat(101) + " said", 64)).isEqualTo("101 100 2056 102");
    }

    @Test
    void cutsOffWhatIsTooLongWithinAWordToo() {
        assertThat(pieces("hello world hello world", 5)).isEqualTo("101 7592 2088 7592 102");
        assertThat(pieces("hello unbelievably", 5)).isEqualTo("101 7592 4895 8671 102");
        assertThat(pieces("hello world hello \ud83d\ude00 hello", 5)).isEqualTo("101 7592 2088 7592 102");
    }

    @Test
    void readsEscapedPieces(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("x-tokenizer.json"),
                "{\"model\":{\"vocab\" : {\"[UNK]\":1, \"[CLS]\":2 , \"[SEP]\":3,\"\\\"\":4,\"##\\\\\":5,\"a\\u0062\\\"c\": 60},\"x\":{\"y\":7}}}");
        Vocabulary read = Vocabulary.read(file);
        assertThat(read.size()).isEqualTo(6);
        assertThat(List.of(read.id("\""), read.id("##\\"), read.id("ab\"c"))).containsExactly(4, 5, 60);
    }

    @Test
    void aDamagedVocabularyIsTold(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("x-tokenizer.json");
        for (String json :
                new String[] {"", "{}", "{\"vocab\": {\"[UNK]\": 1", "{\"vocab\": {\"a\": 1}}", "{\"vocab\": {\"a\":}}"
                }) {
            Files.writeString(file, json);
            assertThatThrownBy(() -> Vocabulary.read(file)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aVocabularyWithoutTheSpecialPiecesIsNone() {
        assertThatThrownBy(() -> new Vocabulary(Map.of("a", 1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String pieces(String text, int most) {
        return String.join(
                " ",
                LongStream.of(new WordPieceTokenizer(vocabulary, most).ids(text))
                        .mapToObj(Long::toString)
                        .toList());
    }
}
