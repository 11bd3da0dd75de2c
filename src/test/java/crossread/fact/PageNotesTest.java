package crossread.fact;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNotesTest {
    private final PageNotes notes = new PageNotes();

    private String report(String text) {
        Article article = Texts.article(text).article();
        return text.substring(notes.end(article, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OLDTOWN (Reuters) — The mill burned.                           | The mill burned.
            (Reuters) – The mill burned.                                   | The mill burned.
            OLDTOWN, March 3 (Kell News) - The mill burned.                | The mill burned.
            OLDTOWN, Morland (AP) -- The mill burned.                      | The mill burned.
            Oldtown (AFP) - The mill burned.                               | The mill burned.
            OLDTOWN (Kell News / TASS - 19th March, 2023) The mill burned. | The mill burned.
            NEW OLDTOWN: The mill burned.                                  | The mill burned.
            NEW OLDTOWN — The mill burned.                                 | The mill burned.
            """)
    void theReportBeginsBehindTheDateline(String text, String report) {
        assertThat(report(text)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO: \"We are ready.\"",
                "UNESCO — the body for the arts — was glad.",
                "US - China ties are bad.",
                "MR LIND: I was there.",
                "STORM HITS OLDTOWN - MILL LOST",
                "Anna Berg (Greens) - who left - said so.",
                "The mill burned.",
                "This story was told by Anna Berg."
            })
    void whatOnlyLooksLikeOneIsReported(String text) {
        assertThat(report(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OLDTOWN, 19 Jan 2023:",
                "Editor’s note: This story was updated at 1 p.m. on March 27 to reflect new facts.",
                "(This article has been updated on 3 May 2021 to correct the name of Ana Berg.)",
                "This report was first published on 3 May 2021."
            })
    void notesOfThePageReportNothing(String text) {
        assertThat(report(text)).isEmpty();
    }

    @Test
    void aPlaceInsideAParagraphIsNoDateline() {
        Article article =
                Texts.article("It burned.\nOLDTOWN — The mill burned.").article();

        assertThat(notes.end(article, 1)).isZero();
    }
}
