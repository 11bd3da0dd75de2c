package crossread.export.report;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Reason;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says where sentences stand, and cites them. */
final class Places {
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, int[]> paragraphs = new HashMap<>();
    private final Messages words;

    Places(Comparison comparison, Messages words) {
        this.words = words;
        for (Article article : comparison.articles()) {
            articles.put(article.id(), article);
            paragraphs.put(article.id(), numbered(article.blocks()));
        }
    }

    /** Kept blocks count from 1, as a reader counts; the block's own number would count menus and adverts too. */
    private static int[] numbered(List<Block> blocks) {
        int[] numbers = new int[blocks.size()];
        int kept = 0;
        for (int i = 0; i < numbers.length; i++) {
            kept += blocks.get(i).kept() ? 1 : 0;
            numbers[i] = kept;
        }
        return numbers;
    }

    /** Whether the comparison has such a sentence; a damaged one may name others. */
    boolean has(SentenceRef at) {
        Article article = articles.get(at.article());
        return article != null && at.sentence() < article.sentences().size();
    }

    /** Cites the sentence, which there is. */
    Passage passage(SentenceRef at, List<Span> marks, Optional<String> speaker) {
        Article article = article(at);
        return new Passage(
                place(at),
                article.sentences().get(at.sentence()).text(),
                marks.stream().sorted().toList(),
                speaker.map(name -> words.text("why.said-by", name)),
                article.metadata().language());
    }

    /** Number of the paragraph, from 1; empty where the sentence stands in no kept one. */
    Optional<Integer> paragraph(SentenceRef at) {
        int block = article(at).sentences().get(at.sentence()).block();
        return block(at).kept()
                ? Optional.of(paragraphs.getOrDefault(at.article(), new int[0])[block])
                : Optional.empty();
    }

    String place(SentenceRef at) {
        Block block = block(at);
        if (block.kept()) {
            return words.text("why.paragraph", paragraph(at).orElse(0));
        }
        return words.text(
                "why.where." + (block.isAside(Reason.HEADLINE) ? "HEADLINE" : isCaption(at) ? "CAPTION" : "ASIDE"));
    }

    /** How the article says what stands there. */
    String says(SentenceRef at) {
        Block block = block(at);
        return words.text("why.states."
                + (block.kept()
                        ? "TEXT"
                        : block.isAside(Reason.HEADLINE) ? "HEADLINE" : isCaption(at) ? "CAPTION" : "ASIDE"));
    }

    private boolean isCaption(SentenceRef at) {
        return block(at).isAside(Reason.CAPTION);
    }

    private Block block(SentenceRef at) {
        Article article = article(at);
        return article.blocks().get(article.sentences().get(at.sentence()).block());
    }

    private Article article(SentenceRef at) {
        Article article = articles.get(at.article());
        if (article == null) {
            throw new IllegalArgumentException("no article " + at.article());
        }
        return article;
    }
}
