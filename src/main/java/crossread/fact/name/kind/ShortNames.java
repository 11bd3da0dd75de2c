package crossread.fact.name.kind;

import crossread.fact.name.word.Acronyms;
import crossread.fact.name.word.Lexicon;
import crossread.model.fact.FactKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds bodies that an article calls by a part of their name: "Begemot Ventures" and then "Begemot". */
final class ShortNames {
    private static final int SHORTEST = 4; // letters
    private static final Set<FactKind> UNSURE = Set.of(FactKind.NAME, FactKind.ORGANISATION);

    private final Lexicon lexicon;

    ShortNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Gives the part its full form, where one body alone of the article has it at its head, or behind the town it is in. */
    void bind(Map<String, FactKind> kinds, Map<String, String> fullest) {
        Map<String, List<String>> bodies = new HashMap<>();
        for (Map.Entry<String, FactKind> entry : kinds.entrySet()) {
            String name = entry.getKey();
            int blank = name.indexOf(' ');
            if (entry.getValue() != FactKind.ORGANISATION || blank < 0) {
                continue;
            }
            String first = name.substring(0, blank);
            add(bodies, first, name);
            if (lexicon.place(first)) {
                add(bodies, name.substring(blank + 1), name);
            }
        }
        for (Map.Entry<String, FactKind> entry : kinds.entrySet()) {
            String name = entry.getKey();
            List<String> full = bodies.getOrDefault(name, List.of());
            if (full.size() == 1 && UNSURE.contains(entry.getValue()) && !fullest.containsKey(name) && isOwn(name)) {
                fullest.put(name, full.getFirst());
                entry.setValue(FactKind.ORGANISATION);
            }
        }
    }

    private static void add(Map<String, List<String>> bodies, String part, String name) {
        bodies.computeIfAbsent(part, any -> new ArrayList<>()).add(name);
    }

    /** Whether the part says by itself who is meant: no town, no "Ministry", nothing known under that name. */
    private boolean isOwn(String name) {
        return name.length() >= SHORTEST
                && !lexicon.place(name)
                && !lexicon.demonym(name)
                && !lexicon.organisation(name)
                && !lexicon.organisationWord(name)
                && !lexicon.noun(name)
                && !lexicon.given(name)
                && !lexicon.opener(name)
                && lexicon.aliased(name).isEmpty()
                && !Acronyms.looksLike(name);
    }
}
