package crossread.fact.german;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.Texts;
import crossread.model.article.Sentence;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whole reports as German outlets write them, all invented: every name with its kind, in the order of the text. */
class GermanNewsNamesTest {
    private final GermanNameFinder finder = new GermanNameFinder();

    private String names(String... lines) {
        TokenizedArticle article = Texts.article(String.join("\n", lines));
        List<Sentence> sentences = article.article().sentences();
        return finder.find(article).stream()
                .map(name -> letter(name) + " "
                        + name.span().of(sentences.get(name.at().sentence()).text()) + meant(name, sentences))
                .collect(Collectors.joining("; "));
    }

    /** What the name stands for, where that is not what is written. */
    private static String meant(Mention name, List<Sentence> sentences) {
        String written = name.span().of(sentences.get(name.at().sentence()).text());
        String meant = switch (name.value()) {
            case Value.Person person -> person.name();
            case Value.Named named -> named.name();
            default -> "";
        };
        return meant.equals(written) ? "" : " = " + meant;
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
    void readsTheFirstReportOfAnAccident() {
        assertThat(names(
                        "Fähre stößt vor Neuhafen mit Kutter zusammen",
                        "CUXHAVEN (dpa) - Beim Zusammenstoß einer Fähre mit einem Fischkutter sind am Montag vor Cuxhaven zwölf Menschen verletzt worden.",
                        "Nach Angaben der Wasserschutzpolizei war die „Helgoland Express“ mit 212 Passagieren auf dem Weg von Helgoland zum Festland.",
                        "Der Kapitän der Fähre, Jannes Friedrichsen, habe den Kutter im Nebel zu spät gesehen, sagte Polizeisprecherin Ilva Bruhns.",
                        "„Wir haben sofort alle verfügbaren Boote losgeschickt“, sagte Einsatzleiter Torge Matthiesen vom Technischen Hilfswerk (THW).",
                        "Die Reederei Nordlicht bestätigte den Unfall.",
                        "Das Landgericht Stade hatte dem Unternehmen im Frühjahr eine Strafe auferlegt.",
                        "Niedersachsens Verkehrsministerin Greta Ohlsen reiste am Nachmittag nach Cuxhaven.",
                        "Ohlsen dankte den Rettern.",
                        "Die Bundesstelle für Seeunfalluntersuchung (BSU) ermittelt.",
                        "Die BSU will nächste Woche erste Ergebnisse vorlegen.",
                        "Der Schaden liegt bei rund 800 000 Euro.",
                        "Drei Verletzte kamen in die Uniklinik Hamburg.",
                        "Am Steubenhöft warteten Angehörige auf Nachrichten."))
                .isEqualTo("L CUXHAVEN = Cuxhaven; L Cuxhaven; L Helgoland; P Jannes Friedrichsen; P Ilva Bruhns; "
                        + "P Torge Matthiesen; O Technischen Hilfswerk = Technisches Hilfswerk; "
                        + "O THW = Technisches Hilfswerk; O Landgericht Stade; L Niedersachsens = Niedersachsen; "
                        + "P Greta Ohlsen; L Cuxhaven; P Ohlsen = Greta Ohlsen; "
                        + "O Bundesstelle für Seeunfalluntersuchung; O BSU = Bundesstelle für Seeunfalluntersuchung; "
                        + "O BSU = Bundesstelle für Seeunfalluntersuchung; O Uniklinik Hamburg");
    }

    @Test
    void readsTheSecondReportOfAnAccident() {
        assertThat(
                        names(
                                "Zwölf Verletzte bei Schiffsunglück auf der Nordsee",
                                "Auf der Nordsee sind am Montagmittag eine Fähre und ein Krabbenkutter kollidiert.",
                                "Zwölf Personen wurden verletzt, drei davon schwer.",
                                "Laut Polizei herrschte dichter Nebel.",
                                "„Plötzlich gab es einen gewaltigen Schlag“, sagte Fahrgast Henrike Dammann aus Bremerhaven.",
                                "„Alle sind durcheinandergefallen.“",
                                "Kapitän Jannes Friedrichsen steht seit 15 Jahren im Dienst der Reederei Nordlicht.",
                                "Friedrichsen blieb unverletzt.",
                                "Die Staatsanwaltschaft Stade leitete ein Verfahren gegen ihn ein, wie ein Sprecher mitteilte.",
                                "Der Schaden beträgt nach ersten Schätzungen eine Million Euro.",
                                "Der Kutter „Anne-Marie“ sank nicht.",
                                "Er wurde nach Cuxhaven geschleppt.",
                                "Die Gewerkschaft Verdi forderte bessere Radargeräte.",
                                "Die EU hatte solche Geräte 2024 empfohlen, so Verkehrsexperte Prof. Dr. Albrecht Sievers von der Technischen Universität Braunschweig."))
                .isEqualTo("L Nordsee; L Nordsee; P Henrike Dammann; L Bremerhaven; P Jannes Friedrichsen; "
                        + "P Friedrichsen = Jannes Friedrichsen; O Staatsanwaltschaft Stade; L Cuxhaven; O Verdi; "
                        + "O EU = Europäische Union; P Albrecht Sievers; "
                        + "O Technischen Universität Braunschweig = Technische Universität Braunschweig");
    }

    @Test
    void readsTheFirstReportOfPolitics() {
        assertThat(names(
                        "Landtag beschließt neues Wassergesetz",
                        "Erfurt.",
                        "Der Thüringer Landtag hat am Donnerstag mit 46 zu 42 Stimmen ein neues Wassergesetz beschlossen.",
                        "Ministerpräsidentin Dorothea Klemm sprach von einem „guten Tag für das Land“.",
                        "CDU-Fraktionschef Ansgar Riedel nannte das Gesetz dagegen einen Fehler.",
                        "„Wer so mit den Bauern umgeht, verliert das Vertrauen“, sagte Riedel.",
                        "Umweltminister Joris Tann (Grüne) wies die Kritik zurück.",
                        "Er betonte, dass die Abgabe erst 2028 steige.",
                        "Die AfD stimmte gegen das Gesetz, die FDP enthielt sich.",
                        "Nach Angaben des Umweltministeriums kostet die Reform 38 Millionen Euro.",
                        "Das Bundesumweltministerium in Berlin äußerte sich nicht.",
                        "Der Verband kommunaler Unternehmen begrüßte die Entscheidung.",
                        "Auch in Sachsen-Anhalt und Bayern gibt es solche Regeln.",
                        "Kanzler Merz hatte das Vorhaben im Sommer gelobt.",
                        "Frau Klemm will im Herbst nach Brüssel reisen und mit der EU-Kommission sprechen.",
                        "Das Gesetz gilt ab Januar, so Tann."))
                .isEqualTo("L Erfurt; L Thüringer = Thüringen; P Dorothea Klemm; "
                        + "O CDU = Christlich Demokratische Union; P Ansgar Riedel; P Riedel = Ansgar Riedel; "
                        + "P Joris Tann; O Grüne; O AfD; O FDP = Freie Demokratische Partei; "
                        + "O Umweltministeriums = Umweltministerium; O Bundesumweltministerium; L Berlin; "
                        + "L Sachsen-Anhalt; L Bayern; P Merz; P Klemm = Dorothea Klemm; L Brüssel; "
                        + "O EU-Kommission = Europäische Kommission; P Tann = Joris Tann");
    }

    @Test
    void readsTheSecondReportOfPolitics() {
        assertThat(names(
                        "Thüringen: Mehr Geld für Wasser",
                        "Erfurt (dpa) – In Thüringen müssen große Verbraucher künftig mehr für Wasser zahlen.",
                        "Der Landtag in Erfurt nahm den Entwurf von Umweltminister Joris Tann am Donnerstag an.",
                        "Laut Ministerium rechnet das Land mit Einnahmen von 41 Millionen Euro im Jahr.",
                        "Oppositionsführer Ansgar Riedel (CDU) kündigte eine Klage vor dem Verfassungsgerichtshof in Weimar an.",
                        "„Das Gesetz ist ein Eingriff in das Eigentum“, sagte er der „Saale-Zeitung“.",
                        "Der Bauernverband Thüringen teilte mit, dass viele Betriebe vor dem Aus stünden.",
                        "Die Bundesregierung und die Vereinten Nationen hatten mehr Schutz für das Grundwasser gefordert.",
                        "Wie Ministerpräsidentin Klemm erklärte, bleibt Trinkwasser für Familien gleich teuer.",
                        "Die Regierung hört auf die Menschen, hieß es aus der Staatskanzlei."))
                .isEqualTo("L Thüringen; L Erfurt; L Thüringen; L Erfurt; P Joris Tann; P Ansgar Riedel; "
                        + "O CDU = Christlich Demokratische Union; O Verfassungsgerichtshof; L Weimar; "
                        + "O Saale-Zeitung; L Thüringen; O Bundesregierung; "
                        + "O Vereinten Nationen = Vereinte Nationen; P Klemm");
    }

    @Test
    void readsTheFirstReportOfBusiness() {
        assertThat(names(
                        "Autozulieferer Veltra streicht 1200 Stellen",
                        "FRANKFURT/MAIN (AFP) – Der Autozulieferer Veltra AG aus Heilbronn baut in den kommenden zwei Jahren 1200 Stellen ab.",
                        "Das teilte das Unternehmen am Mittwoch in Frankfurt am Main mit.",
                        "Vorstandschefin Ingrid Halbach sprach von einem „schmerzhaften Schritt“.",
                        "Die Aktie stieg an der Frankfurter Börse um 4,2 Prozent.",
                        "Die IG Metall kündigte Widerstand an.",
                        "„Wir kämpfen um jeden Arbeitsplatz“, sagte Bezirksleiter Kuno Lettau der Nachrichtenagentur AFP.",
                        "Veltra hatte 2025 einen Verlust von 310 Millionen Euro gemeldet.",
                        "Der Konzern gehört zu 30 Prozent der Dorsen Holding GmbH & Co. KG aus Wien.",
                        "Analyst Pierre Lacombe von der Deutschen Bank rechnet mit weiteren Einschnitten in Tschechien und Mexiko.",
                        "Die Europäische Zentralbank (EZB) hatte die Zinsen im Juli erhöht.",
                        "Kunden wie Volkswagen und BMW kaufen inzwischen in China.",
                        "Halbachs Vertrag läuft bis 2029."))
                .isEqualTo("O Veltra; L FRANKFURT = Frankfurt; O Veltra AG = Veltra; L Heilbronn; "
                        + "L Frankfurt am Main; P Ingrid Halbach; O Frankfurter Börse; O IG Metall; P Kuno Lettau; "
                        + "O AFP; O Veltra; O Dorsen Holding GmbH & Co. KG = Dorsen Holding; L Wien; "
                        + "P Pierre Lacombe; O Deutschen Bank = Deutsche Bank; L Tschechien; L Mexiko; "
                        + "O Europäische Zentralbank; O EZB = Europäische Zentralbank; O Volkswagen; O BMW; L China; "
                        + "P Halbachs = Ingrid Halbach");
    }

    @Test
    void readsTheSecondReportOfBusiness() {
        assertThat(names(
                        "Veltra baut ab: Jeder zehnte Job fällt weg",
                        "Heilbronn.",
                        "Beim Zulieferer Veltra fallen bis Ende 2028 rund 1300 Arbeitsplätze weg.",
                        "Betroffen sind vor allem die Werke in Neckarsulm und Zwickau.",
                        "Betriebsratschef Cem Yıldız warf dem Vorstand Wortbruch vor.",
                        "Baden-Württembergs Wirtschaftsminister Nils Oberländer will Gespräche führen.",
                        "„Das Land lässt die Familien nicht allein“, so Oberländer.",
                        "Die USA erheben seit Mai Zölle auf Bauteile, weil Präsident Trump amerikanische Hersteller schützen will.",
                        "Vorstandschefin Halbach erklärte, sie bedauere die Entscheidung.",
                        "Laut einer Studie des Ifo-Instituts verlor die Branche 2025 rund 50 000 Stellen.",
                        "Vor dem Werk in der Daimlerstraße standen am Abend 400 Beschäftigte.",
                        "Der Rat der Stadt tagt am Freitag.",
                        "Auf der A6 kam es zu Staus."))
                .isEqualTo("O Veltra; L Heilbronn; O Veltra; L Neckarsulm; L Zwickau; P Cem Yıldız; "
                        + "L Baden-Württembergs = Baden-Württemberg; P Nils Oberländer; "
                        + "P Oberländer = Nils Oberländer; L USA; P Trump; P Halbach; "
                        + "O Ifo-Instituts = Ifo-Institut; L Daimlerstraße; N A6");
    }

    @Test
    void takesNoNounForAName() {
        assertThat(names(
                        "Nach einem Maschinenschaden ist der Frachter am Dienstag gegen eine Kaimauer gefahren.",
                        "Nach Angaben der Feuerwehr wurden drei Menschen verletzt, zwei Schlepper halfen.",
                        "Ausgelaufen ist nach ersten Erkenntnissen kein Öl, so die Polizei.",
                        "Die Behörden bedauern den Vorfall, weil die Firma Geld und die Stadt Zeit verliert.",
                        "Auf dem Weg zum Termin gab es gegen 6.40 Uhr einen Knall.",
                        "Bei Essen und Trinken zahlte der Mann aus Angst mit Karte.",
                        "In Zug 5 saß ein Rentner, im Hof stand die Marine Wache."))
                .isEmpty();
    }

    @Test
    void knowsALastNameAgainButNotTheTradeItIsTheWordFor() {
        assertThat(names("Der Wirt Uwe Koch kam aus Essen.", "Koch rief die Polizei.", "Der Koch blieb in der Küche."))
                .isEqualTo("P Uwe Koch; L Essen; P Koch = Uwe Koch");
    }

    @Test
    void takesShoutedLinesForNoBodies() {
        assertThat(names("EIL: FEUER AUF FÄHRE IN CUXHAVEN", "Das BKA ermittelt."))
                .isEqualTo("L CUXHAVEN = Cuxhaven; O BKA = Bundeskriminalamt");
    }

    @Test
    void readsTheNamesOfTitledPeopleAlone() {
        assertThat(names(
                        "Frau Petersen traf Herrn Dr. Ohm.",
                        "Der Frau gehört das Haus.",
                        "Kanzler Merz reist nach Rom."))
                .isEqualTo("P Petersen; P Ohm; P Merz; L Rom");
    }
}
