package crossread.text;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Sentence;
import crossread.model.article.Span;
import crossread.words.WordList;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Splits an article into sentences, block by block and never across blocks, by own rules and a list of abbreviations a
 * language; where there is no list, the rules alone still split better than the platform's or ICU's. Safe for use by
 * several threads.
 *
 * <p>A quotation of several sentences is several sentences: a fact is proven by a sentence, and the shorter it is the
 * better the proof.
 */
public final class SentenceSplitter {
    /** Languages that write "3. Oktober" for "3rd of October". */
    private static final Set<String> WITH_ORDINAL_STOPS = Set.of(
            "de", "pl", "da", "nb", "nn", "no", "fi", "cs", "sk", "sl", "hr", "sr", "hu", "et", "lv", "is", "tr");

    private final Map<String, StopBorders> borders = new ConcurrentHashMap<>();

    /**
     * The article with its sentences: those of kept blocks in block order, then those of blocks set aside.
     *
     * <p>Sentences that a block already has are taken as they are, so that an article with given sentences comes back
     * equal, and one whose blocks were put back or set aside comes back in the new order.
     */
    public Article split(Article article) {
        StopBorders own = bordersFor(article);
        Map<Integer, List<Sentence>> given = new TreeMap<>();
        article.sentences()
                .forEach(sentence -> given.computeIfAbsent(sentence.block(), block -> new ArrayList<>())
                        .add(sentence));
        List<List<Sentence>> kept = new ArrayList<>();
        List<List<Sentence>> aside = new ArrayList<>();
        for (int index = 0; index < article.blocks().size(); index++) {
            Block block = article.blocks().get(index);
            List<Sentence> sentences = given.containsKey(index) ? given.get(index) : split(own, index, block);
            (block.kept() ? kept : aside).add(sentences);
        }
        kept.addAll(aside);
        return article.withSentences(kept.stream().flatMap(Collection::stream).toList());
    }

    private static List<Sentence> split(StopBorders borders, int index, Block block) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : borders.sentences(block.text())) {
            sentences.add(new Sentence(index, span, span.of(block.text())));
        }
        return sentences;
    }

    private StopBorders bordersFor(Article article) {
        String told = Language.of(article);
        String language = told.isEmpty() && isLatin(article.body()) ? "en" : told;
        return borders.computeIfAbsent(language, SentenceSplitter::bordersFor);
    }

    static StopBorders bordersFor(String language) {
        return new StopBorders(
                WordList.find("abbreviations-" + language).orElse(WordList.EMPTY),
                WITH_ORDINAL_STOPS.contains(language));
    }

    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }
}
