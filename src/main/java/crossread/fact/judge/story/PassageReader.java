package crossread.fact.judge.story;

import crossread.model.article.Article;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.TokenizedArticle;
import crossread.model.article.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sentences of one article as the judge sees them. Safe for many threads. */
final class PassageReader {

    private PassageReader() {}

    static List<Passage> read(TokenizedArticle one) {
        Article article = one.article();
        int size = article.sentences().size();
        List<Passage> read = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String text = article.sentences().get(i).text();
            read.add(
                    Passage.of(one.ref(i), i / (double) size, text, one.tokens().get(i), standing(article, i)));
        }
        return read;
    }

    private static Standing standing(Article article, int sentence) {
        if (article.isKept(sentence)) {
            return Standing.KEPT;
        }
        Optional<SetAside> finding =
                article.blocks().get(article.sentences().get(sentence).block()).finding();
        boolean safe = finding.filter(why -> why.trust() == Trust.SAFE).isPresent();
        return switch (finding.map(SetAside::reason).orElse(Reason.READER)) {
            case HEADLINE -> Standing.HEADLINE;
            case REPEAT -> Standing.REPEAT;
            case SITE_FURNITURE, ADVERT, COMMENT_FORM -> safe ? Standing.FURNITURE : Standing.ASIDE;
            default -> Standing.ASIDE;
        };
    }
}
