package crossread.ui.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast as WCAG 2.2 measures it, read from the style sheets that ship. */
class PaletteTest {
    private static final Pattern COLOUR = Pattern.compile("(-cr-[a-z0-9-]+):\\s*#([0-9a-fA-F]{6})\\b");

    private static Map<String, Integer> palette(String theme) throws IOException {
        try (InputStream css = PaletteTest.class.getResourceAsStream("/css/" + theme + ".css")) {
            Map<String, Integer> colours = new HashMap<>();
            Matcher matcher = COLOUR.matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
            }
            return colours;
        }
    }

    private static double luminance(int rgb) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double part = (rgb >> (16 - 8 * i) & 0xFF) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    @ParameterizedTest
    @CsvSource({
        "-cr-ink, -cr-page",
        "-cr-ink, -cr-head",
        "-cr-ink, -cr-only-ground",
        "-cr-ink, -cr-differs-ground",
        "-cr-ink, -cr-chosen-ground",
        "-cr-ink, -cr-clash-ground",
        "-cr-ink, -cr-text-selection",
        "-cr-quiet, -cr-page",
        "-cr-quiet, -cr-head",
        "-cr-focus, -cr-page",
        "-cr-ink, -cr-desk",
        "-cr-quiet, -cr-desk",
        "-cr-row-ink, -cr-row",
        "-cr-row-quiet, -cr-row",
        "-cr-ink, -cr-problem-ground",
        "-cr-ink, -cr-info-ground",
        "-cr-differs, -cr-page",
        "-cr-only, -cr-page",
        "-cr-only, -cr-head",
        "-cr-only, -cr-row",
        "-cr-differs, -cr-head",
        "-cr-focus, -cr-head",
        "-cr-page, -cr-differs",
        "-cr-ink, -cr-shade-1",
        "-cr-ink, -cr-shade-4"
    })
    void textIsReadable(String text, String ground) throws IOException {
        for (String theme : new String[] {"light", "dark"}) {
            Map<String, Integer> colours = palette(theme);
            assertThat(contrast(colours.get(text), colours.get(ground)))
                    .as(text + " on " + ground + ", " + theme)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-cr-only, -cr-page",
        "-cr-only, -cr-only-ground",
        "-cr-only, -cr-chosen-ground",
        "-cr-differs, -cr-page",
        "-cr-differs, -cr-differs-ground",
        "-cr-differs, -cr-clash-ground",
        "-cr-uncertain, -cr-page",
        "-cr-uncertain, -cr-chosen-ground",
        "-cr-shared, -cr-page",
        "-cr-reach, -cr-page",
        "-cr-rule, -cr-page",
        "-cr-chosen, -cr-page",
        "-cr-problem, -cr-problem-ground",
        "-cr-focus, -cr-head",
        "-cr-uncertain, -cr-desk",
        "-cr-shared, -cr-desk",
        "-cr-differs, -cr-desk"
    })
    void marksAreSeen(String mark, String ground) throws IOException {
        for (String theme : new String[] {"light", "dark"}) {
            Map<String, Integer> colours = palette(theme);
            assertThat(contrast(colours.get(mark), colours.get(ground)))
                    .as(mark + " on " + ground + ", " + theme)
                    .isGreaterThanOrEqualTo(3.0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void sigilsAreReadable(String theme) throws IOException {
        Map<String, Integer> colours = palette(theme);
        for (int i = 0; i < SigilBadge.LOOKS; i++) {
            assertThat(contrast(colours.get("-cr-sigil-ink"), colours.get("-cr-sigil-" + i)))
                    .as("sigil " + i)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }
}
