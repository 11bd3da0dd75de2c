package crossread.fact.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a German sentence names, and what makes it a name. */
class GermanPeopleTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Am Abend sprach Jana Petersen mit den Gästen. -> P Jana Petersen",
                "Am Abend sprach Karl-Heinz von der Au mit den Gästen. -> P Karl-Heinz von der Au",
                "Der Verein dankte Jan van der Meer für die Arbeit. -> P Jan van der Meer",
                "Der Verein dankte Anna Müller-Schmidt für die Arbeit. -> P Anna Müller-Schmidt",
                "Der Verein dankte Anna-Lena Vogt für die Arbeit. -> P Anna-Lena Vogt",
                "Am Abend kam Uwe B. nach Hause. -> P Uwe B",
                "Am Abend kam Uwe B. Lohmann nach Hause. -> P Uwe B. Lohmann",
                "Am Abend kam Martin Walter nach Hause. -> P Martin Walter"
            })
    void aGivenNameOpensAName(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Der Roman Kapital erschien im Herbst. -> ``",
                "Im Ortsteil Petra Nord brannte es. -> ``",
                "Der Verein dankte Jan von der von der Meer für die Arbeit. -> ``",
                "Der Verein dankte Jan GmbH für die Arbeit. -> O Jan GmbH = Jan",
                "Der Verein dankte Jan NEU für die Arbeit. -> ``"
            })
    void whatLooksLikeAGivenNameIsNotAlwaysOne(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "CDU-Chef Friedrich Merz kam nach Rom. -> O CDU = Christlich Demokratische Union; P Friedrich Merz [CDU-Chef]; L Rom",
                "Hamburgs Erster Bürgermeister Peter Vogt kam. -> L Hamburgs = Hamburg; P Peter Vogt [Erster Bürgermeister]",
                "Der Stellvertretende Direktor Peter Vogt kam. -> P Peter Vogt [Stellvertretende Direktor]",
                "Das sagte Polizei-Sprecherin Jana Petersen. -> P Jana Petersen [Polizei-Sprecherin]",
                "Ministerin Dr. Jana Petersen sprach. -> P Jana Petersen [Ministerin]",
                "Das sagte Bahn-Chef Prof. Dr. Peter Vogt. -> P Peter Vogt [Bahn-Chef]",
                "Prof. Dr. Albrecht Sievers kam. -> P Albrecht Sievers"
            })
    void theOfficeBeforeTheNameIsItsBearers(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Jana Petersen, Sprecherin der Polizei, widersprach. -> P Jana Petersen [Sprecherin der Polizei]",
                "Jana Petersen, Pressesprecherin beim Zoll, widersprach. -> P Jana Petersen [Pressesprecherin beim Zoll]",
                "Jana Petersen, Sprecherin, widersprach. -> P Jana Petersen [Sprecherin]",
                "Jana Petersen, Hamburg, widersprach. -> P Jana Petersen; L Hamburg",
                "Jana Petersen, die Sprecherin, widersprach. -> P Jana Petersen"
            })
    void soIsTheOfficeBehindIt(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Kanzler Merz kam. -> P Merz [Kanzler]",
                "Frau Petersen kam. -> P Petersen",
                "Herr Dr. Ohm kam. -> P Ohm",
                "Direktor Prof. Dr. Ohm kam. -> P Ohm [Direktor]",
                "Frau Ministerin Petersen kam. -> P Petersen [Ministerin]",
                "Direktor: Ohm schwieg. -> ``",
                "Herr Koch kam. -> P Koch",
                "Kapitän Torvik Abelsen kam. -> P Torvik Abelsen [Kapitän]",
                "Bürgermeisterin Brandt sprach. -> P Brandt [Bürgermeisterin]",
                "Bürgermeister Hamburg kam. -> L Hamburg",
                "Kapitän BREMER kam. -> ``",
                "Der Frau Petersen glaubte niemand. -> ``"
            })
    void aTitleOrOfficeOpensAName(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Der Lotse Harmsen sagte das. -> P Harmsen [Lotse]",
                "Die Bürgermeisterin Brandt sprach. -> P Brandt [Bürgermeisterin]",
                "Am Morgen half der Lotse Harmsen dem Schiff. -> ``",
                "Gestern sah die Bürgermeisterin Brandt den Hafen. -> ``",
                "Am Morgen half der Lotse Torvik Harmsen dem Schiff. -> P Torvik Harmsen [Lotse]"
            })
    void behindAnArticleAnOfficeOpensANameOnlyBeforeTheVerb(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {"Der Auftrag ging an den Autobauer Veltra AG in Kiel. -> O Veltra AG = Veltra; L Kiel"})
    void anOfficeBeforeAFirmIsNobodys(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Der Kapitän der Fähre, Torvik Abelsen, habe gewarnt. -> P Torvik Abelsen [Kapitän der Fähre]",
                "Der Kapitän der alten weißen Fähre aus Rom, Torvik Abelsen, habe gewarnt. -> L Rom",
                "Die Farbe der Fähre, Torvik Abelsen, habe gewarnt. -> ``",
                "Der Kapitän der Fähre, Torvik Abelsen wohnt hier. -> ``",
                "Der Kapitän der Fähre, Direktor Abelsen, habe gewarnt. -> P Abelsen [Direktor]"
            })
    void twoWordsBetweenCommasBehindAnOfficeAreItsBearer(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Trump kam und Trumps Anwalt ging. -> P Trump; P Trumps = Trump",
                "Der Trump kam. -> ``",
                "Die Rede von Merz-Vertrauten kam. -> ``"
            })
    void whomTheNewsCallsByTheLastNameIsFoundByItAlone(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Das Haus von Jens Petersens Bruder brannte. / Petersen schwieg. -> P Jens Petersens = Jens Petersen; P Petersen = Jens Petersen",
                "Das Haus von Jens Petersens Bruder brannte. -> P Jens Petersens"
            })
    void theGenitiveIsTakenOffWhereTheArticleWritesTheNameWithoutIt(String sentences, String names) {
        assertThat(GermanNames.in(sentences.split(" / "))).isEqualTo(names);
    }
}
