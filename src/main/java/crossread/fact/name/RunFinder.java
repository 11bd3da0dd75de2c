package crossread.fact.name;

import crossread.fact.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the longest runs of capitalised words, with the small words that names have inside them. */
final class RunFinder {
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "der", "den", "di", "da", "dos", "das", "du", "la", "le", "van", "von", "bin", "ibn",
            "bint", "al", "el", "ul", "ud", "ter", "ten", "af", "av", "zu", "y", "e", "abu", "d", "st");
    private static final Set<String> LEADING_PARTICLES = Set.of("al", "bin", "ibn", "van", "von", "de", "el");

    private final Lexicon lexicon;
    private final Evidence evidence;

    RunFinder(Lexicon lexicon, Evidence evidence) {
        this.lexicon = lexicon;
        this.evidence = evidence;
    }

    List<Run> find(Line line) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            if (!starts(line, at)) {
                at++;
                continue;
            }
            int end = Math.max(end(line, at), lexicon.phrase(line, at));
            runs.add(new Run(line, leadingParticle(line, at), end));
            at = end;
        }
        return runs;
    }

    private int leadingParticle(Line line, int at) {
        return at > 0 && LEADING_PARTICLES.contains(line.at(at - 1)) && (line.spaced(at - 1) || line.hyphened(at - 1))
                ? at - 1
                : at;
    }

    private boolean starts(Line line, int i) {
        if (!line.capital(i) || (lexicon.calendar(line.at(i)) && !line.at(i).equals("May"))) {
            return calendarName(line, i);
        }
        if (line.hyphened(i) && !line.capital(i + 1) && !known(line.at(i))) {
            return false;
        }
        if (line.opens(i)) {
            return !line.gap(i).startsWith(":") && opensName(line, i);
        }
        return !(lexicon.opener(line.at(i)) && function(line, i));
    }

    /** "the Sunday Times", "Good Friday Agreement". */
    private boolean calendarName(Line line, int i) {
        return line.capital(i) && line.at(i).length() > 2 && line.spaced(i) && lexicon.organisationWord(line.at(i + 1));
    }

    /** A grammar word that a style capitalises inside a sentence, as in "The Guardian": the name begins behind it. */
    private boolean function(Line line, int i) {
        String word = line.at(i);
        boolean joined = line.spaced(i) && line.capital(i + 1);
        return switch (word) {
            case "The",
                    "A",
                    "An",
                    "I",
                    "It",
                    "He",
                    "She",
                    "We",
                    "They",
                    "You",
                    "This",
                    "That",
                    "And",
                    "But",
                    "In",
                    "On" -> true;
            default -> !joined && !lexicon.noun(word) && (evidence.seenLower(word) || !evidence.lastName(word));
        };
    }

    /** Whether the first word of a sentence belongs to a name, whose capital says nothing. */
    private boolean opensName(Line line, int i) {
        String word = line.at(i);
        boolean joined = line.capital(i + 1)
                && (line.spaced(i) || line.hyphened(i) || line.gap(i).equals(". "));
        boolean nextGiven = joined && (lexicon.given(line.at(i + 1)) || lexicon.title(line.at(i + 1)));
        if (joined && lexicon.given(word) && !lexicon.given(line.at(i + 1))) {
            return true;
        }
        if ((evidence.lastName(word) && !joined && !lexicon.opener(word)) || dateline(line, i)) {
            return true;
        }
        if (lexicon.opener(word)) {
            return joined && !nextGiven && openerInName(line, i);
        }
        if (lexicon.role(word) || lexicon.title(word) || lexicon.roleModifier(word)) {
            return joined || (line.at(i + 1).matches("of|for") && line.spaced(i));
        }
        if (evidence.seenCapital(word) || known(word)) {
            return !evidence.seenLower(word)
                    || evidence.seenCapital(word)
                    || line.word(i).acronym();
        }
        if (evidence.seenLower(word)) {
            return joined && evidence.seenPair(word, line.at(i + 1));
        }
        return joined ? !nextGiven : aloneLooksLikeName(line, i);
    }

    /** "BALTIMORE (AP) -", "PARIS, June 3 -". */
    static boolean dateline(Line line, int i) {
        int end = i;
        while (line.spaced(end) && line.word(end + 1).acronym()) {
            end++;
        }
        String gap = line.gap(end);
        return line.index() < 3
                && i == 0
                && line.word(i).acronym()
                && line.at(i).length() > 3
                && (gap.startsWith(" (") || gap.startsWith(",") || gap.matches("\\s*[-–—]+\\s+.*"));
    }

    /** "New York", "White House", "National Guard" at the head of a sentence. */
    private boolean openerInName(Line line, int i) {
        String word = line.at(i);
        String next = line.at(i + 1);
        String pair = word + " " + next;
        if (evidence.seenPair(word, next) || lexicon.place(pair) || lexicon.organisation(pair)) {
            return true;
        }
        if (lexicon.place(next) || lexicon.organisation(next) || lexicon.demonym(next) || lexicon.role(next)) {
            return false;
        }
        return lexicon.noun(word) && (lexicon.organisationWord(next) || lexicon.noun(next));
    }

    private boolean aloneLooksLikeName(Line line, int i) {
        Word word = line.word(i);
        if (word.possessive() || evidence.opens(word.text()) > 1) {
            return !ordinary(word.text());
        }
        String next = line.at(i + 1);
        boolean verb = lexicon.saying(next)
                || Set.of("has", "had", "is", "was", "will", "would", "could", "did", "does", "also")
                        .contains(next);
        return verb && !ordinary(word.text());
    }

    /** Endings of common nouns, adverbs and participles. */
    private static boolean ordinary(String word) {
        for (String ending : List.of(
                "ly", "ing", "ed", "s", "tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ship", "age",
                "ure", "ers", "ist", "ive", "ous", "ful", "less", "able", "ible", "al", "one", "body", "ary", "ory")) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return word.length() < 3;
    }

    private boolean known(String word) {
        return lexicon.place(word)
                || lexicon.organisation(word)
                || lexicon.given(word)
                || lexicon.demonym(word)
                || Acronyms.looksLike(word)
                || evidence.seenCapital(word);
    }

    private int end(Line line, int start) {
        int last = start;
        boolean head = false; // a word that asks for "of ...", "for ..."
        while (true) {
            String word = line.at(last);
            head |= heads(word);
            if (line.word(last).possessive()) {
                return last + 1;
            }
            if (joins(line, last)) {
                last++;
            } else if (line.hyphened(last) && last > start && !known(word)) {
                last++; // "Security and Co-operation in Europe"
            } else if (line.spaced(last) && bridge(line, last + 1, head) > 0) {
                last += bridge(line, last + 1, head);
            } else if (line.spaced(last) && lexicon.numbered(word) && number(line.at(last + 1))) {
                return last + 2;
            } else if (line.hyphened(last) && number(line.at(last + 1))) {
                return last + 2; // "Covid-19"
            } else {
                return last + 1;
            }
        }
    }

    private static boolean number(String word) {
        return !word.isEmpty() && word.length() < 5 && word.chars().allMatch(Character::isDigit);
    }

    private boolean joins(Line line, int i) {
        if (!line.capital(i + 1) || (lexicon.calendar(line.at(i + 1)) && !mayBelong(line, i))) {
            return false;
        }
        String gap = line.gap(i);
        if (line.spaced(i) || line.hyphened(i) || gap.equals(" & ")) {
            return true;
        }
        return gap.startsWith(".") && gap.substring(1).isBlank() && gap.length() < 3 && Line.abbreviation(line.at(i));
    }

    /** "Good Friday Agreement", but not "in Ukraine Monday". */
    private boolean mayBelong(Line line, int i) {
        return line.spaced(i + 1)
                && line.capital(i + 2)
                && lexicon.noun(line.at(i + 2))
                && line.at(i + 1).length() > 2;
    }

    private boolean heads(String word) {
        return lexicon.organisationWord(word)
                || lexicon.placeWord(word)
                || lexicon.noun(word)
                || lexicon.role(word)
                || word.equals("University");
    }

    /** Number of words to go on by when a small word at {@code i} joins what stands before and behind it; 0 if none. */
    private int bridge(Line line, int i, boolean head) {
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
                !(lexicon.role(before) && lexicon.given(line.at(i - 2)))
                        && (heads(before)
                                || (before.length() > 7 && ordinary(before))
                                || (head && lexicon.noun(line.at(name))));
            case "for", "on", "against" -> head && (lexicon.noun(line.at(name)) || regionRole(line, i, name));
            case "and" -> !the && and(line, i, name, head);
            default -> false;
        };
        return joined ? name - i + 1 : 0;
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
        boolean adjectives = head
                && lexicon.demonym(before)
                && (lexicon.noun(after) || lexicon.demonym(after) || after.equals("Euro"));
        return (nouns || adjectives) && !lexicon.role(after);
    }
}
