package crossread.read.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeRepairerTest {
    private static final String ENGLISH =
            "It’s the city’s bridge – “a risk”, said Zoë Núñez. The work costs €500bn… and £3m, naïve or not.";
    private static final String FRENCH =
            "Le maire l’a dit à la presse, déjà voilà, là-bas: « près de 3 000 euros » — ça coûtera cher à tous.";
    private static final String RUSSIAN =
            "Мост через залив будет закрыт на девять месяцев. Об этом сообщил мэр города во вторник. Эрик Рыжов – против.";

    private final MojibakeRepairer repairer = new MojibakeRepairer();

    /** Reads the UTF-8 bytes of the text in another encoding, as a careless program would. */
    private static String misread(String text, String charset) {
        SingleBytes encoding = new SingleBytes(charset);
        StringBuilder out = new StringBuilder();
        for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
            out.append(encoding.characterOf(value & 0xFF));
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, FRENCH, RUSSIAN})
    void repairsUtf8ReadAsWindows1252(String text) {
        assertThat(repairer.repair(misread(text, "windows-1252"))).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, FRENCH, RUSSIAN})
    void repairsUtf8ReadAsLatin1(String text) {
        assertThat(repairer.repair(misread(text, "iso-8859-1"))).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, FRENCH, RUSSIAN})
    void repairsWhatWasMisreadTwice(String text) {
        String twice = misread(misread(text, "windows-1252"), "windows-1252");

        assertThat(repairer.repair(twice)).contains(text);
    }

    @Test
    void repairsUtf8ReadAsWindows1251() {
        assertThat(repairer.repair(misread(RUSSIAN, "windows-1251"))).contains(RUSSIAN);
    }

    @Test
    void repairsWindows1251ReadAsWindows1252() {
        String cyrillic = "Мост через залив будет закрыт на девять месяцев. Об этом сообщил мэр города.";
        byte[] bytes = cyrillic.getBytes(Charset.forName("windows-1251"));

        assertThat(repairer.repair(new String(bytes, Charset.forName("windows-1252"))))
                .contains(cyrillic);
    }

    @Test
    void repairsWhatItsNoBreakSpacesAndControlsWereTakenOutOf() {
        String folded = misread("Il va à Paris, voilà, dit “Zoë” à “Anaïs”, là-bas", "windows-1252")
                .replace('\u00A0', ' ')
                .replace("\u009D", "");

        assertThat(repairer.repair(folded)).contains("Il va à Paris, voilà, dit “Zoë” à “Anaïs”, là-bas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ENGLISH,
                FRENCH,
                RUSSIAN,
                "“IRMÃ” e “MANHÃ” – a SÃO JOÃO… “NÃO”, disse “JOÃO” à “IRMÔ, “ROMÔ.",
                "Über Österreichs Äcker: „Möbel“ – „Größe“… ‚Straße‘, sagt der „Bürgermeister“.",
                "Il a pris un café… « Le café » — le café” – “café”—",
                "Đường phố Hà Nội được mở cửa trở lại, ông Nguyễn nói, và không ai bị thương nặng cả.",
                "Příliš žluťoučký kůň úpěl ďábelské ódy, řekl starosta města v úterý.",
                "橋は九か月間閉鎖される、と市は火曜日に発表した。",
                "The page showed â€™ where an apostrophe was meant."
            })
    void leavesRightTextAlone(String text) {
        assertThat(repairer.repair(text)).isEmpty();
    }

    @Test
    void keepsWhatIsRightInATextThatIsGarbledInPart() {
        String text = misread("It’s the city’s bridge, the mayor’s office said. ", "windows-1252") + "Zoë’s café…";

        assertThat(repairer.repair(text)).contains("It’s the city’s bridge, the mayor’s office said. Zoë’s café…");
    }

    @Test
    void judgesThePartsOfATextTogether() {
        List<String> parts = List.of("It’s late", "the city’s bridge", "no trace", "it’s à");

        assertThat(repairer.repair(parts.stream()
                        .map(part -> misread(part, "windows-1252")
                                .replace('\u00A0', ' ')
                                .strip())
                        .toList()))
                .contains(parts);
    }

    @Test
    void hiddenCharactersLeaveWhatARepairNeeds() {
        String garbled = misread("“Zoë” así día – aquí", "iso-8859-1");
        HiddenCharacters hidden = new HiddenCharacters();

        assertThat(repairer.repair(hidden.strip(garbled))).contains("“Zoë” así día – aquí");
        assertThat(hidden.removed()).isZero();
    }
}
