package crossread.fact.speech.german;

import crossread.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** German verbs of a list by the form that stands second in a clause and the word that ends it: "lehnte ... ab" is "ablehnen". */
final class GermanVerbs {
    private static final String NONE = "-";

    private record Verb(String base, String particle) {}

    private final Map<String, List<Verb>> finite = new HashMap<>();
    private final Map<String, String> participles = new HashMap<>();
    private final Set<String> particles = new HashSet<>();

    /** The verbs of a list whose lines give base form, particle, participle, and the forms that stand second. */
    GermanVerbs(WordList list) {
        for (String line : list.lines()) {
            List<String> forms = List.of(line.split(" ", -1));
            String base = forms.get(0);
            participles.put(forms.get(2), base);
            particles.add(forms.get(1));
            for (String form : forms.subList(3, forms.size())) {
                finite.computeIfAbsent(form, _ -> new ArrayList<>()).add(new Verb(base, forms.get(1)));
            }
        }
        particles.remove(NONE);
    }

    /** The verb of which this is the second word of a clause and that the last. */
    Optional<String> finite(String form, String last) {
        List<Verb> verbs = finite.getOrDefault(form, List.of());
        return verbs.stream()
                .filter(verb -> verb.particle().equals(last))
                .findFirst()
                .or(() -> verbs.stream()
                        .filter(verb -> verb.particle().equals(NONE) && !particles.contains(last))
                        .findFirst())
                .map(Verb::base);
    }

    /** The verb whose participle ends a clause. */
    Optional<String> done(String last) {
        return Optional.ofNullable(participles.get(last));
    }

    boolean isParticle(String word) {
        return particles.contains(word);
    }
}
