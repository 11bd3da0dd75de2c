package crossread.ui.columns;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.work.Label;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
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
        "-cr-quiet, -cr-info-ground",
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
        "-cr-differs, -cr-desk",
        "-cr-found, -cr-page",
        "-cr-found, -cr-head",
        "-cr-found, -cr-only-ground",
        "-cr-found, -cr-differs-ground"
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
    void labelsAreReadableAndStandOut(String theme) throws IOException {
        Map<String, Integer> colours = palette(theme);
        for (int i = 1; i <= Label.COUNT; i++) {
            int label = colours.get("-cr-label-" + i);
            assertThat(contrast(colours.get("-cr-label-ink"), label))
                    .as("label " + i)
                    .isGreaterThanOrEqualTo(4.5);
            for (String ground : List.of("-cr-page", "-cr-head", "-cr-row")) {
                // Its edge or its ground: either shows where it ends.
                assertThat(Math.max(
                                contrast(label, colours.get(ground)),
                                contrast(colours.get("-cr-label-edge"), colours.get(ground))))
                        .as("label " + i + " on " + ground)
                        .isGreaterThanOrEqualTo(3.0);
            }
        }
    }

    /** As in Machado, Oliveira and Fernandes (2009), for all who lack one of the two cones, on linear light. */
    private static final Map<String, double[][]> EYES = Map.of(
            "protan",
            new double[][] {
                {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
            },
            "deutan",
            new double[][] {
                {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
            });

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void redGreenBlindEyesTellTheLabelsApart(String theme) throws IOException {
        Map<String, Integer> colours = palette(theme);
        EYES.forEach((name, eye) -> {
            for (int i = 1; i <= Label.COUNT; i++) {
                for (int j = i + 1; j <= Label.COUNT; j++) {
                    // Ten is told apart side by side; these are seen far from each other.
                    assertThat(distance(
                                    seen(colours.get("-cr-label-" + i), eye), seen(colours.get("-cr-label-" + j), eye)))
                            .as(i + " and " + j + ", " + name)
                            .isGreaterThanOrEqualTo(20);
                }
            }
        });
    }

    /** The place of a colour in CIELAB, as such eyes see it. */
    private static double[] seen(int rgb, double[][] eye) {
        double[] light = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = (rgb >> (16 - 8 * i) & 0xFF) / 255.0;
            light[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.clamp(eye[i][0] * light[0] + eye[i][1] * light[1] + eye[i][2] * light[2], 0, 1);
        }
        double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
        double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
        double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
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
