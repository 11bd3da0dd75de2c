package crossread.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.fact.Coverage;
import crossread.model.fact.FactKind;
import crossread.model.link.MeaningLack;
import crossread.ui.Story;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrangerTellerTest {
    private static Story strangers() {
        return new Story()
                .article("Gazette", "Bridge", "A storm closed the bridge.", "Repairs cost $5 million.")
                .article("Post", "Choir", "A choir won a prize.", "Ten singers went.")
                .fact("f1", FactKind.MONEY, "$5 million", Story.only("A"), "A1")
                .fact("f2", FactKind.NUMBER, "Ten", new Coverage.Uncertain(List.of("B")), "B1");
    }

    private static boolean areStrangers(Comparison comparison) {
        return StrangerTeller.areStrangers(comparison);
    }

    @Test
    void articlesWithNothingInCommonAreStrangers() {
        assertThat(areStrangers(strangers().done())).isTrue();
    }

    @Test
    void oneSentenceOrOneFactInCommonIsEnough() {
        assertThat(areStrangers(strangers().link("A0", "B0", .8).done())).isFalse();
        assertThat(areStrangers(strangers()
                        .fact("f3", FactKind.PERSON, "Ana Ruiz", new Coverage.Shared(List.of("A", "B")), "A0", "B0")
                        .done()))
                .isFalse();
        assertThat(areStrangers(Story.bridge())).isFalse();
    }

    @Test
    void aDayOrAPlaceInCommonIsChance() {
        assertThat(areStrangers(strangers()
                        .fact("f3", FactKind.DATE, "Monday", new Coverage.Shared(List.of("A", "B")), "A0", "B0")
                        .fact("f4", FactKind.PLACE, "Oslo", new Coverage.Shared(List.of("A", "B")), "A1", "B1")
                        .done()))
                .isTrue();
    }

    @Test
    void oneArticleAloneIsNone() {
        assertThat(areStrangers(
                        new Story().article("Gazette", "Bridge", "A storm.").done()))
                .isFalse();
    }

    @Test
    void theReaderIsToldHowManyTheyAreAndWhatToDo() {
        List<Notice> said = new ArrayList<>();
        ScreenNow screen = new ScreenNow();
        screen.now = new Told(said);
        new StrangerTeller(new Messages(Locale.ENGLISH), screen)
                .tell(strangers().done());
        assertThat(said)
                .singleElement()
                .satisfies(notice -> assertThat(notice.text())
                        .startsWith("These two articles have no sentence and no fact in common")
                        .contains("Ctrl+Delete"));
    }

    /** A screen that keeps what is said on it. */
    private record Told(List<Notice> said) implements StoryDesk.Screen {
        @Override
        public void deskChanged() {}

        @Override
        public void compared(Optional<Comparison> comparison) {}

        @Override
        public void lacksMeaning(MeaningLack lack) {}

        @Override
        public void described(Comparison comparison) {}

        @Override
        public void notice(Notice notice) {
            said.add(notice);
        }

        @Override
        public void showClass(Path file) {}

        @Override
        public void used(Path file) {}
    }
}
