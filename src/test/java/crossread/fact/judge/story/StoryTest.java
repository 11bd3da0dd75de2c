package crossread.fact.judge.story;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.judge.StoryBuilder;
import crossread.model.article.SentenceRef;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final SentenceRef ONE = new SentenceRef("A", 0);
    private static final SentenceRef OTHER = new SentenceRef("B", 0);

    @Test
    void aPairIsAsAlikeAsItsLinkSaysWhicheverOfTheTwoIsAsked() {
        Story story = story(builder().link("A", 0, "B", 0, .6));
        assertThat(story.alike(ONE, OTHER)).isEqualTo(.6);
        assertThat(story.alike(OTHER, ONE)).isEqualTo(.6);
    }

    @Test
    void aPairIsAsAlikeAsTheAlignmentSaysWhicheverOfTheTwoIsAsked() {
        Story story = story(builder().nearest("A", 0, "B", 0, .17));
        assertThat(story.alike(ONE, OTHER)).isEqualTo(.17);
        assertThat(story.alike(OTHER, ONE)).isEqualTo(.17);
    }

    @Test
    void aPairTheAlignmentDoesNotNameIsAsAlikeAsItsCommonWords() {
        Story story = story(builder());
        assertThat(story.alike(ONE, OTHER))
                .isEqualTo(story.nearest(ONE, "B").orElseThrow().score())
                .isPositive();
    }

    @Test
    void sentencesWithoutACommonWordAreNotAlike() {
        assertThat(story(builder()).alike(ONE, new SentenceRef("B", 1))).isZero();
    }

    private static StoryBuilder builder() {
        return new StoryBuilder()
                .says("A", "Smelters run in Krasnoyarsk.")
                .says("B", "Krasnoyarsk has smelters.")
                .says("B", "Nobody was hurt.");
    }

    private static Story story(StoryBuilder builder) {
        return new Story(builder.articles(), builder.alignment());
    }
}
