package crossread.fact.name;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.Texts;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Mention;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a name ends and what it names; every text is made up. */
class NameKindsTest {
    private final NameFinder finder = new NameFinder();

    /** The names of one sentence, each with the first letter of its kind: P, O, L for a place, N. */
    private String names(String text) {
        TokenizedArticle article = Texts.article(text);
        List<Mention> found = finder.find(article);
        return String.join(
                "; ",
                found.stream()
                        .map(name -> switch (name.kind()) {
                                    case PERSON -> "P ";
                                    case ORGANISATION -> "O ";
                                    case PLACE -> "L ";
                                    default -> "N ";
                                }
                                + name.span().of(text))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police searched a farm in Orlow near Varn.                     | L Orlow; L Varn
            A fire broke out at a mill in Dunmore, Maryland.               | L Dunmore; L Maryland
            The bus left for Teslin, Ontario, on Monday.                   | L Teslin; L Ontario
            Aid reached Syria, Iraq and Torvan, but not in Iraq and Lesk.  | L Syria; L Iraq; L Torvan; L Iraq; L Lesk
            The driver, of Brackley, was fined.                            | L Brackley
            La Torva, robbed of talent, won again.                         | N La Torva
            They sent the Harbour Module and Kell Carrier Mark-III up.     | N Harbour Module; N Kell Carrier Mark-III
            The Sheriff of Dunmore County opened it.                       | L Dunmore County
            He met the Mayor of Brackley there.                            | L Brackley
            The Bishop of Kell Island came.                                | L Kell Island
            She grew up in the town of Morvale.                            | L Morvale
            """)
    void knowsAPlaceByTheWordsBesideIt(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harm in Brexit is large, and Brexit goes on.               | N Brexit; N Brexit
            He spoke in the State of the Union on Monday.                  | N State of the Union
            They fast in Lent and in Ramadan.                              | N Lent; N Ramadan
            The photos in iTorv and on an Orlin iTorv are gone.            | N iTorv; N Orlin iTorv
            They ran the Torvan Video Hub and Orlin Display.               | N Torvan Video Hub; N Orlin Display
            It hit after Hurricane Orla, and in Orla roofs flew.           | N Hurricane Orla; N Orla
            Police bought milk from Orlin Creamery.                        | O Orlin Creamery
            """)
    void knowsAThingThoughInStandsBeforeIt(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Monday Rep. Ana Berg of New York left.                      | P Ana Berg; L New York
            On Monday Cardinal Karl Lind of New South Wales left.          | P Karl Lind; L New South Wales
            They closed the University of New York.                        | O University of New York
            """)
    void nobodysNameGoesOnOverTheirPlace(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Friday Terrin was arrested at home.                         | P Terrin
            Officers found his wife, Olka, in the car.                     | P Olka
            They later met Varga, 49, at the gate.                         | P Varga
            The papers named Orlin's lawyer on Sunday.                     | P Orlin
            Reporters asked about Obama and Merkel.                        | P Obama; P Merkel
            """)
    void knowsAPersonByTheWordsBesideIt(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Boston Red Sox lost to the Philadelphia 76ers.             | O Boston Red Sox; O Philadelphia 76ers
            The new rule hurts Toyota USA and others.                      | O Toyota USA
            It was the New People's Army, they said.                       | O New People's Army
            A gift from the Alzheimer's Association came.                  | O Alzheimer's Association
            The boats of the US Coast Guard came.                          | O US Coast Guard
            He studied at Ohio State for years.                            | O Ohio State
            Both men attended Cal State Harlow Beach for years.            | O Cal State Harlow Beach
            """)
    void keepsTheWordsOfABodyTogether(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Talks with Ban Ki-moon and Kim Jong-un failed.                 | P Ban Ki-moon; P Kim Jong-un
            The New York-based group spoke.                                | L New York
            Many had Covid-19 and COVID-19 again.                          | N Covid-19; N COVID-19
            She was the Director of the Office of Museums there.           | O Office of Museums
            She leads the Committee to Protect Torvan now.                 | O Committee to Protect Torvan
            The elephant (Loxodonta africana) is large.                    | N Loxodonta africana
            The plan (Torvan says) is large.                               | P Torvan
            The Copper Vault missile system failed.                        | N Copper Vault
            Mr. Holt is the CEO of Dunmore Resorts now.                    | P Holt; O Dunmore Resorts
            She paints at Kibbutz Lesk Torvan.                             | L Kibbutz Lesk Torvan
            His film "Double Act: The Return" sold well.                   | N Double Act: The Return
            Said Toyota boss Scott Holt in a note.                         | O Toyota; P Scott Holt
            They argued over Roe v. Wade again.                            | N Roe v. Wade
            The Clinton White House knew.                                  | P Clinton; O White House
            NAIROBI, Kenya (AP) - Rain fell.                               | L NAIROBI; L Kenya; O AP
            A bomb fell in Belfast, Northern Ireland, near Kabul airport.  | L Belfast; L Northern Ireland; L Kabul
            """)
    void findsWhereANameBeginsAndEnds(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They drove down S. Yosemite St that day.                       | L S. Yosemite St
            They used Windows 8 at home that day.                          | N Windows 8
            Later J. K. Rowland and George W. Hale spoke.                  | P J. K. Rowland; P George W. Hale
            Then Bob Van Camp and Peter Novak Jr spoke.                    | P Bob Van Camp; P Peter Novak Jr
            They met the University of Dunmore on the Gulf of Torvan.      | O University of Dunmore; L Gulf of Torvan
            They met at Lake Torvan near Torvan Bridge.                    | L Lake Torvan; L Torvan Bridge
            They met on the baseball fields of Marina Park that day.       | L Marina Park
            They heard the songs of Marina Park that day.                  | P Marina Park
            They bought it of Hale & Novak then.                           | O Hale & Novak
            They joined the Torvan Foundation in June.                     | O Torvan Foundation
            """)
    void knowsTheKindByTheWordsOfTheName(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met Varga, 49. Nobody left.                               | P Varga
            They met 23-year-old Varga at the gate.                        | P Varga
            They say Varga was also arrested at home.                      | P Varga
            They say Varga has been arrested at home.                      | P Varga
            They heard that Varga had died at home.                        | P Varga
            They met the Varga family at the gate.                         | P Varga
            They spoke to Varga, a charity for the old, in June.           | O Varga
            They drove from the city of Varga to it.                       | L Varga
            They drove through Varga province then.                        | L Varga
            """)
    void knowsTheKindByWhatIsSaidOfIt(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They heard the surgeon general, CNN said on Monday.            | O CNN
            They left the Syrian Arab Republic at night.                   | L Syrian Arab Republic
            They asked the Senate Judiciary Committee about it.            | O Senate Judiciary Committee
            They moved to the University of Texas-Austin then.             | O University of Texas-Austin
            They flew the Boeing 737 to Oslo that day.                     | N Boeing 737; L Oslo
            They met iPhone users and Anna MacDonald at YouTube.           | N iPhone; P Anna MacDonald; O YouTube
            """)
    void keepsTogetherWhatBelongsToAName(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }
}
