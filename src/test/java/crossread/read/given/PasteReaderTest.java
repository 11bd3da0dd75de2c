package crossread.read.given;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.Story;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasteReaderTest {
    private final PasteReader reader = new PasteReader("Pasted", new PlainTextReader(), new HtmlReader(Story::json));

    @Test
    void readsPastedText() {
        Article article = Story.only(
                reader.readPasted(Story.TITLE + "\n\n" + String.join("\n\n", Story.PARAGRAPHS), Optional.empty()));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.metadata().title()).contains(Story.TITLE);
        assertThat(article.origin().file()).isEqualTo("Pasted");
        assertThat(article.origin().format()).isEqualTo("clipboard");
    }

    @Test
    void keepsTheParagraphsOfPastedHtml() {
        String text = Story.TITLE + " " + String.join(" ", Story.PARAGRAPHS);
        String html = "Version:0.9\r\nStartHTML:0000\r\n<html><body><!--StartFragment--><h2>" + Story.TITLE + "</h2>"
                + Story.paragraphs() + "<!--EndFragment--></body></html>";

        Article article = Story.only(reader.readPasted(text, Optional.of(html)));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.metadata().title()).contains(Story.TITLE);
    }

    @Test
    void readsTheTextWhereTheHtmlHoldsLessOfIt() {
        String text = String.join("\n", Story.PARAGRAPHS);

        assertThat(Story.kept(Story.only(reader.readPasted(text, Optional.of("<img src=\"a.png\">")))))
                .isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void refusesBlanks() {
        assertThat(reader.readPasted(" \n", Optional.empty())).isEqualTo(Unreadable.of("Pasted", Problem.EMPTY));
    }
}
