package crossread.fact.judge.name;

import crossread.words.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which given names are forms of one another, and which are surely those of two people. */
public final class GivenNames {
    private static final int SPELLINGS = 2; // letters by which spellings of one name may differ: "Stephen", "Steven"

    private final Set<String> known = new HashSet<>();
    private final Map<String, Set<String>> forms = new HashMap<>();

    public GivenNames() {
        WordList.load("given-names").entries().forEach(name -> known.add(low(name)));
        for (String line : WordList.load("given-forms").lines()) {
            List<String> group =
                    List.of(line.split(",", -1)).stream().map(GivenNames::low).toList();
            known.addAll(group);
            group.forEach(name ->
                    forms.computeIfAbsent(name, first -> new HashSet<>()).add(group.getFirst()));
        }
    }

    private static String low(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The full forms that a name in small letters may be short for; none where it is in no group. */
    public Set<String> full(String name) {
        return forms.getOrDefault(name, Set.of());
    }

    /** "Bill" and "William", both in small letters. */
    public boolean areForms(String one, String other) {
        return full(one).stream().anyMatch(full(other)::contains);
    }

    /** "Benjamin" and "Brandon": both known, and neither a spelling, a beginning or a form of the other. */
    public boolean areOthers(String one, String other) {
        return known.contains(one)
                && known.contains(other)
                && !areForms(one, other)
                && !one.startsWith(other)
                && !other.startsWith(one)
                && Distance.between(one, other) > SPELLINGS;
    }
}
