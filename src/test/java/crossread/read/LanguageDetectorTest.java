package crossread.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "zh | 市政府周二表示，港口大桥将关闭九个月进行维修，每天有四万名司机使用该桥。"
            })
    void tellsTheLanguage(String tag, String text) {
        assertThat(detector.detect(text)).contains(tag);
    }

    @Test
    void doesNotGuessFromAFewWords() {
        assertThat(detector.detect("Port Ellery 2025")).isEmpty();
    }
}
