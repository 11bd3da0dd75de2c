package crossread.fact.name.office;

import crossread.fact.name.word.Acronyms;
import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.Line;
import crossread.fact.name.word.OfficeWords;
import java.util.Optional;
import java.util.Set;

/** Reads the office beside a name: in small letters before it, and between commas behind it. */
public final class RolesBeside {
    /** Join an office in small letters and the place it is for: "ambassador to Norway". */
    public static final Set<String> REACHES = Set.of("to", "of", "in", "for");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "one", "then", "now", "also");
    private static final Set<String> INSIDE = Set.of("of", "and", "the", "for", "most", "new");
    private static final Set<String> ENDS = Set.of(
            "who", "whom", "which", "that", "whose", "said", "says", "told", "has", "had", "is", "was", "as", "and",
            "but", "when", "while", "where", "in", "on");
    private static final int LONGEST_BEHIND = 16; // words; longer ones are clauses

    private final Lexicon lexicon;
    private final OfficeWords words;

    public RolesBeside(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = new OfficeWords(lexicon);
    }

    /** An office in lower case right before the name: "Kremlin spokesman", "former US president", "Ukraine's prime minister,". */
    public Optional<String> before(Line line, int name) {
        int last = name - 1;
        String gap = line.gap(last);
        boolean comma = gap.equals(", ");
        int at = comma ? last : behindPlace(line, last);
        if (at < 0
                || !(line.spaced(last) || comma)
                || !lexicon.role(line.at(at))
                || line.word(at).possessive()
                || line.low(at - 1).endsWith("ly")) { // "the nationally representative Survey"
            return Optional.empty();
        }
        int from = field(line, at);
        while (from > 0
                && line.spaced(from - 1)
                && ((words.isOffice(line.at(from - 1)) && !line.low(from - 1).equals("then"))
                        || (line.capital(from - 1) && !line.opens(from - 1))
                        || (line.capital(from - 1)
                                && line.capital(from)
                                && from < at
                                && !lexicon.opener(line.at(from - 1))) // "..., Port Wexley resident X said"
                        || (line.capital(from - 1)
                                && (words.isRelated(line.at(from - 1)) || Acronyms.looksLike(line.at(from - 1)))))) {
            from--;
        }
        boolean bare = from == at && comma;
        return bare || ARTICLES.contains(line.low(from)) ? Optional.empty() : Optional.of(line.phrase(from, name));
    }

    /** Where "dean of students" begins, by its last word: several, for whom the office before "of" is; else that word. */
    private int field(Line line, int at) {
        boolean several = line.low(at).endsWith("s") && !line.low(at).endsWith("ss");
        boolean headed = at > 1
                && line.spaced(at - 1)
                && line.low(at - 1).equals("of")
                && line.spaced(at - 2)
                && lexicon.role(line.at(at - 2));
        return several && headed ? at - 2 : at;
    }

    /** Where the office of "ambassador to New Zealand Peter Novak" stands, by the last word of the place; else that word. */
    private int behindPlace(Line line, int last) {
        for (int n = 1; n < 4 && last - n > 0 && line.spaced(last - n); n++) {
            int from = last - n + 1;
            if (line.capital(from)
                    && lexicon.place(line.phrase(from, last + 1))
                    && REACHES.contains(line.low(from - 1))
                    && lexicon.role(line.at(from - 2))) {
                return from - 2;
            }
        }
        return last;
    }

    /** An office behind the name: ", the foreign minister of X,", ", 45, chief executive of Y". */
    public Optional<String> behind(Line line, int end) {
        int at = end;
        if (line.gap(at - 1).equals(", ")
                && !line.at(at).isEmpty()
                && Character.isDigit(line.at(at).charAt(0))) {
            at++;
        }
        String gap = line.gap(at - 1);
        if ((!gap.equals(", ") && !gap.equals(" – ") && !gap.equals(" — "))
                || line.word(at - 1).possessive()) {
            return Optional.empty();
        }
        int from = at;
        while (ARTICLES.contains(line.low(from)) || OWNERS.contains(line.low(from))) {
            from++;
        }
        boolean article = from > at;
        int role = from;
        while (role < line.size() && role < from + 7 && !lexicon.role(line.at(role))) {
            boolean fits = line.capital(role)
                    || words.isOffice(line.at(role))
                    || line.hyphened(role)
                    || line.hyphened(role - 1)
                    || INSIDE.contains(line.low(role))
                    || (article && !lexicon.opener(Line.titled(line.at(role))) && !lexicon.saying(line.low(role)));
            if (!fits || (role > from && !line.spaced(role - 1) && !line.hyphened(role - 1))) {
                return Optional.empty();
            }
            role++;
        }
        if (role >= line.size()
                || role >= from + 7
                || (role > from && !line.spaced(role - 1) && !line.hyphened(role - 1))) {
            return Optional.empty();
        }
        if (line.spaced(role) && lexicon.saying(line.low(role + 1))) {
            return Optional.empty(); // "X, his aide said, has left"
        }
        return closed(line, from, role, at);
    }

    /** The "and" of "an official of the Nuclear and Industrial Safety Agency". */
    private static boolean joinsBody(Line line, int i) {
        return line.low(i).equals("and") && line.capital(i - 1) && line.capital(i + 1) && line.capital(i + 2);
    }

    private Optional<String> closed(Line line, int from, int role, int start) {
        int end = role + 1;
        while (end < line.size()
                && end - start < LONGEST_BEHIND
                && (line.spaced(end - 1) || line.hyphened(end - 1))
                && (!ENDS.contains(line.low(end)) || joinsBody(line, end))
                && (!lexicon.saying(line.at(end)) || line.low(end - 1).equals("of"))) { // "secretary of state"
            end++;
        }
        while (end > role + 1 && INSIDE.contains(line.low(end - 1))) {
            end--; // "author of", where a title follows
        }
        boolean named = lexicon.given(line.at(from)) && line.capital(from);
        return named ? Optional.empty() : Optional.of(line.phrase(from, end));
    }
}
