package crossread.fact.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bodies a German sentence names, and what makes it a name. */
class GermanBodiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Der Auftrag ging an die Baltica Reederei GmbH & Co. KG in Kiel. -> O Baltica Reederei GmbH & Co. KG = Baltica Reederei; L Kiel",
                "Der Auftrag ging an Veltra und Sohn GmbH. -> O Veltra und Sohn GmbH = Veltra und Sohn",
                "Der Auftrag ging an Veltra & Sohn GmbH. -> O Veltra & Sohn GmbH = Veltra & Sohn",
                "Der Auftrag ging an Veltra-Werft GmbH. -> O Veltra-Werft GmbH = Veltra-Werft",
                "Der Auftrag ging an die XY GmbH. -> O XY GmbH = XY",
                "Der Auftrag ging an Veltra, eine GmbH. -> ``",
                "Die AG tagte am Montag. -> ``"
            })
    void aLegalFormClosesAName(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Der Auftrag ging an Nordsee Ostsee Kanal Hafen Lager GmbH. -> O Nordsee Ostsee Kanal Hafen Lager GmbH = Nordsee Ostsee Kanal Hafen Lager",
                "Der Auftrag ging an Nordsee Ostsee Kanal Hafen Lager Umschlag GmbH. -> L Nordsee; O Ostsee Kanal Hafen Lager Umschlag GmbH = Ostsee Kanal Hafen Lager Umschlag"
            })
    void aNameHasFiveWordsBeforeItsLegalFormAtMost(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Es tagte der Sportverein Neudorf e. V. in Rom. -> O Sportverein Neudorf; L Rom",
                "Es tagte der Sportverein Neudorf e.V. in Rom. -> O Sportverein Neudorf; L Rom"
            })
    void aRegisteredSocietyIsOne(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Die Deutsche Bahn fährt, der Deutschen Bahn fehlt Geld. -> O Deutsche Bahn; O Deutschen Bahn = Deutsche Bahn",
                "Die Abgeordneten der Grünen stimmten zu. -> O Grünen = Grüne",
                "Die Bundesregierung und die Vereinten Nationen tagten. -> O Bundesregierung; O Vereinten Nationen = Vereinte Nationen",
                "Sie ging gern ins Grüne. -> ``"
            })
    void listedBodiesAreFoundInEachCase(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Der EU-Gipfel tagte. -> O EU = Europäische Union",
                "Die EU-Kommission tagte. -> O EU-Kommission = Europäische Kommission",
                "Der CDU-Chef kam. -> O CDU = Christlich Demokratische Union",
                "Die CDU-Fraktion kam. -> O CDU-Fraktion"
            })
    void ofACompoundTheLettersAreTheBody(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Das Landgericht Köln urteilte. -> O Landgericht Köln",
                "Das Urteil des Landgerichts Köln gilt. -> O Landgerichts Köln = Landgericht Köln",
                "An der Technischen Universität München wird geforscht. -> O Technischen Universität München = Technische Universität München",
                "An der Universität zu Lübeck wird geforscht. -> O Universität zu Lübeck",
                "Das Landgericht in Köln urteilte. -> L Köln",
                "An der Universität wird geforscht. -> ``",
                "Das Landgericht Anna urteilte. -> ``",
                "Das Landgericht Ergebnis urteilte. -> ``"
            })
    void anInstitutionIsNamedByItsPlace(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Die Kieler Nachrichten berichteten. -> O Kieler Nachrichten",
                "Die Saale-Zeitung berichtete. -> O Saale-Zeitung",
                "Der Hamburger SV gewann. -> O Hamburger SV",
                "Der 1. FC Köln gewann. -> O 1. FC Köln",
                "Am 1. Mai gewann Köln. -> L Köln",
                "Borussia Dortmund gewann. -> O Borussia Dortmund",
                "SV Werder Bremen gewann. -> O SV Werder Bremen",
                "Der FC Bayern München gewann. -> O FC Bayern München",
                "Der FC St. Pauli gewann. -> O FC St. Pauli",
                "Der Kieler Hafen lag still. -> L Kieler = Kiel"
            })
    void aPaperOrClubIsNamedByItsTown(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Das Bundesverkehrsministerium schwieg. -> O Bundesverkehrsministerium",
                "Der Sprecher des Bundesverkehrsministeriums schwieg. -> O Bundesverkehrsministeriums = Bundesverkehrsministerium",
                "Der Landesrechnungshof schwieg. -> O Landesrechnungshof",
                "Der Rechnungshof schwieg. -> ``",
                "Das Ministerium schwieg. -> ``"
            })
    void aCompoundMayBeABody(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Das BKA ermittelt. -> O BKA = Bundeskriminalamt",
                "Die ABCDE klagt. -> O ABCDE",
                "Die ABCDEF klagt. -> ``",
                "Das dauerte bis Kapitel IV. -> ``",
                "Der Test ABC 12 begann. -> ``",
                "Das ist ein KLARES GEHT und geht so. -> ``",
                "Das war im TV. -> ``"
            })
    void twoToFiveCapitalsAreABody(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Die Reederei Baltica klagt. -> O Baltica",
                "Bei der Reederei Baltica gab es Streit. -> O Baltica",
                "Die alte Reederei Baltica klagt. -> O Baltica",
                "Die Reederei Baltica-Nord klagt. -> O Baltica-Nord",
                "Er fuhr mit Reederei Baltica. -> ``",
                "Die Reederei Neue Werte klagt. -> ``",
                "Die Reederei Hamburg klagt. -> L Hamburg",
                "Die Reederei Direktor klagt. -> ``",
                "Die Reederei Anna klagt. -> ``",
                "Die Reederei Ab klagt. -> ``"
            })
    void behindItsKindStandsABody(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "KÖLN (AFP) - Der Hafen ist zu. -> L KÖLN = Köln",
                "KÖLN (AFP/dpa) - Der Hafen ist zu. -> L KÖLN = Köln",
                "Die Nachrichtenagentur AFP meldete das. -> O AFP"
            })
    void whoSendsAReportIsNoPartOfIt(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }
}
