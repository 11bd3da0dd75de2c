package crossread.read.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, for counting and comparing. */
final class Wording {
    private static final String UNSPACED =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";
    /** Plain letters first: asking every letter for its script took a third of the time a page takes. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]++(?![\\p{L}\\p{M}\\p{N}])|" + "[" + UNSPACED + "]["
            + UNSPACED + "\\p{M}ー]*+|[[\\p{L}\\p{M}\\p{N}]&&[^" + UNSPACED + "]]++");

    /** A set and no pattern: a page has some twenty thousand words, and every one is asked. */
    private static final Set<String> TELLING = Set.of("""
            no not never none neither nor without t
            zero one two three four five six seven eight nine ten eleven twelve
            dozen dozens hundred hundreds thousand thousands million billion trillion half third quarter twice
            first second last all some many few more less up down rose fell won lost deny denied denies cannot
            nicht nie niemals kein keine keinem keinen keiner keines ohne
            ne pas jamais aucun aucune sans sin nunca jamás ningún ninguno ninguna
            non mai senza nessun nessuno nessuna não sem nenhum nenhuma
            niet geen nooit zonder bez не нет ни без ні inte ikke
            """.strip().split("\\s+"));

    /** Thai, the first in the order of code points. */
    private static final int FIRST_UNSPACED = 0x0E00;

    /** A figure with what makes it another one: its sign, its currency, its per cent, its point. */
    private static final Pattern FIGURE =
            Pattern.compile("[-+−]?+\\p{Sc}?+ ?+\\p{Nd}++(?:[.,:/]\\p{Nd}++)*+ ?+[%‰°\\p{Sc}]?+");

    private final String text;
    private final List<String> words;
    private final List<String> telling;
    private final int count;

    Wording(String text) {
        this.text = text;
        List<String> found = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        int counted = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            if (isUnspaced(word)) {
                found.addAll(pairs(word));
                counted += Math.max(1, word.length() / 2);
                continue;
            }
            String lower = word.toLowerCase(Locale.ROOT);
            found.add(lower);
            counted++;
            if (isTelling(word, lower)) {
                marked.add(lower);
            }
        }
        words = List.copyOf(found);
        telling = marked.stream().sorted().toList();
        count = counted;
    }

    /** "港の", "の橋" for "港の橋": what is written without blanks is compared by pairs of letters. */
    private static List<String> pairs(String run) {
        List<String> pairs = new ArrayList<>();
        int[] points = run.codePoints().toArray();
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return pairs.isEmpty() ? List.of(run) : pairs;
    }

    private static boolean isTelling(String word, String lower) {
        return Character.isUpperCase(word.codePointAt(0)) || TELLING.contains(lower) || hasDigit(word);
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Chinese, Japanese and Thai are written without blanks: two letters are counted as a word. */
    static boolean isUnspaced(String word) {
        int first = word.codePointAt(0);
        if (first < FIRST_UNSPACED) {
            return false;
        }
        return switch (Character.UnicodeScript.of(first)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** In lower case, in their order. */
    List<String> words() {
        return words;
    }

    /** How many there are, as a reader would count. */
    int count() {
        return count;
    }

    /** What is compared for saying the same word for word. */
    String key() {
        return String.join(" ", words);
    }

    /** Figures, names, negations and the like, sorted: where these differ, two texts do not say the same. */
    List<String> telling() {
        return telling;
    }

    /** The figures in their order: 5.1 and 51, $5 and €5 have the same words. */
    List<String> figures() {
        return FIGURE.matcher(text)
                .results()
                .map(match -> match.group().replace(" ", ""))
                .toList();
    }

    /** Runs of three words. */
    Set<String> shingles() {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            runs.add(words.get(i) + ' ' + words.get(i + 1) + ' ' + words.get(i + 2));
        }
        return runs;
    }

    /** How much two short lines share, 0 to 1 (Dice's coefficient over their words). */
    double likeness(Wording other) {
        Set<String> mine = new TreeSet<>(words);
        Set<String> theirs = new TreeSet<>(other.words);
        int both = mine.size() + theirs.size();
        mine.retainAll(theirs);
        return both == 0 ? 0 : 2.0 * mine.size() / both;
    }

    /** Whether it ends as a sentence does, marks of quotation aside. */
    boolean endsSentence() {
        int end = text.length();
        while (end > 0 && "\"'”’»)]› ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…。！？।؟".indexOf(text.charAt(end - 1)) >= 0;
    }

    boolean endsWithStop() {
        String bare = text.strip();
        return bare.endsWith(".") || bare.endsWith("。") || bare.endsWith(".”") || bare.endsWith(".\"");
    }

    boolean isQuestion() {
        return text.strip().endsWith("?") || text.strip().endsWith("？");
    }
}
