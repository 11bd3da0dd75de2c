package crossread.ui.strip;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.ui.Fx;
import crossread.ui.desk.Notice;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
class NoticeStripTest {

    @Test
    void whatIsSaidAgainStandsOnceWithWhatIsOfferedNow() {
        NoticeStrip strip = Fx.call(() -> new NoticeStrip(new Messages(Locale.ENGLISH)));
        Notice full = new Notice(Notice.Level.PROBLEM, "The disk is full.");
        Notice stopped = new Notice(Notice.Level.INFO, "Stopped.");
        Notice again =
                new Notice(Notice.Level.PROBLEM, "The disk is full.", List.of(new Notice.Offer("Save as", () -> {})));
        Fx.run(() -> List.of(full, stopped, again).forEach(each -> strip.add(each, UnaryOperator.identity())));
        assertThat(Fx.call(strip::notices)).containsExactly(stopped, again);
    }

    @Test
    void whatIsSaidOfTheProgramStaysWhenTheStoryGoes() {
        NoticeStrip strip = Fx.call(() -> new NoticeStrip(new Messages(Locale.ENGLISH)));
        Notice ofStory = new Notice(Notice.Level.PROBLEM, "Two files could not be read.");
        Notice ofProgram = new Notice(Notice.Level.INFO, "Nothing is kept.").ofProgram();
        Fx.run(() -> {
            List.of(ofStory, ofProgram).forEach(each -> strip.add(each, UnaryOperator.identity()));
            strip.forgetStory();
        });
        assertThat(Fx.call(strip::notices)).containsExactly(ofProgram);
    }
}
