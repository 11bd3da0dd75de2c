package crossread.read.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String TEXT = "The “repair” costs €500bn – naïve, says Zoë.\nIt will take nine months.";

    private final TextDecoder decoder = new TextDecoder();

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsWhatAMarkNames(String charset) {
        DecodedText decoded = decoder.decode(bytes("\uFEFF" + TEXT, charset), Optional.empty());

        assertThat(decoded).isEqualTo(new DecodedText(TEXT, Charset.forName(charset), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void tellsUtf16WithoutMarkByItsZeroBytes(String charset) {
        assertThat(decoder.decode(bytes(TEXT, charset), Optional.empty()).text())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void tellsCyrillicUtf16WithoutMarkByItsBlanks(String charset) {
        String text = "Мост будет закрыт на девять месяцев, сказал мэр в среду.";

        assertThat(decoder.decode(bytes(text, charset), Optional.empty()).text())
                .isEqualTo(text);
    }

    @Test
    void believesTheBytesBeforeALabelThatSaysLatin1() {
        DecodedText decoded = decoder.decode(bytes(TEXT, "UTF-8"), Optional.of("iso-8859-1"));

        assertThat(decoded).isEqualTo(new DecodedText(TEXT, StandardCharsets.UTF_8, false));
    }

    @Test
    void believesTheBytesBeforeALabelThatSaysUtf8() {
        DecodedText decoded = decoder.decode(bytes(TEXT, "windows-1252"), Optional.of("utf-8"));

        assertThat(decoded).isEqualTo(new DecodedText(TEXT, Charset.forName("windows-1252"), true));
    }

    @Test
    void takesLatin1ToMeanWindows1252() {
        DecodedText decoded = decoder.decode(bytes(TEXT, "windows-1252"), Optional.of("ISO-8859-1"));

        assertThat(decoded).isEqualTo(new DecodedText(TEXT, Charset.forName("windows-1252"), false));
    }

    @Test
    void keepsUtf8WithOneBadByte() {
        byte[] good = bytes("“Zoë” – “naïve” – “Brûlé” – “café” – €", "UTF-8");
        byte[] damaged = java.util.Arrays.copyOf(good, good.length + 1);
        damaged[good.length] = (byte) 0xE9;

        DecodedText decoded = decoder.decode(damaged, Optional.empty());

        assertThat(decoded.text()).isEqualTo("“Zoë” – “naïve” – “Brûlé” – “café” – €\uFFFD");
        assertThat(decoded.warnings()).extracting("key").containsExactly("replaced-characters");
    }

    @Test
    void detectsCyrillicWithoutALabel() {
        String text = "Мост через залив будет закрыт на девять месяцев. Об этом сообщил мэр города во вторник. "
                + "Инженеры нашли трещины в четырнадцати подвесках, и ремонт нельзя откладывать до осени.";

        assertThat(decoder.decode(bytes(text, "windows-1251"), Optional.empty()).text())
                .isEqualTo(text);
    }

    @Test
    void ignoresALabelThatNamesNoEncoding() {
        assertThat(decoder.decode(bytes(TEXT, "windows-1252"), Optional.of("x-made-up!"))
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void dropsHiddenCharactersAndCountsThem() {
        HiddenCharacters hidden = new HiddenCharacters();

        assertThat(hidden.strip("a\u202Eb\u0000c\u200Bd\u2066e\uDB40\uDC41f")).isEqualTo("abcdef");
        assertThat(hidden.removed()).isEqualTo(5);
    }

    @Test
    void dropsSoftHyphensWithoutAWordAndKeepsJoiners() {
        HiddenCharacters hidden = new HiddenCharacters();

        assertThat(hidden.strip("re\u00ADpair می\u200Cشود \uFEFFx")).isEqualTo("repair می\u200Cشود x");
        assertThat(hidden.removed()).isZero();
    }
}
