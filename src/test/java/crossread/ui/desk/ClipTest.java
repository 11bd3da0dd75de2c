package crossread.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.ui.Fx;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
class ClipTest {
    private static Clip clip(Map<DataFormat, Object> content) {
        return Fx.call(() -> {
            Clipboard.getSystemClipboard().setContent(content);
            return Clip.of(Clipboard.getSystemClipboard());
        });
    }

    @Test
    void plainTextHandedOutAsHtmlHasNoLayout() {
        Optional<String> text = Optional.of("One.\n\nTwo.");
        assertThat(new Clip(List.of(), text, text).html()).isEmpty();
    }

    @Test
    void plainTextIsNoHtml() {
        assertThat(clip(Map.of(DataFormat.PLAIN_TEXT, "One.\n\nTwo.")))
                .isEqualTo(new Clip(List.of(), Optional.of("One.\n\nTwo."), Optional.empty()));
    }

    @Test
    void textWithItsLayoutIsBoth() {
        assertThat(clip(Map.of(DataFormat.PLAIN_TEXT, "One.", DataFormat.HTML, "<p>One.</p>")))
                .isEqualTo(new Clip(List.of(), Optional.of("One."), Optional.of("<p>One.</p>")));
    }
}
