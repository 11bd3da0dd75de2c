package crossread.ui.correct;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.work.FactCorrection;
import crossread.ui.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;

class FactMenuTest {
    private final Comparison bridge = Story.bridge();
    private final Wished wished = new Wished();
    private final FactMenu menu = new FactMenu(new Messages(Locale.ENGLISH), wished);

    private static List<String> told(List<MenuItem> items) {
        return items.stream()
                .map(item -> item.getText()
                        + Optional.ofNullable(item.getAccelerator())
                                .map(key -> " [" + key.getDisplayText() + "]")
                                .orElse(""))
                .toList();
    }

    @Test
    void tellsTheKeysThatSayTheSameOfTheChosenFact() {
        assertThat(told(menu.items(bridge, List.of("f1"), Optional.empty())))
                .startsWith("Not a fact [X]", "Same as… [=]");
    }

    @Test
    void tellsNoKeysWhereTwoFactsClash() {
        List<MenuItem> items = menu.items(bridge, List.of("f2", "f3"), Optional.empty());
        assertThat(told(items)).hasSize(3).noneMatch(item -> item.endsWith("]"));
        items.getLast().fire();
        assertThat(wished.told).containsExactly("join f2 f3");
    }

    @Test
    void offersNothingWhereThereIsNoFact() {
        assertThat(menu.items(bridge, List.of("f99"), Optional.empty())).isEmpty();
    }

    private static final class Wished implements FactWishes {
        private final List<String> told = new ArrayList<>();

        @Override
        public void strikeOut(String fact) {
            told.add("strike out " + fact);
        }

        @Override
        public void sameAs(String fact) {
            told.add("same as " + fact);
        }

        @Override
        public void join(String one, String other) {
            told.add("join " + one + " " + other);
        }

        @Override
        public void splitOff(String fact, Mention mention) {
            told.add("split off " + fact + " " + mention.at());
        }

        @Override
        public void ofKind(String fact, FactKind kind) {
            told.add("kind of " + fact + " " + kind);
        }

        @Override
        public void takeBack(FactCorrection correction) {
            told.add("take back " + correction);
        }
    }
}
