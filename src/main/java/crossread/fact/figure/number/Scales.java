package crossread.fact.figure.number;

import crossread.words.WordList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows the words a number before them is multiplied by: "million", "Mrd.", "dozen". */
final class Scales {
    private final Map<String, BigDecimal> values = new HashMap<>();

    Scales(WordList words, String... sections) {
        for (String section : sections) {
            NumeralReader.numbers(words, section, values);
        }
    }

    Set<String> words() {
        return values.keySet();
    }

    Optional<BigDecimal> at(Line line, int index) {
        return value(line.lower(index));
    }

    Optional<BigDecimal> value(String word) {
        return Optional.ofNullable(values.get(word));
    }

    /** Past the scale at {@code index} and the point that shortens it: "Mio. Euro". */
    int past(Line line, int index) {
        boolean shortened = values.containsKey(line.lower(index) + ".")
                && line.is(index + 1, ".")
                && line.isGlued(index + 1)
                && line.at(index + 2).isWord();
        return shortened ? index + 2 : index + 1;
    }
}
