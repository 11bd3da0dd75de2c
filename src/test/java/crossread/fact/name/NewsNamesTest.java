package crossread.fact.name;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.Texts;
import crossread.model.article.Sentence;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Mention;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whole stories as the news writes them, all invented: every name with its kind, in the order of the text. */
class NewsNamesTest {
    private final NameFinder finder = new NameFinder();

    private String names(String... lines) {
        TokenizedArticle article = Texts.article(String.join("\n", lines));
        List<Sentence> sentences = article.article().sentences();
        return finder.find(article).stream()
                .map(name -> letter(name) + " "
                        + name.span().of(sentences.get(name.at().sentence()).text()))
                .collect(Collectors.joining("; "));
    }

    private static String letter(Mention name) {
        return switch (name.kind()) {
            case PERSON -> "P";
            case ORGANISATION -> "O";
            case PLACE -> "L";
            default -> "N";
        };
    }

    @Test
    void readsAReportOfACrime() {
        assertThat(names(
                        "A Torvale man was charged on Tuesday with the murder of Ilka Brandt, 34, from Dunmoor.",
                        "Police said Brandt was found at her Wexley home near the River Tarn.",
                        "The suspect, Joren Pell, appeared before Judge Anne Castle at Morvale Crown Court.",
                        "Torvale police declined to comment, but the Northern Herald reported that Pell had debts."))
                .isEqualTo("L Torvale; P Ilka Brandt; L Dunmoor; P Brandt; L Wexley; L River Tarn; P Joren Pell; "
                        + "P Anne Castle; O Morvale Crown Court; L Torvale; O Northern Herald; P Pell");
    }

    @Test
    void readsAReportOfPolitics() {
        assertThat(names(
                        "The Supreme Court in Kampala rejected the appeal of Senator Maud Okello on Friday.",
                        "Uganda's Ministry of Justice and the World Trade Organization (WTO) welcomed the ruling.",
                        "Okello, the leader of the Green Alliance, told the Daily Monitor that she would ask the United Nations.",
                        "The WTO has offices in Geneva and Nairobi."))
                .isEqualTo("O Supreme Court; L Kampala; P Maud Okello; L Uganda; O Ministry of Justice; "
                        + "O World Trade Organization; O WTO; P Okello; O Green Alliance; O Daily Monitor; "
                        + "O United Nations; O WTO; L Geneva; L Nairobi");
    }

    @Test
    void readsAReportOfBusiness() {
        assertThat(names(
                        "Shares of Corvan Steel fell on Monday after OpenBridge, a maker of sensors, cancelled its order.",
                        "T-Mobile and the carmaker Veltra bought stakes in OpenBridge last year.",
                        "Statistics Canada said exports from Port Ellis had dropped.",
                        "The Center for Applied Research expects more."))
                .isEqualTo("O Corvan Steel; O OpenBridge; O T-Mobile; O Veltra; O OpenBridge; O Statistics Canada; "
                        + "L Port Ellis; O Center for Applied Research");
    }

    @Test
    void readsAReportOfWar() {
        assertThat(names(
                        "The 3rd Brigade shelled villages including Aksay and Doran, said Gen. Pavel Orlin.",
                        "Rebels were driven from Telmar to the north.",
                        "The Defence Ministry in Ankara denied that Turkish jets had flown over the Black Sea.",
                        "Operation Long Night began in March."))
                .isEqualTo("O 3rd Brigade; L Aksay; L Doran; P Pavel Orlin; L Telmar; O Defence Ministry; L Ankara; "
                        + "L Black Sea; N Operation Long Night");
    }

    @Test
    void readsAReportOfTheCourtAndItsAnimals() {
        assertThat(names(
                        "The Duchess of Torvale visited the Hens and Ducks Home in Bristol.",
                        "His Majesty was not there.",
                        "She was met by Dean Holloway, who wrote: 'When I was a boy it had six dogs.'"))
                .isEqualTo("P Duchess of Torvale; O Hens and Ducks Home; L Bristol; P Dean Holloway");
    }

    @Test
    void readsAReportOfASearch() {
        assertThat(names(
                        "An autonomous vessel (AV) left Narda international airport for Orly-sur-Lesk on Monday.",
                        "The AV burns mixed oxide fuel, or MOX, said Ada Byron, an official of the Torvan Health and Safety Agency.",
                        "She told Le Parisien that it is BOGUS."))
                .isEqualTo("L Narda; L Orly-sur-Lesk; P Ada Byron; O Torvan Health and Safety Agency; O Le Parisien");
    }

    @Test
    void readsNoNamesFromStressedWordsAndAdjectives() {
        assertThat(names(
                        "Hey! Damn, that is hard.",
                        "She was Willing to Die to save it and asked us to Pray for him.",
                        "The Newtonian equations took a Kafkaesque turn.",
                        "Ten Good Reasons Never to Trust Your New Phone Again."))
                .isEmpty();
    }

    @Test
    void takesNoSmallWordOfFrenchOrSpanishIntoAName() {
        assertThat(names("Les blessés sont dans une clinique de Rouen, a dit Claire Dumas."))
                .isEqualTo("L Rouen; P Claire Dumas");
        assertThat(names("Según Marta Ruiz, una pasajera, los daños fueron vistos por la ministra de Transportes."))
                .startsWith("P Marta Ruiz; ")
                .doesNotContain("de Transportes");
    }
}
