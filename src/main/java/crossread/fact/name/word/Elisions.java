package crossread.fact.name.word;

import crossread.fact.Word;
import crossread.model.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the shortened article or preposition of French and Italian from the name behind it: "l'Eurelle", "d'Aubreville". */
public final class Elisions {
    /** A small letter or a short word before the apostrophe, or the same with a capital where it opens the sentence. */
    private static final Pattern ELIDED =
            Pattern.compile("(?iu)(l|d|qu|s|n|j|c|m|t|jusqu|lorsqu|puisqu|dell|all|dall|nell|sull)(['’])(\\p{L}.*)");

    private Elisions() {}

    /** The words with two in the place of each such word before a capital. */
    public static List<Word> parted(List<Word> words) {
        List<Word> parted = new ArrayList<>();
        for (Word word : words) {
            Matcher elided = ELIDED.matcher(word.text());
            boolean small = Character.isLowerCase(word.text().codePointAt(0));
            boolean opens = parted.isEmpty() && !small;
            if ((small || opens)
                    && elided.matches()
                    && Character.isUpperCase(elided.group(3).codePointAt(0))) {
                int mark = word.span().start() + elided.start(2);
                parted.add(new Word(new Span(word.span().start(), mark), elided.group(1), false));
                parted.add(new Word(new Span(mark + 1, word.span().end()), elided.group(3), word.possessive()));
            } else {
                parted.add(word);
            }
        }
        return parted;
    }
}
