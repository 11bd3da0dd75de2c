package crossread.fact.name.run;

import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.Line;
import crossread.fact.name.word.WordJudge;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which small words inside a name join what stands before and behind them: "of", "for", "and", "van". */
final class Bridges {
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "der", "den", "di", "da", "dos", "das", "du", "la", "le", "van", "von", "bin", "ibn",
            "bint", "ben", "ould", "al", "el", "ul", "ud", "ter", "ten", "af", "av", "zu", "y", "e", "abu", "d", "st");

    /** Bodies whose name says what they are for: "Center for Occupational Health", "Committee on Foreign Relations". */
    private static final Set<String> CHARGED = Set.of(
            "Center",
            "Centre",
            "Centers",
            "Centres",
            "Institute",
            "Institutes",
            "Foundation",
            "Society",
            "Association",
            "Council",
            "Committee",
            "Subcommittee",
            "Commission",
            "Coalition",
            "Alliance",
            "Agency",
            "Office",
            "Department",
            "Bureau",
            "Fund",
            "Partnership",
            "Federation",
            "Campaign",
            "Forum",
            "Citizens",
            "Physicians",
            "Doctors",
            "Scientists",
            "Lawyers",
            "Mothers",
            "Americans",
            "Network",
            "School",
            "Initiative");

    /** Offices that name where they were sent: "Ambassador to Norway". */
    private static final Set<String> POSTED = Set.of("Ambassador", "Envoy", "Emissary", "Delegate", "Nuncio");

    private static final Set<String> FIELDS = Set.of("of", "for");

    private static final Pattern ABSTRACT =
            Pattern.compile("\\p{Lu}\\p{Ll}+(ing|tion|sion|ment|ness|ance|ence|ology|ics)");

    private static final Set<String> CHAMBERS =
            Set.of("House", "Senate", "Commons", "Lords", "Joint", "Select", "Assembly");

    private static final Set<String> COMMITTEES =
            Set.of("Committee", "Subcommittee", "Commission", "Department", "Agency", "Bureau", "Board", "Ministry");

    private static final int LONGEST_FIELD = 4; // words of a field of a committee

    private final Lexicon lexicon;
    private final WordJudge words;

    Bridges(Lexicon lexicon, WordJudge words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Whether the word asks for "of ...", "for ...": a name may go on over them behind it. */
    boolean heads(String word) {
        return lexicon.organisationWord(word)
                || lexicon.placeWord(word)
                || lexicon.noun(word)
                || lexicon.role(word)
                || word.equals("University");
    }

    /** Number of words to go on by when a small word at {@code i} joins what stands before and behind it; 0 if none. */
    int words(Line line, int i, boolean head) {
        String word = line.at(i);
        if (PARTICLES.contains(word) && !head && line.capital(i + 1) && (line.spaced(i) || line.hyphened(i))) {
            return 2;
        }
        boolean the = line.at(i + 1).equals("the") && line.spaced(i);
        int name = the ? i + 2 : i + 1;
        if (!line.spaced(i) || (the && !line.spaced(i + 1)) || !line.capital(name) || lexicon.calendar(line.at(name))) {
            return 0;
        }
        String before = line.at(i - 1);
        boolean joined = switch (word) {
            case "of" ->
                !((lexicon.role(before) || lexicon.placeWord(before)) && lexicon.given(line.at(i - 2)))
                        && (heads(before)
                                || (before.length() > 7 && WordJudge.ordinary(before))
                                || (head && abstracted(before))
                                || (head
                                        && lexicon.noun(line.at(name))
                                        && !isPlace(line, name)) // "Rep. Reed of New Dorn"
                                || (faith(line, i) && !lexicon.place(line.at(name)) && line.capital(name + 1)));
            case "for", "on", "against" ->
                head
                        && (lexicon.noun(line.at(name))
                                || regionRole(line, i, name)
                                || (!word.equals("against")
                                        && CHARGED.contains(before)
                                        && !lexicon.given(line.at(name))));
            case "to" ->
                (POSTED.contains(before) && (regionRole(line, i, name) || lexicon.organisation(line.at(name))))
                        || (CHARGED.contains(before) && !the && lexicon.verb(line.low(name)) && line.capital(name + 1));
            case "and" -> !the && and(line, i, name, head);
            default -> false;
        };
        return joined ? name - i + 1 : 0;
    }

    /** Whether a place of two or three words begins here: "New York". */
    private boolean isPlace(Line line, int i) {
        return lexicon.place(line.phrase(i, Math.min(line.size(), i + 2)))
                || lexicon.place(line.phrase(i, Math.min(line.size(), i + 3)));
    }

    /** "Church of Jesus Christ of Latter-day Saints": a church goes on behind a second "of". */
    private static boolean faith(Line line, int i) {
        for (int at = i - 1; at > i - 5 && line.spaced(at); at--) {
            if (line.at(at).equals("Church")) {
                return true;
            }
        }
        return false;
    }

    /** "Minister for the Middle East", "Special Representative for Syria". */
    private boolean regionRole(Line line, int i, int name) {
        return lexicon.role(line.at(i - 1))
                && (lexicon.place(line.at(name))
                        || lexicon.demonym(line.at(name))
                        || lexicon.place(line.phrase(name, Math.min(line.size(), name + 2))));
    }

    /** "Health and Human Services", "European and Euro-Atlantic Integration"; not "Russia and the Bank of England". */
    private boolean and(Line line, int i, int name, boolean head) {
        String before = line.at(i - 1);
        String after = line.at(name);
        if (lexicon.place(after) || lexicon.given(after) || lexicon.organisation(after)) {
            return false;
        }
        boolean nouns = lexicon.noun(before) && (lexicon.noun(after) || lexicon.organisationWord(after));
        boolean members = before.endsWith("s")
                && after.endsWith("s")
                && line.spaced(name)
                && (lexicon.organisationWord(line.at(name + 1))
                        || line.at(name + 1).equals("Home")); // "Shasta Miners and Prospectors Association"
        boolean adjectives = head
                && lexicon.demonym(before)
                && (lexicon.noun(after) || lexicon.demonym(after) || after.equals("Euro"));
        boolean committee = ofCommittee(line, i, name);
        boolean again = head // "Federation of Red Cross and Red Crescent Societies"
                && FIELDS.contains(line.at(i - 3))
                && line.spaced(i - 2)
                && line.at(i - 2).equals(after);
        return (nouns || adjectives || members || again || committee) && !lexicon.role(after);
    }

    /** "House Oversight and Government Reform Committee": two fields of one committee or department. */
    private boolean ofCommittee(Line line, int i, int name) {
        int end = name;
        while (end < name + LONGEST_FIELD && line.spaced(end) && line.capital(end + 1)) {
            end++;
        }
        int from = i - 1;
        while (from > 0
                && i - from < LONGEST_FIELD
                && line.spaced(from - 1)
                && line.capital(from - 1)
                && !line.at(from - 1).equals("The")) {
            from--;
        }
        boolean chamber = CHAMBERS.contains(line.at(from)) && i - from > 1;
        boolean field = i - from == 1
                && line.low(from - 1).equals("the")
                && line.at(from).endsWith("s");
        boolean known = words.listed(line.phrase(from, i)) || lexicon.organisationWord(line.at(i - 1));
        return end > name && COMMITTEES.contains(line.at(end)) && (chamber || field) && !known;
    }

    /** "the Torvan Probe for Imaging of Harbours": what a thing with an article is for, in a word that no other name begins with. */
    boolean purpose(Line line, int start, int last) {
        boolean article = line.low(start - 1).equals("the") || line.at(start).equals("The");
        return article
                && last > start
                && line.spaced(last)
                && line.at(last + 1).equals("for")
                && line.spaced(last + 1)
                && line.capital(last + 2)
                && abstracted(line.at(last + 2));
    }

    /** "Imaging", "Innovation": made of a verb or an adjective, and nobody's name. */
    private boolean abstracted(String word) {
        return word.length() > 6 && ABSTRACT.matcher(word).matches() && !words.listed(word);
    }
}
