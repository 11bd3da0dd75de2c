package crossread.fact.german;

import crossread.words.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which large words of one article are ordinary nouns, by the article's own words and by lists. */
final class Ordinary {
    private static final int LONG = 4; // letters of a noun that compounds are looked for by

    private final Lexicon lexicon;
    private final Set<String> written = new HashSet<>();
    private final Set<String> determined = new HashSet<>(); // words that stand behind an article somewhere

    Ordinary(Lexicon lexicon, List<Row> rows) {
        this.lexicon = lexicon;
        for (Row row : rows) {
            row.words().forEach(word -> written.add(word.text()));
            for (int i = 1; i < row.size(); i++) {
                boolean relative = row.gap(i - 2).startsWith(",");
                if (row.spaced(i - 1) && lexicon.determiner(row.low(i - 1)) && !relative && !row.hyphened(i)) {
                    determined.add(row.at(i));
                }
            }
        }
    }

    /** Whether the word is, or may well be, no name. */
    boolean is(String word) {
        return determined.contains(word) || lexicon.bare(word);
    }

    /** Whether the article writes the word anywhere. */
    boolean known(String word) {
        return written.contains(word);
    }

    /** "NEIN": letters that are a word the article writes otherwise, or one in capitals among such. */
    boolean isShort(String letters) {
        String small = letters.toLowerCase(Locale.ROOT);
        return written.contains(small) || written.contains(letters.charAt(0) + small.substring(1));
    }

    /** The nouns of a list, which compounds may end in. */
    record Bare(Set<String> nouns, Endings endings) {
        static Bare load() {
            WordList list = WordList.load("bare-nouns-de");
            return new Bare(
                    list.words("noun"),
                    new Endings(list.words("ending").stream().toList()));
        }

        boolean holds(String word) {
            return nouns.contains(word)
                    || endings.fit(word)
                    || nouns.stream()
                            .anyMatch(noun -> noun.length() >= LONG
                                    && word.length() > noun.length()
                                    && word.endsWith(noun.toLowerCase(Locale.ROOT)));
        }
    }
}
