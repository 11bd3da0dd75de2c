package crossread.ui.columns.text;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Comparison;
import crossread.ui.columns.Bridge;
import crossread.ui.columns.Story;
import org.junit.jupiter.api.Test;

class FollowerTest {
    private static Story two() {
        return new Story()
                .article("Post", "T", "0. | 1. | 2. | 3. | 4.")
                .article("Gazette", "T", "0. | 1. | 2. | 3. | 4. | 5.");
    }

    private static Follower follower(Comparison comparison) {
        return new Follower(
                new PairLinks(comparison),
                comparison.articles().get(0),
                comparison.articles().get(1));
    }

    @Test
    void holdsTheMatchedSentenceAtTheSameHeight() {
        assertThat(follower(two().same("A1", "B3").comparison()).follow(new Place(1, 0.4)))
                .contains(new Place(3, 0.4));
    }

    @Test
    void waitsWhileTheLeaderPassesWhatOnlyItHas() {
        Follower follower = follower(two().same("A1", "B1").same("A4", "B2").comparison());
        assertThat(follower.follow(new Place(2, 0.5))).contains(new Place(2, 0));
        assertThat(follower.follow(new Place(3, 0.9))).contains(new Place(2, 0));
    }

    @Test
    void passesWhatOnlyItHasWhileTheLeaderPassesWhatOnlyThatHas() {
        Follower follower = follower(two().same("A0", "B0").same("A3", "B5").comparison());
        assertThat(follower.follow(new Place(2, 0))).contains(new Place(3, 0));
        assertThat(follower.follow(new Place(2, 0.5))).contains(new Place(4, 0));
    }

    @Test
    void aMovedSentenceIsNotFollowed() {
        Follower follower = follower(
                two().same("A0", "B0").same("A2", "B2").moved("A1", "B5").comparison());
        assertThat(follower.follow(new Place(1, 0.5))).contains(new Place(1, 0.5));
    }

    @Test
    void staysWhereNothingIsCommon() {
        assertThat(follower(two().comparison()).follow(new Place(2, 0))).isEmpty();
    }

    @Test
    void neverGoesBackWhileTheLeaderGoesOn() {
        Comparison story = Bridge.story();
        for (var leader : story.articles()) {
            for (var other : story.articles()) {
                if (leader != other) {
                    Follower follower = new Follower(new PairLinks(story), leader, other);
                    double last = -1;
                    for (int i = 0; i < 80; i++) {
                        int sentence = i / 4;
                        var place = follower.follow(new Place(sentence, i % 4 / 4.0));
                        if (place.isPresent()) {
                            double now = place.get().sentence() + place.get().fraction();
                            assertThat(now).isGreaterThanOrEqualTo(last);
                            last = now;
                        }
                    }
                    assertThat(last).isPositive();
                }
            }
        }
    }
}
