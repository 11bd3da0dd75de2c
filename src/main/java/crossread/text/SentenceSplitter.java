package crossread.text;

import crossread.model.Article;
import crossread.model.Block;
import crossread.model.Sentence;
import crossread.model.Span;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Splits an article into sentences, block by block and never across blocks. English by own rules, other languages by
 * the JDK's rules with the same repairs. Safe for use by several threads.
 *
 * <p>A quotation of several sentences is several sentences: a fact is proven by a sentence, and the shorter it is the
 * better the proof.
 */
public final class SentenceSplitter {
    private final Borders english = new EnglishBorders();
    private final Map<String, Borders> others = new ConcurrentHashMap<>();

    /**
     * The article with its sentences: those of kept blocks in block order, then those of blocks set aside.
     *
     * <p>Sentences that a block already has are taken as they are, so that an article with given sentences comes back
     * equal, and one whose blocks were put back or set aside comes back in the new order.
     */
    public Article split(Article article) {
        Borders borders = bordersFor(article);
        Map<Integer, List<Sentence>> given = new TreeMap<>();
        article.sentences()
                .forEach(sentence -> given.computeIfAbsent(sentence.block(), block -> new ArrayList<>())
                        .add(sentence));
        List<List<Sentence>> kept = new ArrayList<>();
        List<List<Sentence>> aside = new ArrayList<>();
        for (int index = 0; index < article.blocks().size(); index++) {
            Block block = article.blocks().get(index);
            List<Sentence> sentences = given.containsKey(index) ? given.get(index) : split(borders, index, block);
            (block.kept() ? kept : aside).add(sentences);
        }
        kept.addAll(aside);
        return article.withSentences(kept.stream().flatMap(Collection::stream).toList());
    }

    private static List<Sentence> split(Borders borders, int index, Block block) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : borders.sentences(block.text())) {
            sentences.add(new Sentence(index, span, span.of(block.text())));
        }
        return sentences;
    }

    private Borders bordersFor(Article article) {
        String language = Language.of(article);
        boolean isEnglish = language.equals("en") || (language.isEmpty() && isLatin(article.body()));
        return isEnglish ? english : others.computeIfAbsent(language, OtherBorders::new);
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
