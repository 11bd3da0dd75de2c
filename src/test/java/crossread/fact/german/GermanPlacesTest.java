package crossread.fact.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places and roads a German sentence names, and what makes it a name. */
class GermanPlacesTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Sie fuhren in die Niederlande. -> L Niederlande",
                "Sie kamen aus den Niederlanden zurück. -> L Niederlanden = Niederlande",
                "Sie lebt in den Vereinigten Staaten. -> L Vereinigten Staaten = Vereinigte Staaten",
                "Er fährt ins Saarland. -> L Saarland"
            })
    void listedPlacesAreFoundInEachCase(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Die US-Regierung und die USA-Reise. -> L US = USA; L USA",
                "Die Berlin-Reise und Berlin-Mitte. -> L Berlin; L Berlin",
                "Die Berlin-nahe Stadt. -> ``"
            })
    void ofACompoundThePlaceIsNamed(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Er kam aus Essen. -> L Essen",
                "Er kam aus Hof. -> L Hof",
                "Im Essen war Salz. -> ``",
                "Er fährt ins Essen. -> ``",
                "Er fuhr bei Essen und Trinken los. -> ``",
                "Sie sitzt in Zug 5. -> ``"
            })
    void aPlaceThatIsAlsoAWordStandsBehindAPreposition(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "CUXHAVEN - Der Hafen ist zu. -> L CUXHAVEN = Cuxhaven",
                "ROM (dpa) - Der Hafen ist zu. -> L ROM = Rom"
            })
    void capitalsNameAPlaceThatIsNoOtherWord(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Der Hamburger Hafen liegt still. -> L Hamburger = Hamburg",
                "Zwei Berliner kamen. -> ``",
                "Der Hamburger Peter Vogt kam. -> P Peter Vogt",
                "Peter Hamburger Vogt kam. -> P Peter Hamburger"
            })
    void theAdjectiveOfATownNamesIt(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Er kam aus Neuenkirchen. -> L Neuenkirchen",
                "Er kam aus Neuenkirchen und Altendorf. -> L Neuenkirchen; L Altendorf",
                "Er kam aus Torvik und Köln. -> L Torvik; L Köln",
                "Er kam aus Groß-Neuendorf. -> L Groß-Neuendorf",
                "Er kam aus Ober-Unter-Neuendorf. -> ``",
                "Er kam aus dem Neuenkirchen. -> ``",
                "Er kam aus Kirchen. -> ``"
            })
    void anUnknownTownIsToldByItsEndingOrItsNeighbour(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Das geschah im Stadtteil Altona. -> L Altona",
                "Das geschah am Terminal Altenwerder. -> L Altenwerder",
                "Das geschah im Ortsteil Torvik-Nord. -> L Torvik-Nord",
                "Das geschah im Ortsteil Torvik Nord. -> ``",
                "Das geschah im Ortsteil TORvik. -> ``",
                "Das geschah im Ortsteil Ab. -> ``",
                "Das geschah im Ortsteil Peter. -> ``",
                "Das geschah im Ortsteil Direktor. -> ``",
                "Das geschah im Ortsteil Wasser. -> ``",
                "Ortsteil Torvik brennt. -> ``"
            })
    void behindItsKindStandsAPlace(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Es brannte in der Bismarckstraße. -> L Bismarckstraße",
                "Es brannte in der Emil-Sander-Straße. -> L Emil-Sander-Straße",
                "Es brannte in der Hauptstraße und auf der Landstraße. -> L Hauptstraße",
                "Es brannte in der Straße. -> ``",
                "Es brannte in der Umstraße. -> ``"
            })
    void streetsHaveNames(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Auf der A7 staut es sich. -> N A7",
                "Auf der A 7 staut es sich. -> N A 7 = A7",
                "Die Autobahn 24 ist frei. -> N Autobahn 24 = A24",
                "Die Bundesstraße 75 ist frei. -> N Bundesstraße 75 = B75",
                "Auf der B 75 staut es sich. -> N B 75 = B75",
                "Die Gruppe A 7 spielte. -> ``",
                "Zimmer B 12 ist frei. -> ``",
                "Die A1234 ist frei. -> ``",
                "Auf der A 1234 staut es sich. -> ``"
            })
    void roadsHaveALetterAndANumber(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Die „Helgoland Express“ fuhr nach Sylt. -> L Sylt",
                "Der Film „Peter Vogt kommt“ lief. -> ``",
                "Sie sagte: „Helgoland ist schön.“ -> L Helgoland",
                "Sie sagte „Helgoland ist schön und weit und windig“ am Montag. -> L Helgoland",
                "Die „Saale-Zeitung“ schrieb es. -> O Saale-Zeitung",
                "Sie liegt auf „Helgoland“ fest. -> L Helgoland"
            })
    void whatStandsInMarksAsATitleIsNotSpokenOf(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }
}
