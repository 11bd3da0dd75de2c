package crossread.align.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameFinderTest {
    private final FrameFinder finder = new FrameFinder(new Verbs());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was told by a person close to him.        | It was told by a source close to him.       | DESCRIPTION close: person - source",
                "Police saw the illegal camp of the town.     | Police saw the makeshift camp of the town.  | DESCRIPTION camp: illegal - makeshift",
                "Police saw the mountain-side part of the town.  | Police saw the lost part of the town.       | DESCRIPTION part: mountain-side - lost",
                // two words, but not three
                "Police saw the old illegal camp of the town. | Police saw the makeshift camp of the town.  | DESCRIPTION camp: old illegal - makeshift",
                "Police saw the old grey illegal camp there.  | Police saw the makeshift camp there.        | none",
                // a comma between parts them
                "Police saw the old, illegal camp there.      | Police saw the makeshift camp there.        | none",
                // too little around it
                "The illegal camp.                            | The makeshift camp.                         | none",
                "Near the illegal camp.                       | Near the makeshift camp.                    | DESCRIPTION camp: illegal - makeshift",
                "Of the illegal of the.                       | Of the makeshift of the.                    | none",
                // verbs, one each
                "Protesters of the town cleared the big camp. | Protesters of the town destroyed the big camp. | ACT Protesters: cleared - destroyed",
                "Protesters of the town took the big camp.    | Protesters of the town destroyed the big camp. | none",
                "Protesters of the town destroyed the camp.   | Protesters of the town took the camp.          | none",
                "Protesters of the town cleared the camp.     | Protesters of the town had cleared roads the camp. | none",
                "Protesters of the town cleared the camp.     | Protesters of the town cleared roads the camp. | none",
                "The camp of the town was cleared on Monday.  | The camp of the town to clearing on Monday.    | none",
                "Protesters of the town cleared the camp.     | Protesters of the town harbour the camp.       | none",
                "Protesters of the town harbour the camp.     | Protesters of the town cleared the camp.       | none",
                // what tells how, or that something is said
                "Police saw the nearly camp of the town.      | Police saw the makeshift camp of the town.  | none",
                "Police saw the makeshift camp of the town.   | Police saw the nearly camp of the town.     | none",
                "Police saw the state camp of the town.       | Police saw the makeshift camp of the town.  | none",
                "Police saw the ugly camp of the town.        | Police saw the makeshift camp of the town.  | DESCRIPTION camp: ugly - makeshift",
                "Police saw the big cleared camp of the town. | Police saw the makeshift camp of the town.  | none",
                "Police saw the big failing camp of the town. | Police saw the makeshift camp of the town.  | none",
                "Police saw the failing camp of the town.     | Police saw the makeshift camp of the town.  | DESCRIPTION camp: failing - makeshift",
                // where, which or whose it is
                "Police saw the eastern camp of the town.     | Police saw the western camp of the town.    | none",
                "Police saw the council's camp of the town.   | Police saw the makeshift camp of the town.  | none",
                // told alike, and not only in one another's place
                "They were brought to the sports hall by boat. | They were brought to safety by boat.       | none",
                // who says something need not be one
                "Witnesses say the camp of the town burned.   | Investigators say the camp of the town burned. | none",
                "Rioters stormed the camp of the town.        | Protesters stormed the camp of the town.    | DESCRIPTION stormed: Rioters - Protesters",
                // what it is of is the same
                "He was the head of the church.               | Today she is the leader of the church.      | DESCRIPTION He: head - leader",
                // what is described may stand before
                "It was seen by the person, close to him.     | It was seen by the source, close to him.    | DESCRIPTION : person - source",
                "Then he, the person, was close to him.       | Then he, the source, was close to him.      | DESCRIPTION he: person - source",
            })
    void findsWordsBetweenTheSameWords(String one, String other, String expected) {
        assertThat(finder.find(Marked.line(one), Marked.line(other)).stream()
                        .map(swap -> swap.kind() + " " + swap.about() + ": "
                                + swap.one().span().of(one) + " - "
                                + swap.other().span().of(other))
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(expected);
    }
}
