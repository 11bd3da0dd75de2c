package crossread.fact.speech.scene;

import crossread.model.article.Span;
import java.util.Set;

/** Tells where the clause of a verb ends. */
public final class Clauses {
    private static final Set<String> BREAKS =
            Set.of("who", "which", "but", "while", "although", "though", "whereas", "as", "yet");

    /** Open a clause of their own without a comma, once the first has said what it is about. */
    private static final Set<String> CONJUNCTIONS = Set.of("after", "when", "because", "although", "though", "while");

    private static final Set<String> VERBS = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "said", "says", "also", "then", "could",
            "should", "did", "does");

    /** Who does what a clause behind "and" tells. */
    private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "i", "there", "that", "this");

    /** Open a clause before the main one, which begins behind a comma: "Though he promised to come, she left". */
    private static final Set<String> FRONTED =
            Set.of("though", "although", "while", "after", "when", "as", "since", "because", "before", "once", "even");

    private static final int NEAR = 8; // words from such an opening to its verb

    /** Stand at the end of a clause only where it was cut off. */
    private static final Set<String> OPEN_ENDS = Set.of(
            "and", "or", "but", "that", "which", "who", "whose", "of", "the", "a", "an", "in", "on", "at", "by", "for",
            "with", "from", "to", "is", "are", "was", "were", "be", "even", "as", "when", "if", "because", "than",
            "its", "his", "her", "their", "not", "had", "has", "have", "will", "would");

    /** What may stand between a word and the comma behind it. */
    private static final String CLOSING = "%\"”’).";

    /** What a clause takes with it at its end. */
    private static final String TAKEN = "%\"”’)";

    /** Words at most that "US$5.4" is cut into. */
    private static final int NUMBER = 4;

    /** Words of ", the document said" at most. */
    private static final int TAIL = 6;

    private final Scene scene;
    private final Cues sayings;

    public Clauses(Scene scene) {
        this.scene = scene;
        sayings = scene.grammar().sayings();
    }

    /**
     * One past the last word of the clause that word {@code from} begins.
     *
     * @param longest most words it may have
     */
    int end(int sentence, int from, int longest) {
        int size = scene.words(sentence).size();
        int end = Math.min(from + 1, size);
        while (end < size && end - from < longest) {
            String gap = scene.gap(sentence, end - 1);
            boolean comma = isComma(gap);
            boolean dash = gap.contains(" - ") || gap.contains("—") || gap.contains(" – ");
            if (gap.contains(";") || dash || (comma && BREAKS.contains(scene.low(sentence, end)))) {
                break;
            }
            end++;
        }
        while (end < size && end - from >= longest - NUMBER && end - from > 1 && isGlued(sentence, end - 1)) {
            end--; // not inside "5.4"
        }
        return end;
    }

    /** Whether the word and the next are one figure or one word with a hyphen. */
    private boolean isGlued(int sentence, int i) {
        return scene.gap(sentence, i).chars().noneMatch(Character::isWhitespace);
    }

    /** As {@link #end}, but before ", the Gazette reports": whoever tells it is not told of. */
    public int saidEnd(int sentence, int from, int longest) {
        int end = end(sentence, from, longest);
        for (int i = from + 1; i < end; i++) {
            if (scene.gap(sentence, i - 1).startsWith(",") && isTail(sentence, i, end)) {
                return i;
            }
        }
        return end;
    }

    /** As {@link #end}, but closer: also before ", doing so", "and has ..." with the same subject, and "after ...". */
    public int tightEnd(int sentence, int from, int longest) {
        int end = end(sentence, from, longest);
        boolean whole = end == scene.words(sentence).size()
                || !scene.gap(sentence, end - 1).isBlank();
        int tight = innerEnd(sentence, from, end);
        return whole && tight == end ? end : finished(sentence, from, tight);
    }

    /** Without the words that open what is cut off. */
    private int finished(int sentence, int from, int cut) {
        int end = cut;
        while (end > from + 1
                && OPEN_ENDS.contains(scene.low(sentence, end - 1))
                && scene.gap(sentence, end - 1).isBlank()) {
            end--;
        }
        return end;
    }

    private int innerEnd(int sentence, int from, int end) {
        boolean fronted = from <= NEAR && FRONTED.contains(scene.low(sentence, 0)) && isOneClause(sentence, from);
        boolean said = scene.low(sentence, from + 1).equals("that");
        for (int i = from + 2; i < end; i++) {
            boolean comma = isComma(scene.gap(sentence, i - 1));
            if (fronted && comma) {
                return i;
            }
            if (i == from + 2) {
                continue;
            }
            String word = scene.low(sentence, i);
            boolean participle = comma && word.endsWith("ing") && word.length() > 5;
            String next = scene.low(sentence, i + 1);
            boolean second = word.equals("and") && (VERBS.contains(next) || (!said && SUBJECTS.contains(next)));
            boolean other = word.equals("but") && next.endsWith("ed");
            boolean tail = comma && isTail(sentence, i, end);
            boolean clause = i > from + 4 && CONJUNCTIONS.contains(word);
            if (participle || second || other || clause || tail) {
                return i;
            }
        }
        return end;
    }

    private boolean isOneClause(int sentence, int to) {
        for (int i = 0; i < to; i++) {
            if (isComma(scene.gap(sentence, i))) {
                return false;
            }
        }
        return true;
    }

    /** A comma, also behind what still belongs to the word: "40%,", "wages”,", "p.m.,". */
    private static boolean isComma(String gap) {
        int at = 0;
        while (at < gap.length() && CLOSING.indexOf(gap.charAt(at)) >= 0) {
            at++;
        }
        return gap.startsWith(",", at);
    }

    /** ", the document said", ", reports the Gazette", ", she said, adding that": who says it, behind what is said. */
    private boolean isTail(int sentence, int from, int end) {
        boolean says = false;
        boolean last = false;
        for (int i = from; i < end; i++) {
            if (i > from && scene.gap(sentence, i - 1).startsWith(",")) {
                return last; // "..., she said, adding that": the aside ends with its verb
            }
            if (i - from >= TAIL) {
                return false;
            }
            last = sayings.isCue(scene.word(sentence, i));
            says |= last;
        }
        return says;
    }

    /** Characters from word {@code from} up to word {@code to}, a closing mark and a per cent sign included. */
    public Span span(int sentence, int from, int to) {
        int start = scene.words(sentence).get(from).span().start();
        int end = scene.words(sentence).get(to - 1).next();
        String text = scene.text(sentence);
        while (end < text.length() && TAKEN.indexOf(text.charAt(end)) >= 0 && !isUnopened(text, start, end)) {
            end++;
        }
        while (start > 0 && "$£€\"“".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return new Span(start, Math.max(start, end));
    }

    /** Whether a bracket closes at {@code end} that was opened before {@code start}. */
    private static boolean isUnopened(String text, int start, int end) {
        return text.charAt(end) == ')' && text.substring(start, end).indexOf('(') < 0;
    }
}
