package crossread.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.read.ScriptStories;
import crossread.read.Story;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Short paragraphs of other scripts, saved as plain text. */
class TextScriptsTest {
    private final PlainTextReader reader = new PlainTextReader();

    @ParameterizedTest
    @EnumSource
    void keepsEveryParagraphAndFindsTheHeadline(ScriptStories story) {
        Article article = read(story.title() + "\n\n" + String.join("\n\n", story.paragraphs()) + "\n");

        assertThat(Story.kept(article)).isEqualTo(story.paragraphs());
        assertThat(article.metadata().title()).contains(story.title());
        assertThat(article.metadata().language()).contains(story.language());
    }

    @ParameterizedTest
    @EnumSource
    void takesEveryLineForAParagraphWhereNoneIsLeftBlank(ScriptStories story) {
        Article article = read(story.title() + "\n" + String.join("\n", story.paragraphs()) + "\n");

        assertThat(Story.kept(article)).isEqualTo(story.paragraphs());
    }

    private Article read(String text) {
        return Story.only(reader.read(Story.file("story.txt", text.getBytes(StandardCharsets.UTF_8))));
    }
}
