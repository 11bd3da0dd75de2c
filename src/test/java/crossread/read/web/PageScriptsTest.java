package crossread.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.read.ScriptStories;
import crossread.read.Story;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages with short paragraphs of other scripts, which look like furniture to whoever counts words by blanks. */
class PageScriptsTest {
    private final HtmlReader reader = new HtmlReader(Story::json);

    @ParameterizedTest
    @EnumSource
    void keepsEveryParagraphAndSetsTheMenuAside(ScriptStories story) {
        String menu = "<nav><a href=\"/\">" + String.join("</a> <a href=\"/x\">", story.menu()) + "</a></nav>";
        String page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + story.title()
                + "</title></head><body>"
                + menu + "<article><h1>" + story.title() + "</h1><p>" + String.join("</p><p>", story.paragraphs())
                + "</p></article><footer>© 2025</footer></body></html>";

        Article article = Story.only(reader.read(Story.file("page.html", page.getBytes(StandardCharsets.UTF_8))));

        assertThat(Story.kept(article)).isEqualTo(story.paragraphs());
        assertThat(article.metadata().title()).contains(story.title());
        assertThat(article.metadata().language()).contains(story.language());
    }
}
