package crossread.ui.correct;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.MetadataField;
import crossread.model.article.Reason;
import crossread.model.article.SentenceRef;
import crossread.model.work.Correction;
import crossread.model.work.FactCorrection;
import crossread.model.work.FactPlaces;
import crossread.model.work.ReaderWork;
import crossread.model.work.SentenceAnchor;
import crossread.ui.correct.CorrectionLine.OfFact;
import crossread.ui.correct.CorrectionLine.OfLink;
import crossread.ui.correct.CorrectionLine.OfMetadata;
import crossread.ui.correct.CorrectionLine.OfText;
import crossread.ui.correct.CorrectionLine.PutBack;
import crossread.ui.correct.CorrectionLine.SetAside;
import crossread.ui.correct.CorrectionLine.What;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers all that the reader set right: facts, links, texts, and which paragraphs are compared. */
public final class CorrectionLines {
    private final List<Article> articles;
    private final Messages words;

    /** @param articles as they are on the desk, split */
    public CorrectionLines(List<Article> articles, Messages words) {
        this.articles = List.copyOf(articles);
        this.words = words;
    }

    /** Facts and links in the order they were set right, then what is known and paragraphs in the order of the articles. */
    public List<CorrectionLine> of(ReaderWork reader) {
        List<CorrectionLine> lines = new ArrayList<>();
        reader.facts().forEach(each -> lines.add(line(each)));
        reader.corrections().forEach(each -> lines.add(line(each)));
        for (Article article : articles) {
            lines.addAll(known(article));
            for (int i = 0; i < article.blocks().size(); i++) {
                Block block = article.blocks().get(i);
                if (block.isEdited()) {
                    lines.add(line(article, block, new OfText(i)));
                }
                if (block.wasPutBack()) {
                    lines.add(line(article, block, new PutBack(i)));
                } else if (block.isAside(Reason.READER)) {
                    lines.add(line(article, block, new SetAside(i)));
                }
            }
        }
        return List.copyOf(lines);
    }

    private List<CorrectionLine> known(Article article) {
        return Arrays.stream(MetadataField.values())
                .filter(article.metadata()::isEdited)
                .map(field -> new CorrectionLine(
                        new OfMetadata(field),
                        article.id(),
                        value(article.metadata().text(field)),
                        article.metadata().asRead(field).map(read -> value(Optional.of(read.text()))),
                        Optional.empty()))
                .toList();
    }

    private String value(Optional<String> text) {
        return text.filter(each -> !each.isEmpty()).orElseGet(() -> words.text("details.unknown"));
    }

    private static CorrectionLine line(Article article, Block block, What what) {
        return new CorrectionLine(what, article.id(), block.text(), block.extracted(), Optional.empty());
    }

    private CorrectionLine line(FactCorrection correction) {
        FactPlaces fact = correction.fact();
        Optional<SentenceRef> at = fact.sentence(articles);
        return switch (correction) {
            case FactCorrection.SameAs(var _, var other) ->
                new CorrectionLine(
                        new OfFact(correction),
                        letter(fact),
                        fact.text(),
                        Optional.of(other.text()),
                        at.filter(_ -> other.sentence(articles).isPresent()));
            case FactCorrection.OfKind(var _, var kind) ->
                new CorrectionLine(
                        new OfFact(correction),
                        letter(fact),
                        fact.text(),
                        Optional.of(words.text("kind." + kind.name())),
                        at);
            case FactCorrection.NotAFact _, FactCorrection.SplitOff _ ->
                new CorrectionLine(new OfFact(correction), letter(fact), fact.text(), Optional.empty(), at);
        };
    }

    private CorrectionLine line(Correction correction) {
        return new CorrectionLine(
                new OfLink(correction),
                letter(correction.from()),
                correction.from().text(),
                Optional.of(correction.to().text()),
                correction.in(articles).map(Correction.Ends::from));
    }

    private String letter(SentenceAnchor sentence) {
        return letters(sentence).findFirst().orElse("");
    }

    /** Of the first article that is there. */
    private String letter(FactPlaces fact) {
        return fact.all()
                .flatMap(anchor -> letters(anchor.sentence()))
                .findFirst()
                .orElse("");
    }

    private Stream<String> letters(SentenceAnchor sentence) {
        return articles.stream()
                .filter(article -> article.origin().sha256().equals(sentence.sha256()))
                .map(Article::id);
    }
}
