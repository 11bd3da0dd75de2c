package crossread.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTextTest {
    @Test
    void whatReadsFromTheLeftIsOnePart() {
        assertThat(WrappingText.parts("A storm shut the bridge.")).containsExactly("A storm shut the bridge.");
    }

    @Test
    void whatReadsFromTheRightIsAPartAWordAndWhatStandsBetween() {
        assertThat(WrappingText.parts("גשר הנמל. 41 סגור")).containsExactly("גשר", " ", "הנמל", ". 41 ", "סגור");
    }
}
