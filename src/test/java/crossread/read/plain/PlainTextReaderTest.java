package crossread.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.Story;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
    private final PlainTextReader reader = new PlainTextReader();

    private Article read(String text) {
        return Story.only(reader.read(Story.file("story.txt", text.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u2029", "\n \t\n\n", "\f"})
    void takesEveryKindOfLineEndForTheEndOfAParagraph(String end) {
        assertThat(Story.kept(read(String.join(end, Story.PARAGRAPHS)))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void joinsLinesThatWereBrokenToFitAWidth() {
        StringBuilder text = new StringBuilder();
        for (String paragraph : Story.PARAGRAPHS) {
            text.append(wrapped(paragraph)).append("\n\n");
        }

        assertThat(Story.kept(read(text.toString()))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void keepsParagraphsOfWrappedTextApartThatAreOnlyIndented() {
        StringBuilder text = new StringBuilder();
        for (String paragraph : Story.PARAGRAPHS) {
            text.append("   ").append(wrapped(paragraph)).append('\n');
        }

        assertThat(Story.kept(read(text.toString()))).isEqualTo(Story.PARAGRAPHS);
    }

    /** None of these is a headline, whether one follows or not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "23 November 2026",
                "Published: 23 November 2026",
                "Last updated on Monday, November 23, 2026 at 2:30 pm",
                "23. November 2026",
                "Veröffentlicht am Montag, 23. November 2026, 10:15 Uhr",
                "Am 23.11.2026 um 10:15 Uhr",
                "Publié le lundi 23 novembre 2026 à 10h15, mis à jour à 11h02",
                "Le 23/11/2026 à 10:15",
                "Publicado: 23 de noviembre de 2026",
                "El 23/11/2026 a las 10:15 h"
            })
    void aDateLineAtTheTopIsTheDayAndNoHeadline(String line) {
        Article bare = read(line + "\n\n" + String.join("\n\n", Story.PARAGRAPHS));
        Article headed =
                read(line + "\nDivers find a crack in the old pier\n\n" + String.join("\n\n", Story.PARAGRAPHS));
        assertThat(List.of(bare.metadata().title(), headed.metadata().title()))
                .containsExactly(Optional.empty(), Optional.of("Divers find a crack in the old pier"));
        assertThat(List.of(bare.metadata().published(), headed.metadata().published()))
                .containsOnly(Optional.of(LocalDate.of(2026, 11, 23)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Jane Doe and Tom Reed",
                "Von Jana Docht und Tom Ried",
                "Par Jeanne Dubois",
                "Por Juana Díaz y Tomás Ríos",
                "Jane Doe, Political Correspondent",
                "Jana Docht, Redakteurin",
                "Jeanne Dubois, correspondante",
                "Juana Díaz, corresponsal"
            })
    void whoWroteItIsNoHeadlineThoughItStandsAtTheTop(String line) {
        Article bare = read(line + "\n\n" + String.join("\n\n", Story.PARAGRAPHS));
        Article headed =
                read(line + "\nDivers find a crack in the old pier\n\n" + String.join("\n\n", Story.PARAGRAPHS));
        assertThat(List.of(bare.metadata().title(), headed.metadata().title()))
                .containsExactly(Optional.empty(), Optional.of("Divers find a crack in the old pier"));
        assertThat(bare.metadata().byline()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POLITICS",
                "EXCLUSIVE",
                "SPECIAL REPORT",
                "THE BIG READ",
                "THE HARBOUR BRIDGE CLOSES",
                "PORT ELLERY 2026",
                "STRAßE UND SCHIENE",
                "ΑΠΟΚΛΕΙΣΤΙΚΟ"
            })
    void aFewWordsInCapitalsOverTheHeadlineAreNone(String kicker) {
        assertThat(read(kicker + "\n\nWho pays for the ferries?\n\n" + String.join("\n\n", Story.PARAGRAPHS))
                        .metadata()
                        .title())
                .contains("Who pays for the ferries?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POLITICS", "THE BIG READ", "NEWS AND VIEWS"})
    void aFewWordsInCapitalsThatTheTextDoesNotSpeakOfAreNoHeadline(String kicker) {
        assertThat(read(kicker + "\n\n" + String.join("\n\n", Story.PARAGRAPHS))
                        .metadata()
                        .title())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HARBOUR BRIDGE TO CLOSE", "CITY TO CLOSE HARBOUR BRIDGE FOR NINE MONTHS"})
    void aHeadlineInCapitalsIsOneWhereNoOtherLineFollows(String headline) {
        assertThat(read(headline + "\nBy Jane Doe\n\n" + String.join("\n\n", Story.PARAGRAPHS))
                        .metadata()
                        .title())
                .contains(headline);
    }

    private static String wrapped(String paragraph) {
        StringBuilder lines = new StringBuilder();
        int width = 0;
        for (String word : paragraph.split(" ")) {
            if (width + word.length() > 66) {
                lines.append('\n');
                width = 0;
            } else if (width > 0) {
                lines.append(' ');
            }
            lines.append(word);
            width += word.length() + 1;
        }
        return lines.toString();
    }

    @Test
    void takesTitleBylineAndDateFromTheirLines() {
        Article article = read(Story.TITLE + "\nBy Jane Doe and John Roe\nTuesday, 25 February 2025\n\n"
                + String.join("\n\n", Story.PARAGRAPHS));

        assertThat(article.metadata().title()).contains(Story.TITLE);
        assertThat(article.metadata().byline()).contains("Jane Doe, John Roe");
        assertThat(article.metadata().published()).contains(LocalDate.of(2025, 2, 25));
        assertThat(article.metadata().language()).contains("en");
        assertThat(article.metadata().outlet()).isEmpty();
        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void takesHiddenCharactersOutAndSaysSo() {
        Article article = read(String.join("\n", Story.PARAGRAPHS).replace("Port", "P\u202Eort"));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.warnings()).containsExactly(Warning.of("hidden-characters", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsUtf16WithoutAMark(String charset) {
        byte[] bytes = String.join("\r\n", Story.PARAGRAPHS).getBytes(Charset.forName(charset));

        assertThat(Story.kept(Story.only(reader.read(Story.file("story.txt", bytes)))))
                .isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void offersToRepairGarbledLetters() {
        String garbled = new String(
                "No, said the mayor’s men – it’s the city’s bridge.".getBytes(StandardCharsets.UTF_8),
                Charset.forName("windows-1252"));

        assertThat(read(String.join("\n", Story.PARAGRAPHS) + "\n" + garbled).warnings())
                .containsExactly(Warning.of("garbled-characters"));
    }

    @Test
    void findsNoArticleInAFewSigns() {
        assertThat(reader.read(Story.file("x.txt", "* * *\n--\n42".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Unreadable.of("x.txt", Problem.NO_ARTICLE));
    }

    @Test
    void readsOneVeryLongLine() {
        String line = "The bridge is closed. ".repeat(10_000).strip();

        assertThat(Story.kept(read(line))).isEqualTo(List.of(line));
    }

    @Test
    void refusesATextFarLongerThanAnyArticle() {
        byte[] text = "The bridge is closed.\n".repeat(400_000).getBytes(StandardCharsets.UTF_8);

        assertThat(reader.read(Story.file("log.txt", text))).isEqualTo(Unreadable.of("log.txt", Problem.TOO_COMPLEX));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsThroughTensOfThousandsOfShortLines() {
        String text = "An item of a list\nAnother item here\n".repeat(15_000) + String.join("\n", Story.PARAGRAPHS);

        assertThat(Story.kept(read(text))).containsAll(Story.PARAGRAPHS);
    }

    @Test
    void setsNothingAsideInPlainParagraphs() {
        Article article = read(String.join("\n\n", Story.PARAGRAPHS));

        assertThat(article.blocks()).allMatch(block -> block.finding().equals(Optional.empty()));
    }
}
