package crossread.fact.speech.subject;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.speech.scene.Marked;
import crossread.model.fact.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronounsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{p:Maria Lopez} met {p:Tom Reed}. # [He] left.            | Tom Reed",
                "{p:Maria Lopez} met {p:Tom Reed}. # [She] left.           | Maria Lopez",
                "{p:Tom Reed} met {p:Jan Lopez}. # [He] left.              | Tom Reed",
                "{p:Tom Reed} left. # {p:Bo Lind} came. # [He] left.       | Bo Lind",
                "{p:Tom Reed} came and [he] left.                          | Tom Reed",
                "[He] met {p:Tom Reed}.                                    | none",
                "Mr {p:Reed} met Ms {p:Carter}. # [She] left.              | Carter",
                "Ms {p:Carter} met Mr {p:Reed}. # [He] left.               | Reed",
                "It met {p:Kim Ro/queen}. # [He] left.                     | none",
                "It met {p:Kim Ro/king}. # [She] left.                     | none",
                "It met {p:Kim Ro/king of Kell}. # [She] left.             | none",
                "It met {p:Kim Ro/spokesman for a queen of Kell}. # [He] left. | Kim Ro",
                "It met {p:Ro}. # [He] left.                               | Ro",
                // "Smith was seen there. He said"
                "{n:Smith} was seen. # [He] left.                          | Smith",
                "They saw {n:Smith}. # [He] left.                          | none",
                "{n:Smith} was seen. # [It] left.                          | none",
                "{l:Kell} was seen. # [He] left.                           | none",
                "{p:Tom Reed} came. # {n:Smith} was seen. # [He] left.     | Tom Reed",
                "After talks with {p:Bo Lind} in Kell, {p:Tom Reed} came. # [He] left. | Tom Reed",
                "In a note to {p:Bo Lind}, {p:Tom Reed} wrote it. # [He] left. | Tom Reed",
                "After talks with {p:Bo Lind}, it rained. # [He] left.     | Bo Lind",
                "After talks with {p:Bo Lind} it rained. # [He] left.      | Bo Lind",
                // bodies
                "The {o:Kell Bank} fell. # [It] closed.                    | Kell Bank",
                "The {o:Kell Bank} fell. # [They] closed.                  | Kell Bank",
                "{p:Tom Reed} came. # [It] left.                           | none",
                "The {o:Kell Bank} fell. # [He] closed.                    | none",
                "The {o:Kell Bank} fell. # [We] closed.                    | none",
                // who is only named in speech
                "\"{p:Tom Reed} left\". # [He] came.                       | none",
            })
    void standForWhomTheTextHasNamedBefore(String sentences, String name) {
        Marked text = new Marked(sentences.split(" # "));

        assertThat(new SubjectFinder(text.scene())
                        .pronoun(text.sentence(), text.word())
                        .map(Speaker::name)
                        .orElse("none"))
                .isEqualTo(name);
    }

    @Test
    void standForNobodyFartherThanSevenSentencesBefore() {
        assertThat(after(6)).isEqualTo("Tom Reed");
        assertThat(after(7)).isEqualTo("none");
    }

    private static String after(int sentences) {
        List<String> all = new ArrayList<>(List.of("{p:Tom Reed} left."));
        for (int i = 0; i < sentences; i++) {
            all.add("It rained.");
        }
        all.add("[He] came.");
        Marked text = new Marked(all.toArray(String[]::new));
        return new SubjectFinder(text.scene())
                .pronoun(text.sentence(), text.word())
                .map(Speaker::name)
                .orElse("none");
    }
}
