package crossread.fact.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant where an article writes a part of a name it has named in full. */
class GermanShortFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Der Verein dankte Jana Petersen. / Petersen freute sich. / Petersens Bruder kam. -> P Jana Petersen; P Petersen = Jana Petersen; P Petersens = Jana Petersen",
                "Petersen kam. / Der Verein dankte Jana Petersen. -> P Petersen = Jana Petersen; P Jana Petersen",
                "Jana Müller-Schmidt kam. / Müller-Schmidt ging. -> P Jana Müller-Schmidt; P Müller-Schmidt = Jana Müller-Schmidt",
                "Uwe B. kam. / B. schwieg. -> P Uwe B"
            })
    void aLastNameIsThatOfThePersonNamed(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Jana Petersen kam. / Der Petersen wohnt hier. -> P Jana Petersen",
                "Jana Petersen kam. / Das Haus, das Petersen gehört, steht. -> P Jana Petersen; P Petersen = Jana Petersen"
            })
    void behindAnArticleItIsNoName(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Bürgermeisterin Jana Petersen sprach. / Jana Petersen dankte allen. -> P Jana Petersen [Bürgermeisterin]; P Jana Petersen [Bürgermeisterin]",
                "Jana Petersen dankte allen. / Bürgermeisterin Petersen sprach. / Petersen ging. -> P Jana Petersen [Bürgermeisterin]; P Petersen = Jana Petersen [Bürgermeisterin]; P Petersen = Jana Petersen [Bürgermeisterin]"
            })
    void theOfficeIsThatOfThePersonWhereverItStands(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Die Reederei Baltica klagt. / Baltica verlor. / Balticas Anwalt kam. -> O Baltica; O Baltica; O Balticas = Baltica",
                "Im Stadtteil Torvik brannte es. / Torvik liegt im Norden. -> L Torvik; L Torvik",
                "Die Reederei Baltica klagt. / Die Baltica verlor. -> ``"
            })
    void aBodyOrPlaceIsKnownAgainByItsNameAlone(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Das Landgericht Köln (LGK) tagt. / Das LGK urteilte. -> O Landgericht Köln; O LGK = Landgericht Köln; O LGK = Landgericht Köln",
                "Das Landgericht Köln tagt (ABK) heute. / ABK siegte. -> O Landgericht Köln; O ABK; O ABK"
            })
    void lettersInBracketsStandForTheNameBeforeThem(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }
}
