package crossread.fact.judge.same;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.judge.StoryBuilder;
import crossread.model.fact.Discrepancy;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreSamenessTest {

    @Test
    void whoTellsOfTheLosersTurnsTheScoreRound() {
        List<String> lines = new StoryBuilder()
                .says("A", "The north won 3-1 on Sunday.")
                .count("3-1", 3, "to 1")
                .says("B", "A bad day for the south, beaten 1-3.")
                .count("1-3", 1, "to 3")
                .lines();

        assertThat(lines).containsExactly("3-1 Shared AB");
    }

    @Test
    void hearsAVoteInTheCountsOfBothSides() {
        List<String> lines = new StoryBuilder()
                .says("A", "The council voted 62-38 for the bridge.")
                .count("62-38", 62, "to 38")
                .says("B", "There were 62 for it and 38 against.")
                .lines();

        assertThat(lines).containsExactly("62-38 Shared AB");
    }

    @Test
    void aScoreIsNoCountOfItsFirstNumber() {
        List<String> lines = new StoryBuilder()
                .says("A", "The council voted 62-38 for the bridge.")
                .count("62-38", 62, "to 38")
                .says("B", "The council owns 62 bridges.")
                .count("62 bridges", 62, "bridge")
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("62-38 OnlyIn A", "62 bridges OnlyIn B");
    }

    @Test
    void twoResultsOfOneVoteClash() {
        List<Discrepancy> clashes = new StoryBuilder()
                .says("A", "The council voted 62-38 for the new bridge.")
                .count("62-38", 62, "to 38")
                .says("B", "The council voted 62-36 for the new bridge.")
                .count("62-36", 62, "to 36")
                .link("A", 0, "B", 0, .9)
                .findings()
                .discrepancies();

        assertThat(clashes).extracting(Discrepancy::what).containsExactly("same claim, other figure");
    }
}
