package crossread.fact.name.run;

import crossread.fact.Word;
import crossread.fact.name.word.Evidence;
import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.Line;
import crossread.fact.name.word.WordJudge;
import java.util.Set;

/** Tells whether a name begins at a word; the first word of a sentence has a capital that says nothing. */
public final class RunStart {
    /** How crowned heads and judges are addressed, behind a possessive. */
    private static final Set<String> STYLES =
            Set.of("Majesty", "Highness", "Excellency", "Holiness", "Honour", "Honor", "Eminence", "Royal");

    private static final Set<String> OWNERS = Set.of("his", "her", "their", "your", "its");

    private static final Set<String> SAINTS = Set.of("St", "Saint", "Mt", "Ft");

    /** What a verb goes on with and a name hardly does. */
    private static final Set<String> OBJECTS = Set.of(
            "me",
            "you",
            "him",
            "her",
            "it",
            "us",
            "them",
            "my",
            "your",
            "his",
            "its",
            "our",
            "their",
            "the",
            "a",
            "an",
            "to",
            "for",
            "up",
            "out",
            "off",
            "down",
            "everyone",
            "all",
            "this",
            "that",
            "with");

    private final Lexicon lexicon;
    private final Evidence evidence;
    private final WordJudge words;

    RunStart(Lexicon lexicon, Evidence evidence, WordJudge words) {
        this.lexicon = lexicon;
        this.evidence = evidence;
        this.words = words;
    }

    boolean starts(Line line, int i) {
        if (STYLES.contains(line.at(i))
                && (OWNERS.contains(line.low(i - 1)) || line.at(i - 1).equals("Royal"))) {
            return false; // "His Majesty | King Karl"
        }
        if (!line.capital(i) || (lexicon.calendar(line.at(i)) && !line.at(i).equals("May"))) {
            return calendarName(line, i);
        }
        if (line.hyphened(i) && !line.capital(i + 1) && !words.known(line.at(i)) && !RunEnd.hyphenedPlace(line, i)) {
            return false;
        }
        if (line.opens(i)) {
            return !line.gap(i).startsWith(":") && opensName(line, i);
        }
        return !(lexicon.opener(line.at(i)) && function(line, i)) && !stressed(line, i);
    }

    /** "the Sunday Times", "Good Friday Agreement". */
    private boolean calendarName(Line line, int i) {
        boolean given =
                lexicon.given(line.at(i)) && line.capital(i + 1) && !lexicon.calendar(line.at(i + 1)); // "Jan Kral"
        return line.capital(i)
                && line.at(i).length() > 2
                && line.spaced(i)
                && (given || lexicon.organisationWord(line.at(i + 1)));
    }

    /** "to Ruin her", "to Die to": a verb with the capital of somebody who stresses it. */
    private boolean stressed(Line line, int i) {
        return line.low(i - 1).equals("to")
                && line.spaced(i - 1)
                && line.spaced(i)
                && OBJECTS.contains(line.at(i + 1))
                && lexicon.verb(line.low(i))
                && !words.listed(line.at(i))
                && !evidence.lastName(line.at(i));
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
                && !line.at(i + 1).equals("I")
                && (line.spaced(i) || line.hyphened(i) || line.gap(i).equals(". "));
        if (joined && word.equals("Said") && !evidence.seenCapital(word)) {
            return false; // "Said the club's Scott Holt", more often than a given name
        }
        if (joined && SAINTS.contains(word)) {
            return true;
        }
        boolean named = joined && (evidence.lastName(line.at(i + 1)) || lexicon.given(line.at(i + 1)));
        if (named && word.endsWith("ing") && !lexicon.given(word) && !evidence.seenPair(word, line.at(i + 1))) {
            return false; // "Reading Taylor's notes"
        }
        if (named
                && lexicon.verb(line.low(i))
                && !words.listed(word)
                && !lexicon.role(word)
                && !evidence.lastName(word)
                && !evidence.seenPair(word, line.at(i + 1))) {
            return false; // "Replace Taylor"
        }
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
        boolean body = lexicon.organisation(word) && !evidence.seenLower(word); // "Labour"
        if (!body && (lexicon.role(word) || lexicon.title(word) || lexicon.roleModifier(word))) {
            return joined || (Set.of("of", "for").contains(line.at(i + 1)) && line.spaced(i));
        }
        if (evidence.seenCapital(word) || words.known(word)) {
            return !evidence.seenLower(word)
                    || (joined ? evidence.seenPair(word, line.at(i + 1)) : evidence.mostlyCapital(word))
                    || words.listed(word)
                    || line.word(i).acronym();
        }
        if (evidence.seenLower(word)) {
            return joined && evidence.seenPair(word, line.at(i + 1));
        }
        return joined ? !nextGiven : aloneLooksLikeName(line, i);
    }

    /** "BALTIMORE (AP) -", "PARIS, June 3 -". */
    public static boolean dateline(Line line, int i) {
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

    private static boolean behindPerson(String word) {
        return word.equals("who")
                || word.equals("whose")
                || (!word.isEmpty() && word.length() < 3 && word.chars().allMatch(Character::isDigit));
    }

    private boolean aloneLooksLikeName(Line line, int i) {
        Word word = line.word(i);
        if (word.possessive() || evidence.opens(word.text()) > 1) {
            return !WordJudge.ordinary(word.text());
        }
        String next = line.at(i + 1);
        boolean aged = line.gap(i).equals(", ") && behindPerson(next); // "Comeaux, 49, fled"
        if (aged && !WordJudge.plural(word.text())) {
            return true;
        }
        boolean verb = lexicon.saying(next)
                || Set.of("has", "had", "is", "was", "will", "would", "could", "did", "does", "also")
                        .contains(next);
        return verb && !WordJudge.ordinary(word.text());
    }
}
