package crossread.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.ui.desk.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MishapsTest {
    private final List<Notice> notices = new ArrayList<>();
    private final Messages words = new Messages(Locale.ENGLISH);
    private final Mishaps mishaps = new Mishaps(words, notices::add);

    private void happen(Throwable mishap) {
        mishaps.uncaughtException(Thread.currentThread(), mishap);
    }

    @Test
    void eachKindIsToldOnce() {
        for (int i = 0; i < 3; i++) {
            happen(new IllegalStateException("on purpose"));
        }
        assertThat(notices).containsExactly(new Notice(Notice.Level.PROBLEM, words.text("desk.mishap")));
    }

    @Test
    void memoryThatRanOutIsToldAsThatAndEachTime() {
        for (int i = 0; i < 2; i++) {
            happen(new OutOfMemoryError("Java heap space"));
        }
        Notice told = new Notice(Notice.Level.PROBLEM, words.text("desk.memory"));
        assertThat(notices).containsExactly(told, told);
    }
}
