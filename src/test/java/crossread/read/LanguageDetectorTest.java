package crossread.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The bridge will be closed for nine months, and the city says that it has no other choice but to repair it.",
                "de | Die Brücke wird für neun Monate gesperrt, und die Stadt sagt, dass sie keine andere Wahl hat.",
                "fr | Le pont sera fermé pendant neuf mois et la ville dit qu'elle n'a pas le choix dans cette affaire.",
                "es | El puente estará cerrado durante nueve meses y la ciudad dice que no hay otra salida para los vecinos.",
                "ru | Мост будет закрыт на девять месяцев, и город говорит, что у него нет другого выхода, как его чинить.",
                "uk | Міст буде закрито на дев'ять місяців, і місто каже, що це не так просто для тих, які живуть поруч.",
                "ja | 港の橋は修理のために九か月間閉鎖される、と市は火曜日に発表した。",
                "ko | 항구 다리는 수리를 위해 아홉 달 동안 폐쇄된다고 시가 화요일에 밝혔다.",
                "zh | 市政府周二表示，港口大桥将关闭九个月进行维修，每天有四万名司机使用该桥。",
                "it | Il ponte resterà chiuso per nove mesi e il comune dice che non c'è altra scelta per chi vive nella zona.",
                "pt | A ponte ficará fechada durante nove meses e a câmara diz que não há outra saída para os moradores.",
                "nl | De brug blijft negen maanden dicht en volgens de stad is er geen andere keuze dan het werk nu te doen.",
                "pl | Most będzie zamknięty przez dziewięć miesięcy, a miasto mówi, że nie ma innego wyjścia niż remont.",
                "ar | ستغلق المدينة الجسر لمدة تسعة أشهر، وقالت البلدية إنه لا يوجد خيار آخر أمام السكان الذين يعيشون هناك.",
                // neighbours
                "bg | Мостът ще бъде затворен за девет месеца и от общината казват, че няма друг избор освен ремонт.",
                "sr | Мост ће бити затворен девет месеци, а из града кажу да нема другог избора него да се поправи.",
                "be | Мост будзе закрыты на дзевяць месяцаў, і ў горадзе кажуць, што гэта не так проста для людзей.",
                "fa | این پل برای نه ماه بسته می‌شود و شهرداری می‌گوید که راه دیگری برای مردم نیست.",
                "ur | پل نو مہینے کے لیے بند رہے گا اور شہر کا کہنا ہے کہ اس کے سوا کوئی راستہ نہیں ہے۔",
                "sv | Bron stängs i nio månader och staden säger att det inte finns något annat val än att laga den nu.",
                "da | Broen lukkes i ni måneder, og kommunen siger, at der ikke er andet valg end at reparere den af hensyn til trafikken.",
                "no | Broen stenges i ni måneder, og kommunen sier at det ikke er noe annet valg enn å reparere den nå, av hensyn til trafikken.",
                "cs | Most bude uzavřen na devět měsíců a město říká, že nemá jinou možnost než ho opravit ještě letos.",
                "sk | Most bude zatvorený na deväť mesiacov a mesto hovorí, že nemá inú možnosť ako ho opraviť ešte tento rok.",
                "ca | El pont estarà tancat durant nou mesos i l'ajuntament diu que no hi ha cap altra sortida per als veïns.",
                "gl | A ponte estará pechada durante nove meses e o concello di que non hai outra saída para os veciños da zona.",
                "tr | Köprü dokuz ay kapalı kalacak ve belediye onarım için başka bir yol olmadığını söylüyor.",
                "fi | Silta on suljettu yhdeksän kuukautta, ja kaupunki sanoo, että se ei voi tehdä mitään muuta kuin korjata sen.",
                "hu | A hidat kilenc hónapra lezárják, és a város szerint nincs más megoldás, mint hogy most javítsák meg.",
                "ro | Podul va fi închis nouă luni, iar primăria spune că nu are altă soluție decât să îl repare acum.",
                // headlines
                "ja | 港大橋、9か月閉鎖へ 市が発表",
                "en | What the closing of the bridge means for those who live on the other side",
                "de | Was die Sperrung der Brücke für die Menschen auf der anderen Seite bedeutet",
                "ru | Что изменится для жителей после закрытия моста через залив"
            })
    void tellsTheLanguage(String tag, String text) {
        assertThat(detector.detect(text)).contains(tag);
    }

    /** Too short, or as likely one language as another: better none than a wrong one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Port Ellery 2025",
                "Bridge closed",
                "Pont fermé",
                "Мост закрыт",
                "大橋閉鎖",
                "Port Ellery Kingsport Norhaven Westbay Easton Southport Milltown",
                "de la que no se o",
                "12 345 678 901 234 567 890 123"
            })
    void doesNotGuess(String text) {
        assertThat(detector.detect(text)).isEmpty();
    }
}
