package crossread.fact;

import crossread.model.article.Sentence;
import crossread.model.article.TokenizedArticle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells articles in which every noun has a capital, so that a capital says nothing of a name: German and its kin. */
public final class LargeNouns {
    /** German, Luxembourgish, Low German, Swiss German, Bavarian, North Frisian of the islands. */
    private static final Set<String> LANGUAGES = Set.of("de", "deu", "ger", "lb", "ltz", "nds", "gsw", "bar");

    private static final Set<String> SMALL = Set.of(
            "der", "das", "und", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "ist", "sind", "wurde",
            "wurden", "hat", "haben", "nicht", "auf", "mit", "von", "vom", "für", "im", "zum", "zur", "bei", "nach",
            "auch", "sich", "dass", "aus", "wird", "werden", "sagte", "um", "die");

    private static final int FEWEST = 12; // words
    private static final int MOST = 400; // what is looked at
    private static final int UNLIKE = 3; // words of the list that must stand there

    /** By its language; of another or none by its words, since pages say the wrong one, too. */
    public boolean in(TokenizedArticle article) {
        Optional<String> language = article.article()
                .metadata()
                .language()
                .map(tag -> tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
        return language.filter(LANGUAGES::contains).isPresent() || looksSo(article);
    }

    /** Of 100 words of German news some 25 to 35 are its commonest small ones; of other languages at most a handful. */
    private static boolean looksSo(TokenizedArticle article) {
        WordScanner scanner = new WordScanner();
        int words = 0;
        int small = 0;
        int large = 0;
        Set<String> unlike = new java.util.HashSet<>();
        for (Sentence sentence : article.article().sentences()) {
            List<Word> line = scanner.scan(sentence.text());
            for (int i = 0; i < line.size() && words < MOST; i++) {
                String word = line.get(i).text();
                words++;
                if (SMALL.contains(word)) {
                    small++;
                    unlike.add(word);
                } else if (i > 0 && line.get(i).capital()) {
                    large++;
                }
            }
        }
        return words >= FEWEST && unlike.size() >= UNLIKE && small * 6 > words && large * 8 > words;
    }
}
