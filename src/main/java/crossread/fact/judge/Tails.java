package crossread.fact.judge;

import crossread.fact.judge.name.Aliases;
import crossread.fact.judge.story.Said;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The states and countries that only say where a place is: in "Modesto, California" the article tells of Modesto, and who
 * writes "Modesto" alone tells the same. Three of the 45 marks of ECB+ that were wrong were such.
 */
final class Tails {
    private static final Set<String> LISTS = Set.of("and", "or");

    private final Aliases aliases;
    private final Map<Said, Said> heads = new HashMap<>();

    /** @param said in the order of the text */
    Tails(List<Said> said, Aliases aliases) {
        this.aliases = aliases;
        Said before = null;
        for (Said one : said) {
            if (!one.mention().kind().isName()) {
                continue;
            }
            if (before != null && isTail(before, one)) {
                heads.put(one, before);
            }
            before = one;
        }
    }

    private boolean isTail(Said head, Said tail) {
        if (!head.mention().at().equals(tail.mention().at()) || head.isPerson()) {
            return false;
        }
        int from = head.mention().span().end();
        int to = tail.mention().span().start();
        String text = tail.passage().text();
        return to == from + 2
                && text.startsWith(", ", from)
                && isTerritory(tail)
                && !isTerritory(head)
                && closes(text, tail.mention().span().end());
    }

    private boolean isTerritory(Said said) {
        return aliases.territory(aliases.form(said.name()));
    }

    /** "in Berlin, France and Spain" is a list: no place lies in the next. */
    private static boolean closes(String text, int end) {
        String rest = text.substring(end).stripLeading();
        return LISTS.stream().noneMatch(word -> rest.startsWith(word + " "));
    }

    /** The places the mentions say the state or country of; empty where one mention stands for itself. */
    Set<Said> heads(List<Said> places) {
        Set<Said> found = new HashSet<>();
        for (Said place : places) {
            Said head = heads.get(place);
            if (head == null) {
                return Set.of();
            }
            found.add(head);
        }
        return found;
    }
}
