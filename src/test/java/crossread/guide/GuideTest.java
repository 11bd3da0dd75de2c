package crossread.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideTest {

    private static Chapter read(String... lines) {
        return new ChapterReader("x", "/guide/en/").read(String.join("\n", lines));
    }

    private static Run plain(String text) {
        return new Run(text, Run.Style.PLAIN, Optional.empty());
    }

    @Test
    void readsWhatAChapterIsMadeOf() {
        Chapter chapter = read(
                "# Marks",
                "One **bold** and",
                "*slanted* `word`, [more](2-marks.md).",
                "",
                "1. first",
                "2. second",
                "",
                "![a window](pictures/x.png)",
                "",
                "| A | B |",
                "| --- | --- |",
                "| 1 | 2 |");
        assertThat(chapter)
                .isEqualTo(new Chapter(
                        "x",
                        "Marks",
                        List.of(
                                new Part.Heading(1, List.of(plain("Marks"))),
                                new Part.Paragraph(List.of(
                                        plain("One "),
                                        new Run("bold", Run.Style.STRONG, Optional.empty()),
                                        plain(" and"),
                                        plain(" "),
                                        new Run("slanted", Run.Style.EMPHASIS, Optional.empty()),
                                        plain(" "),
                                        new Run("word", Run.Style.CODE, Optional.empty()),
                                        plain(", "),
                                        new Run("more", Run.Style.PLAIN, Optional.of("2-marks")),
                                        plain("."))),
                                new Part.Items(
                                        true,
                                        List.of(
                                                List.of(new Part.Paragraph(List.of(plain("first")))),
                                                List.of(new Part.Paragraph(List.of(plain("second")))))),
                                new Part.Picture("/guide/en/pictures/x.png", "a window"),
                                new Part.Table(List.of(
                                        List.of(List.of(plain("A")), List.of(plain("B"))),
                                        List.of(List.of(plain("1")), List.of(plain("2"))))))));
        assertThat(chapter.holds("BOLD AND slanted")).isTrue();
        assertThat(chapter.holds("window")).isTrue();
        assertThat(chapter.holds("wall")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# A\n<b>x</b>", "# A\n[x](https://example.org)", "# A\n[x](../../etc.md)"})
    void refusesWhatTheGuideHasNoUseFor(String markdown) {
        assertThatThrownBy(() -> read(markdown)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bothLanguagesHaveTheSameChaptersOfTheSameBuild() {
        assertThat(build(Locale.GERMAN)).isEqualTo(build(Locale.ENGLISH));
        assertThat(new Guide().chapters(Locale.FRENCH)).isEqualTo(new Guide().chapters(Locale.ENGLISH));
        assertThat(new Guide().chapters(Locale.GERMAN)).isNotEqualTo(new Guide().chapters(Locale.ENGLISH));
    }

    /** Every chapter with the kinds of its parts. */
    private static List<String> build(Locale language) {
        return new Guide()
                .chapters(language).stream()
                        .map(chapter -> chapter.id()
                                + chapter.parts().stream().map(GuideTest::kind).toList())
                        .toList();
    }

    private static String kind(Part part) {
        return switch (part) {
            case Part.Heading(int level, var _) -> "heading " + level;
            case Part.Paragraph _ -> "paragraph";
            case Part.Items(var _, var items) -> "items " + items.size();
            case Part.Table(var rows) -> "table " + rows.size();
            case Part.Picture(var resource, var _) ->
                "picture " + Path.of(resource).getFileName();
        };
    }

    /** What the guide sends the reader to in a menu is called so there. */
    @ParameterizedTest
    @CsvSource({"en,messages.properties", "de,messages_de.properties"})
    void menusAndCommandsAreCalledAsTheGuideSays(String language, Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("assets").resolve(file))) {
            words.load(reader);
        }
        Set<String> known = words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("menu.") || key.startsWith("command.") || key.startsWith("view."))
                .map(key -> words.getProperty(key).replace("_", "").replace("''", "'"))
                .collect(Collectors.toSet());
        Set<String> told = new TreeSet<>();
        for (Chapter chapter : new Guide().chapters(Locale.forLanguageTag(language))) {
            runs(chapter.parts())
                    .filter(run -> run.style() == Run.Style.STRONG && run.text().contains(" > "))
                    .forEach(run -> told.addAll(List.of(run.text().split(" > "))));
        }
        assertThat(told)
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(known).contains(name));
    }

    /** A link leads to a chapter, and a picture is there. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nothingLeadsNowhere(String language) {
        List<Chapter> chapters = new Guide().chapters(Locale.forLanguageTag(language));
        List<String> ids = chapters.stream().map(Chapter::id).toList();
        List<String> lost = new ArrayList<>();
        for (Chapter chapter : chapters) {
            runs(chapter.parts())
                    .flatMap(run -> run.chapter().stream())
                    .filter(id -> !ids.contains(id))
                    .forEach(lost::add);
            for (Part part : chapter.parts()) {
                if (part instanceof Part.Picture(String resource, var _)
                        && GuideTest.class.getResource(resource) == null) {
                    lost.add(resource);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static Stream<Run> runs(List<Part> parts) {
        return parts.stream().flatMap(part -> switch (part) {
            case Part.Heading(var _, var runs) -> runs.stream();
            case Part.Paragraph(var runs) -> runs.stream();
            case Part.Items(var _, var items) -> items.stream().flatMap(GuideTest::runs);
            case Part.Table(var rows) -> rows.stream().flatMap(List::stream).flatMap(List::stream);
            case Part.Picture _ -> Stream.empty();
        });
    }
}
