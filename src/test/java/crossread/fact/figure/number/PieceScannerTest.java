package crossread.fact.figure.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as pieces: words plain, numbers with what they are worth, codes with a mark, signs in brackets. */
class PieceScannerTest {
    private static final NumberMarks ENGLISH = NumberMarks.of(Locale.ENGLISH, Set.of("some", "more than"));
    private static final NumberMarks GERMAN = NumberMarks.of(Locale.GERMAN, Set.of());
    private static final NumberMarks FRENCH = NumberMarks.of(Locale.FRENCH, Set.of());

    private static String drawn(String text, NumberMarks marks) {
        return new PieceScanner(text, marks)
                .scan().stream()
                        .map(piece -> switch (piece.kind()) {
                            case WORD -> piece.lower();
                            case NUMBER -> piece.lower() + (piece.isGrouped() ? "=" : "#");
                            case CODE -> piece.text() + "!";
                            case SIGN -> "[" + piece.text() + "]";
                            case NONE -> "";
                        })
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Six-mile run          | six [-] mile run
            $5-7m                 | [$] 5# [-] 7# m
            1,250.5 tonnes        | 1250.5= tonnes
            12,345,678            | 12345678=
            1,25 and 1234,567     | 1# [,] 25# and 1234# [,] 567#
            5 000 men, 5 123 men  | 5000= men [,] 5# 123# men
            2, 000 men            | 2000= men
            some 1 200 to 1 500   | some 1200= to 1500=
            more than 1 200       | more than 1200=
            than 1 200            | than 1# 200#
            $1 200                | [$] 1200=
            .08 and x.5           | .08# and x [.] 5#
            3.5 and 3.5.1         | 3.5# and 3.5.1!
            It rose 3.            | it rose 3# [.]
            5m and 5½             | 5# m and 5# [½]
            U.S. and p.m. today   | u.s. and p.m. today
            A. Berg               | a [.] berg
            1\u00a0250            | 1250=
            1\u202f250            | 1250=
            ~~                    | ~~
            """)
    void readsEnglish(String text, String pieces) {
        assertThat(drawn(text, ENGLISH)).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            1.250,5 Tonnen  | 1250.5= tonnen
            1’250 Tonnen    | 1250= tonnen
            3,5 und 3, 5    | 3.5# und 3# [,] 5#
            5 000 kamen     | 5000= kamen
            5 123 gingen    | 5# 123# gingen
            5 000 und 5 123 | 5000= und 5123=
            12.3.2024 kam   | 12.3.2024! kam
            Es stieg um 3,  | es stieg um 3# [,]
            """)
    void readsGerman(String text, String pieces) {
        assertThat(drawn(text, GERMAN)).isEqualTo(pieces);
    }

    @Test
    void readsFrench() {
        assertThat(drawn("1 250,5 tonnes et 12 500", FRENCH)).isEqualTo("1250.5= tonnes et 12500=");
    }

    @Test
    void aScriptWithoutBlanksIsPartedFromOthers() {
        assertThat(drawn("東京Tokyo 3人", ENGLISH)).isEqualTo("東京 tokyo 3# 人");
    }

    @Test
    void aPieceKnowsWhereItStands() {
        assertThat(new PieceScanner("Up 1,250%", ENGLISH).scan())
                .isEqualTo(List.of(
                        new Piece(0, 2, Piece.Kind.WORD, "Up", "up"),
                        new Piece(3, 8, Piece.Kind.NUMBER, "1,250", "1250"),
                        new Piece(8, 9, Piece.Kind.SIGN, "%", "%")));
    }

    @ParameterizedTest
    @CsvSource({
        "Berg,true,true,false,false",
        "berg,false,true,false,false",
        "£,false,true,false,false",
        "½,false,true,false,false",
        "%,false,false,false,false",
        "-,false,false,true,false",
        "–,false,false,true,false",
        "人,false,true,false,true",
        "5,false,true,false,false"
    })
    void tellsWhatAPieceIs(String text, boolean capital, boolean begins, boolean hyphen, boolean solid) {
        Piece piece = new PieceScanner(text, ENGLISH).scan().getFirst();
        assertThat(List.of(piece.isCapital(), piece.mayBegin(), piece.isHyphen(), piece.isSolid()))
                .containsExactly(capital, begins, hyphen, solid);
    }

    @Test
    void aLineTellsWhatTouchesWhat() {
        Line line = new Line("A 6-mile run of 東京3", ENGLISH, Optional.empty(), Optional.empty());
        assertThat(line.size()).isEqualTo(8);
        assertThat(List.of(line.isGlued(0), line.isGlued(1), line.isGlued(2), line.isGlued(3), line.isGlued(8)))
                .containsExactly(false, false, true, true, false);
        assertThat(List.of(line.isInnerHyphen(2), line.isInnerHyphen(3))).containsExactly(true, false);
        assertThat(List.of(line.pastHyphen(2), line.pastHyphen(3))).containsExactly(3, 3);
        assertThat(List.of(line.isInWord(3), line.isInWord(7))).containsExactly(false, false);
        assertThat(line.at(-1)).isEqualTo(Piece.NOTHING);
        assertThat(line.at(8)).isEqualTo(Piece.NOTHING);
        assertThat(line.span(1, 4).of("A 6-mile run of 東京3")).isEqualTo("6-mile");
        assertThat(line.hasCapitals()).isTrue();
        assertThat(new Line("a run", ENGLISH, Optional.empty(), Optional.empty()).hasCapitals())
                .isFalse();
    }
}
