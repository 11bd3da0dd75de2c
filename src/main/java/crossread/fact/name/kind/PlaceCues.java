package crossread.fact.name.kind;

import crossread.fact.name.word.Context;
import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.Line;
import crossread.fact.name.word.Run;
import java.util.Set;

/** Tells from the words around a name that a place is meant by it. */
final class PlaceCues {
    private static final Set<String> LINKS = Set.of("and", "or", "the", "both");
    /** Before one of many: "a Brackley man", "two Brackley women". */
    private static final Set<String> FEW =
            Set.of("a", "an", "another", "one", "two", "three", "four", "five", "several", "some", "many", "former");

    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our", "family's", "couple's");
    private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west");
    private static final Set<String> FIELDS = Set.of("international", "regional", "city", "domestic", "military");
    private static final Set<String> BEFORE_PAIRS = Set.of("on", "of", "in", "between", "to", "from", "near", "at");
    private static final int LONGEST_LIST = 8; // words looked back over for the "in" of "in A, B and X"

    private final Lexicon lexicon;
    private final Context context;

    PlaceCues(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.context = lexicon.context();
    }

    /**
     * How strongly the words around it say so: 1 for "in X" or a list that "in" opens, 2 for "X, Maryland".
     *
     * @param before the word before, in small letters; empty where more than space parts them
     * @param after the word behind, likewise
     */
    int weigh(Run run, String before, String after) {
        boolean placed = context.beforePlace().contains(before)
                && (!owns(run) || context.areas().contains(after)); // "in Berg's car", but "in Lesk's suburbs"
        boolean behindComma =
                before.equals("of") && run.line().gap(run.from() - 2).equals(", ");
        return (placed || listed(run) || beside(run) ? 1 : 0)
                + (home(run, before, after) || bearing(run) ? 2 : 0)
                + (locates(run) || behindComma ? 2 : 0);
    }

    /** "Annapolis, Maryland": a state or country behind the comma says where the first is. */
    private boolean locates(Run run) {
        Line line = run.line();
        if (!line.gap(run.to() - 1).equals(", ") || line.word(run.to() - 1).possessive()) {
            return false;
        }
        for (int end = Math.min(line.size(), run.to() + 3); end > run.to(); end--) {
            String other = line.phrase(run.to(), end);
            if (lexicon.territory(other)) {
                return !line.word(end - 1).possessive();
            }
        }
        return false;
    }

    /** "in Iraq, Syria and X": the list a preposition of place opens. */
    private boolean listed(Run run) {
        Line line = run.line();
        int at = run.from() - 1;
        boolean crossed = false;
        while (at >= 0
                && run.from() - at < LONGEST_LIST
                && (line.spaced(at) || line.gap(at).equals(", "))) {
            if (lexicon.place(line.at(at))) {
                crossed = true;
            } else if (!LINKS.contains(line.low(at))) {
                return crossed && context.beforePlace().contains(line.low(at));
            }
            at--;
        }
        return false;
    }

    /** "a Brackley man", "her Brackley home": where somebody belongs or lives. */
    private boolean home(Run run, String before, String after) {
        boolean opens = run.line().opens(run.from()) && !after.endsWith("men"); // "Maasai men" are a people
        boolean people = context.residents().contains(after) && (FEW.contains(before) || opens);
        boolean house = context.homes().contains(after) && (FEW.contains(before) || OWNERS.contains(before));
        return (people || house) && !run.line().word(run.to() - 1).possessive();
    }

    /** "Torvan to the south", "at Torvan in Peru", "towns including Torvan", "Brandt, 34, from Torvan". */
    private boolean bearing(Run run) {
        Line line = run.line();
        int next = run.to();
        String before = line.spaced(run.from() - 1) ? line.low(run.from() - 1) : "";
        String who = line.low(run.from() - 2);
        boolean origin = before.equals("from")
                && (line.gap(run.from() - 2).equals(", ")
                        || context.residents().contains(who)
                        || who.equals("originally"));
        if (origin || example(run)) {
            return true;
        }
        if (!line.spaced(next - 1) || line.word(next - 1).possessive()) {
            return false;
        }
        boolean field = FIELDS.contains(line.low(next)) && line.low(next + 1).equals("airport");
        boolean side = line.low(next).equals("to")
                && line.low(next + 1).equals("the")
                && DIRECTIONS.contains(line.at(next + 2));
        boolean inside = before.equals("at")
                && line.low(next).equals("in")
                && (lexicon.territory(line.at(next + 1))
                        || lexicon.territory(line.phrase(next, Math.min(line.size(), next + 3))));
        return field || side || inside;
    }

    /** "towns including Lesk and Torvan". */
    private boolean example(Run run) {
        Line line = run.line();
        int at = run.from() - 1;
        while (run.from() - at < LONGEST_LIST
                && (line.spaced(at) || line.gap(at).equals(", "))
                && (line.capital(at) || line.low(at).equals("and"))) {
            at--;
        }
        String kind = line.low(at - 1);
        return line.low(at).equals("including")
                && (lexicon.place(line.at(at - 1))
                        || (context.areas().contains(kind) && !context.bodies().contains(kind)));
    }

    /** "Aleppo and Torvan": one of a pair whose other is a town. A country is as often named beside who acts in it. */
    private boolean beside(Run run) {
        Line line = run.line();
        return line.low(run.from() - 1).equals("and")
                && BEFORE_PAIRS.contains(line.low(run.from() - 3))
                && town(line, run.from() - 2)
                && line.spaced(run.from() - 2)
                && line.spaced(run.from() - 1)
                && !line.word(run.from() - 2).possessive();
    }

    private boolean town(Line line, int i) {
        return lexicon.place(line.at(i)) && !lexicon.territory(line.at(i)) && !lexicon.given(line.at(i));
    }

    /** Also "Moores' car", whose mark may end a quotation as well. */
    private static boolean owns(Run run) {
        String text = run.line().text();
        int end = run.span().end();
        boolean plural = run.last().endsWith("s")
                && end + 2 < text.length()
                && "'’".indexOf(text.charAt(end)) >= 0
                && text.charAt(end + 1) == ' '
                && Character.isLowerCase(text.charAt(end + 2));
        return plural || run.line().word(run.to() - 1).possessive();
    }
}
