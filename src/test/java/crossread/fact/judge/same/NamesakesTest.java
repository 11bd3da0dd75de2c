package crossread.fact.judge.same;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.judge.StoryBuilder;
import org.junit.jupiter.api.Test;

/** A father and a son of one name, and a man who is written with his "Jr." and without. */
class NamesakesTest {

    @Test
    void areTwoPeopleInTheWholeStoryWhereAnArticleNamesBoth() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "Otto Berg Jr. called Otto Berg on the night of the fire.")
                .person("Otto Berg Jr.", "Otto Berg Jr")
                .says("A", "Then Otto Berg came to the harbour.")
                .person("Otto Berg", "Otto Berg")
                .says("B", "The harbour was shut by Otto Berg himself.")
                .person("Otto Berg", "Otto Berg")
                .says("C", "The call was made by Otto Berg Jr. at midnight.")
                .person("Otto Berg Jr.", "Otto Berg Jr");

        assertThat(story.lines()).containsExactlyInAnyOrder("Otto Berg Jr Shared AC", "Otto Berg Shared AB");
    }

    @Test
    void aBareLastNameOfAnotherArticleIsTheFathers() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "Otto Berg Jr. was there on the night of the fire.")
                .person("Otto Berg Jr.", "Otto Berg Jr")
                .says("A", "Then Otto Berg came to the harbour.")
                .person("Otto Berg", "Otto Berg")
                .says("B", "The harbour was shut by Berg himself.")
                .person("Berg", "Berg");

        assertThat(story.lines()).containsExactlyInAnyOrder("Otto Berg Jr OnlyIn A", "Otto Berg Shared AB");
    }

    @Test
    void oneManIsMeantWhereNoArticleNamesBoth() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "Otto Berg Jr. was there on the night of the fire.")
                .person("Otto Berg Jr.", "Otto Berg Jr")
                .says("B", "The harbour was shut by Otto Berg himself.")
                .person("Otto Berg", "Otto Berg");

        assertThat(story.lines()).containsExactly("Otto Berg Jr Shared AB");
    }
}
