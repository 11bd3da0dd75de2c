package crossread.fact.name.run;

import crossread.fact.name.word.Evidence;
import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.Line;
import crossread.fact.name.word.Run;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops the runs of capitals that are no names: shouted words, accounts, a page's own words, common nouns. */
public final class Sieve {
    private static final Set<String> PARTIES = Set.of("D", "R", "I");

    private static final Set<String> SMALL = Set.of("of", "the", "and", "in", "for", "on");
    private static final Set<String> SAID_TO_BE =
            Set.of("is", "was", "are", "were", "so", "very", "too", "really", "not", "never", "be", "it's", "that's");

    private static final Pattern CONTRACTED = Pattern.compile("(?i)\\p{L}+['’](re|ll|ve|m)|\\p{L}+n['’]t");
    private static final Pattern ADJECTIVE = Pattern.compile("\\p{L}{4,}(ian|ean)");
    private static final Pattern PLURAL = Pattern.compile("\\p{Ll}{3,}s");
    private static final Pattern ABBREVIATED = Pattern.compile("\\p{Lu}{2,5}s|[QH][1-4]|E\\d{2,}");

    private final Lexicon lexicon;
    private final Evidence evidence;

    public Sieve(Lexicon lexicon, Evidence evidence) {
        this.lexicon = lexicon;
        this.evidence = evidence;
    }

    public boolean drops(Run run) {
        String text = run.text().replace('’', '\'');
        boolean party = lexicon.demonym(text);
        boolean may = text.equals("May") || lexicon.calendar(text);
        return party
                || abbreviated(run)
                || contracted(run)
                || cried(run)
                || (run.size() == 1 && evidence.shortForNoun(run.word(0)))
                || adjective(run)
                || shouted(run)
                || handle(run)
                || furniture(run)
                || (may && !lexicon.given(run.line().at(run.from() - 1)))
                || lexicon.notName(text)
                || lexicon.notName(text.replace(".", ""))
                || (run.size() == 1
                        && !evidence.lastName(text)
                        && (lexicon.role(text)
                                || (lexicon.noun(text) && !lexicon.place(text) && !lexicon.organisation(text))
                                || (lexicon.organisationWord(text) && !lexicon.organisation(text) && !namesBody(run))
                                || (lexicon.placeWord(text) && !lexicon.place(text))
                                || text.length() == 1))
                || partyTag(run);
    }

    /** "You're" and whatever is written in one with it. */
    private static boolean contracted(Run run) {
        for (int i = 0; i < run.size(); i++) {
            String word = run.word(i);
            boolean marked = word.indexOf('\'') >= 0 || word.indexOf('’') >= 0;
            if (marked && CONTRACTED.matcher(word).matches()) {
                return true;
            }
        }
        return false;
    }

    /** "Newtonian equations", "a Kafkaesque trial": made of a name and none itself. */
    private boolean adjective(Run run) {
        String word = run.last();
        String next = run.line().spaced(run.to() - 1) ? run.line().at(run.to()) : "";
        if (run.size() > 1 || lexicon.place(word) || lexicon.given(word) || evidence.lastName(word)) {
            return false;
        }
        return word.endsWith("esque")
                || (ADJECTIVE.matcher(word).matches()
                        && PLURAL.matcher(next).matches()
                        && !lexicon.saying(next)
                        && !next.equals("was")
                        && !next.equals("has"));
    }

    /** "OEMs", "CEOs": the plural of an acronym is a common noun; "Q4" a quarter of a year. */
    private boolean abbreviated(Run run) {
        return run.size() == 1
                && ABBREVIATED.matcher(run.word(0)).matches()
                && !lexicon.organisation(run.word(0))
                && lexicon.aliased(run.word(0)).isEmpty();
    }

    /** Ordinary words in capitals: "FILE", "NEVER", "JUST WATCHED". */
    private boolean shouted(Run run) {
        if (lexicon.place(run.text())
                || lexicon.organisation(run.text())
                || lexicon.aliased(run.text()).isPresent()) {
            return false;
        }
        for (int i = 0; i < run.size(); i++) {
            String word = run.word(i);
            String titled = Line.titled(word.toLowerCase(Locale.ROOT));
            boolean ordinary = lexicon.opener(titled)
                    || lexicon.notName(titled)
                    || lexicon.calendar(titled)
                    || (word.length() > 3 && (lexicon.noun(titled) || evidence.seenLower(word)));
            if (!run.line().word(run.from() + i).acronym() || word.contains(".") || !ordinary) {
                return false;
            }
        }
        return true;
    }

    /** Four words and more in capitals are no name, and no word is that somebody says something is: "it is BOGUS." */
    private boolean cried(Run run) {
        boolean capitals = true;
        for (int i = 0; i < run.size(); i++) {
            capitals &= run.line().word(run.from() + i).acronym() || SMALL.contains(run.word(i));
        }
        if (!capitals || lexicon.place(run.text()) || lexicon.organisation(run.text()) || known(run)) {
            return false;
        }
        boolean said = run.size() == 1
                && run.word(0).length() > 3
                && !run.word(0).contains(".")
                && SAID_TO_BE.contains(run.line().low(run.from() - 1))
                && run.line().gap(run.to() - 1).matches("[.!?].*|\\n");
        return said || run.size() > 3;
    }

    private boolean known(Run run) {
        return lexicon.aliased(run.text()).isPresent();
    }

    /** What stands directly behind an at sign or a hash is an account or a tag. */
    private static boolean handle(Run run) {
        String text = run.line().text();
        int before = run.span().start() - 1;
        int at = text.indexOf('@', run.span().end());
        boolean address =
                at >= 0 && text.substring(run.span().end(), at).chars().noneMatch(Character::isWhitespace);
        return address || (before >= 0 && "@#_".indexOf(text.charAt(before)) >= 0);
    }

    /** "Sign Up", "Copy Link": every word is one of a page's or of a sentence's opening. */
    private boolean furniture(Run run) {
        if (run.size() < 2
                || lexicon.place(run.text())
                || lexicon.organisation(run.text())
                || lexicon.aliased(run.text()).isPresent()) {
            return false;
        }
        for (int i = 0; i < run.size(); i++) {
            String titled = Line.titled(run.word(i).toLowerCase(Locale.ROOT));
            if (!lexicon.pageWord(titled) && !(lexicon.opener(titled) && !lexicon.noun(titled))) {
                return false;
            }
        }
        return true;
    }

    /** "the Coalition", "the Department": an article that capitalises the word means one body by it. */
    private boolean namesBody(Run run) {
        return !run.line().opens(run.from())
                && run.line().low(run.from() - 1).equals("the")
                && !evidence.seenLower(run.word(0));
    }

    /** The "D" and "N.J." of "(D-N.J.)". */
    private static boolean partyTag(Run run) {
        int before = run.span().start() - 1;
        String text = run.line().text();
        boolean bracket = before >= 0 && text.charAt(before) == '(';
        return (run.size() > 1 && PARTIES.contains(run.word(0)) && run.line().hyphened(run.from()))
                || (bracket && PARTIES.contains(run.text()));
    }
}
