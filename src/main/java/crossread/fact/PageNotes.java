package crossread.fact;

import crossread.model.article.Article;
import crossread.model.article.Sentence;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells how much of a sentence is of the page and no report: the place and the agency before the first sentence,
 * "WELLINGTON (Reuters) —", and notes such as "This story was updated at 1 p.m. on March 27". What stands there is no fact of
 * the story: an article that prints no dateline would seem to leave the place out.
 */
public final class PageNotes {
    /** Sentences from the start among which a dateline may stand; headline, standfirst and date come before it. */
    private static final int FIRST = 6;

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}";
    private static final String MORE = "(?:, ?[\\p{L}\\p{N}. ]{1,30}){0,3}";
    private static final String CREDIT = "\\([^()]{2,70}\\)";
    private static final String DASH = "\\s*(?:--?|–|—)\\s";

    private static final String AGENCY = "\\([^()]{0,60}\\b(?:News|Reuters|AP|AFP|ANI|PTI|IANS|UPI|CNN|dpa|DPA|Xinhua"
            + "|Sputnik|TASS|Bloomberg|(?:19|20)\\d\\d)\\b[^()]{0,40}\\)";

    private static final List<Pattern> DATELINES = List.of(
            // "(Reuters) –", "KELL, March 3 (Reuters) -"
            Pattern.compile("(?:" + CAPITALS + MORE + " )?" + CREDIT + DASH),
            // "London (AFP) -"
            Pattern.compile("\\p{Lu}[\\p{L}.'’ -]{1,40}" + MORE + " " + AGENCY + DASH),
            // "ZURICH (Kell News / Agency - 19th March, 2023) The bank"
            Pattern.compile(CAPITALS + MORE + " " + AGENCY + "\\s"),
            // "WELLINGTON —", "NEW DELHI:", "WELLINGTON, 19 Jan 2023:", but not "US - China"
            Pattern.compile("(?=[^-–—:]*\\p{Lu}{4})" + CAPITALS + MORE + "(?:" + DASH + "|:(?:\\s|$))"));

    private static final Pattern ASIDE = Pattern.compile("[^\n]{2,80}?\\s(?:--?|–|—)\\s");

    private static final Pattern NOTE = Pattern.compile(
            "\\W*(?:editor['’]?s['’]? note\\b|(?:editor['’]?s['’]? note: )?this (?:story|article|report|post|page|piece)"
                    + " (?:was|has been|is)(?: (?:last|first|originally|also|since))? (?:updated|published|amended|corrected|edited)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Who speaks in a transcript: "MR LIND: I was there". */
    private static final Set<String> TITLES = Set.of(
            "MR",
            "MRS",
            "MS",
            "MISS",
            "DR",
            "SIR",
            "PROF",
            "JUDGE",
            "SECRETARY",
            "PRESIDENT",
            "MINISTER",
            "SENATOR",
            "SEN",
            "REP",
            "GEN",
            "GENERAL",
            "GOV",
            "GOVERNOR",
            "CHAIRMAN",
            "CHAIRWOMAN",
            "AMBASSADOR");

    /** Where the report begins in the sentence, in UTF-16 units; its length where it does not. */
    public int end(Article article, int index) {
        Sentence sentence = article.sentences().get(index);
        String text = sentence.text();
        if (NOTE.matcher(text).matches()) {
            return text.length();
        }
        boolean opens = index == 0 || article.sentences().get(index - 1).block() != sentence.block();
        return opens && index < FIRST ? dateline(text) : 0;
    }

    private static int dateline(String text) {
        for (Pattern pattern : DATELINES) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.lookingAt() && !isOther(text, matcher.end()) && !isSpeaker(text)) {
                return matcher.end();
            }
        }
        return 0;
    }

    private static boolean isSpeaker(String text) {
        return TITLES.contains(text.split("[^\\p{L}]", 2)[0]);
    }

    /** "NATO: 'We are ready'" and "NASA — the agency for space — said" are no datelines, nor are headlines in capitals. */
    private static boolean isOther(String text, int end) {
        String rest = text.substring(end);
        String lead = text.substring(0, end);
        boolean sure = lead.contains("(");
        boolean quoted = !sure && !rest.isEmpty() && "\"“'‘«„".indexOf(rest.charAt(0)) >= 0;
        boolean aside = !sure && !lead.contains(":") && ASIDE.matcher(rest).lookingAt();
        boolean small = rest.isEmpty() || rest.codePoints().anyMatch(Character::isLowerCase);
        return quoted || aside || !small;
    }
}
