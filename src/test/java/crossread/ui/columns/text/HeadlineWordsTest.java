package crossread.ui.columns.text;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.fact.FactKind;
import crossread.model.fact.HeadlineNote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadlineWordsTest {
    private static final HeadlineNote OTHER = note(HeadlineNote.Kind.OTHER_FIGURE, FactKind.NUMBER, "15", "12 people");
    private static final HeadlineNote NAME = note(HeadlineNote.Kind.UNSTATED, FactKind.PLACE, "Osterlund", "");
    private static final HeadlineNote TOP = note(HeadlineNote.Kind.LEFT_OUT, FactKind.MONEY, "", "$3 million");

    private static HeadlineNote note(HeadlineNote.Kind kind, FactKind what, String headline, String text) {
        return new HeadlineNote("A", kind, what, headline, text, Optional.empty(), Optional.empty());
    }

    private static HeadlineWords of(HeadlineNote... notes) {
        return new HeadlineWords(List.of(notes), new Messages(Locale.ENGLISH));
    }

    @Test
    void theLineSaysWhatTheTextDoesNot() {
        assertThat(of(OTHER, NAME).line()).isEqualTo("Headline: 15, text: 12 people · Headline alone: Osterlund");
    }

    @Test
    void aFigureTheHeadlineGoesWithoutIsNoReasonForALine() {
        assertThat(of(TOP).line()).isEmpty();
        assertThat(of(TOP).whole()).isEqualTo("The text's top figure, $3 million, is not in the headline.");
    }

    @Test
    void allOfItIsSaidASentenceEach() {
        assertThat(of(OTHER, NAME).whole())
                .isEqualTo("The headline says 15, its text says 12 people.\n"
                        + "The headline names Osterlund, its text does not.");
    }
}
