package crossread.fact.name.kind;

import crossread.fact.name.word.Acronyms;
import crossread.fact.name.word.Lexicon;
import crossread.model.fact.FactKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The persons of one article by their last names: who is meant where only a part of the name is written. */
final class LastNames {
    /** A last name that is a town as well stands in so many places behind "in" at most, as a share of its mentions. */
    private static final int FEW_PLACES = 4;

    private final Lexicon lexicon;
    private final Namesakes namesakes;
    private final Map<String, String> byLast = new HashMap<>();
    /** By last name, who bears it with a "Jr." and is another than who bears it without. */
    private final Map<String, String> juniors = new HashMap<>();

    LastNames(Lexicon lexicon, Namesakes namesakes) {
        this.lexicon = lexicon;
        this.namesakes = namesakes;
    }

    /** "Berg" is Anna Berg where one person of that last name is named in full, or the first so named. */
    void bind(Map<String, FactKind> kinds, Map<String, Votes> votes, Map<String, String> fullest) {
        Map<String, List<String>> byFirst = new HashMap<>();
        for (Map.Entry<String, FactKind> entry : kinds.entrySet()) {
            List<String> words = words(entry.getKey());
            if (entry.getValue() == FactKind.PERSON && words.size() > 1) {
                String name = entry.getKey();
                (namesakes.isApart(name) ? juniors : byLast)
                        .merge(Namesakes.last(words), name, (one, other) -> longer(one, other));
                byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(name);
            }
        }
        for (Map.Entry<String, FactKind> entry : kinds.entrySet()) {
            String name = entry.getKey();
            List<String> words = words(name);
            Votes vote = votes.get(name);
            int places = vote == null ? 0 : vote.place();
            Optional<String> bearer = bearer(name, words, votes);
            String full = bearer.orElse(name);
            // "in Houston" of many: it is Jean Houston who was meant to be "interested in"
            boolean rare = bearer.isPresent() && vote != null && FEW_PLACES * places <= vote.mentions();
            boolean located = places > 0 && !rare;
            boolean fixed = lexicon.country(name)
                    || lexicon.organisation(name)
                    || (lexicon.place(name) && located)
                    || (vote != null && places > vote.person() && !rare)
                    || (Acronyms.looksLike(name) && name.length() < 5);
            if (bearer.isPresent()
                    && !fixed
                    && (words.size() == 1
                            || namesakes.isApart(name)
                            || (entry.getValue() == FactKind.PERSON && sameFirst(name, full))
                            || full.endsWith(" " + name))) {
                entry.setValue(FactKind.PERSON);
                fullest.put(name, full);
            } else if (words.size() == 1
                    && !fixed
                    && byFirst.getOrDefault(name, List.of()).size() == 1
                    && lexicon.given(name)) {
                entry.setValue(FactKind.PERSON);
                fullest.put(name, byFirst.getOrDefault(name, List.of(name)).getFirst());
            }
        }
    }

    /** "Mary J. Smith" is longer than "Mary Smith"; of two with unlike first names the first named stays. */
    private static String longer(String one, String other) {
        return sameFirst(one, other) && other.length() > one.length() ? other : one;
    }

    private static boolean sameFirst(String one, String other) {
        String first = words(one).getFirst();
        String second = words(other).getFirst();
        return first.equals(second)
                || (first.length() < 3 && second.startsWith(first.substring(0, 1)))
                || (second.length() < 3 && first.startsWith(second.substring(0, 1)));
    }

    static List<String> words(String name) {
        return List.of(name.split(" ", -1));
    }

    /** Who is meant by a name; by the bare last name of two, the one named more often. */
    private Optional<String> bearer(String name, List<String> words, Map<String, Votes> votes) {
        String last = Namesakes.last(words);
        Optional<String> senior = bearer(last);
        Optional<String> junior = Optional.ofNullable(juniors.get(last));
        if (junior.isEmpty() || (words.size() > 1 && !namesakes.isApart(name))) {
            return senior;
        }
        boolean more = words.size() > 1 || mentions(junior, votes) > mentions(senior, votes);
        return more ? junior : senior;
    }

    private static int mentions(Optional<String> name, Map<String, Votes> votes) {
        return name.map(votes::get).map(Votes::mentions).orElse(0);
    }

    /** The first person so named in full, in the longest form. */
    Optional<String> bearer(String lastName) {
        return Optional.ofNullable(byLast.get(lastName));
    }
}
