package crossread.ui.correct;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataEditor;
import crossread.model.article.MetadataField;
import crossread.model.fact.FactKind;
import crossread.model.work.Correction;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.model.work.ReaderWork;
import crossread.model.work.SentenceAnchor;
import crossread.ui.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionLinesTest {
    private final Comparison bridge = Story.bridge();
    private final FactAnchor ana = FactAnchor.of(
                    bridge.fact("f5").orElseThrow().mentions().getFirst(), bridge.articles())
            .orElseThrow();
    private final Correction link = new Correction.Linked(
            SentenceAnchor.of(bridge.articles().get(0), 1),
            SentenceAnchor.of(bridge.articles().get(1), 0));
    private final FactCorrection kind = new FactCorrection.OfKind(ana, FactKind.PLACE);
    private final ReaderWork reader = ReaderWork.NONE.withFacts(List.of(kind)).withCorrections(List.of(link));

    private static List<CorrectionLine> lines(List<Article> articles, ReaderWork reader) {
        return new CorrectionLines(articles, new Messages(Locale.ENGLISH)).of(reader);
    }

    @Test
    void listsFactsAndLinksAndParagraphs() {
        Article a = bridge.articles().getFirst();
        List<Article> articles = new ArrayList<>(bridge.articles());
        articles.set(
                0,
                a.withBlock(0, a.blocks().get(0).edited("The storm shut it."))
                        .withBlock(2, a.blocks().get(2).setAsideByReader())
                        .withBlock(3, a.blocks().get(3).putBack()));
        // The edited paragraph is not split yet, so the numbers of the sentences behind it are one less.
        assertThat(lines(articles, reader))
                .containsExactly(
                        new CorrectionLine(
                                new CorrectionLine.OfFact(kind),
                                "B",
                                "Ana Ruiz",
                                Optional.of("place"),
                                Optional.of(Story.at("B1"))),
                        new CorrectionLine(
                                new CorrectionLine.OfLink(link),
                                "A",
                                "Repairs will cost $5 million, the mayor said.",
                                Optional.of("The bridge was closed by the storm on Monday."),
                                Optional.of(Story.at("A0"))),
                        new CorrectionLine(
                                new CorrectionLine.OfText(0),
                                "A",
                                "The storm shut it.",
                                Optional.of("The storm closed the bridge on Monday."),
                                Optional.empty()),
                        new CorrectionLine(
                                new CorrectionLine.SetAside(2),
                                "A",
                                "Twelve people were hurt.",
                                Optional.empty(),
                                Optional.empty()),
                        new CorrectionLine(
                                new CorrectionLine.PutBack(3),
                                "A",
                                "Advertisement for 3 boats",
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void listsWhatTheReaderSaysOfAnArticle() {
        Article a = bridge.articles().getFirst();
        Metadata written = new MetadataEditor(a.metadata())
                .write(a.metadata().withOutlet(Optional.of("The Gazette")).withByline(Optional.of("Ann Lee")));
        Article older = bridge.articles().get(1);
        List<CorrectionLine> lines = lines(
                List.of(
                        a.withMetadata(written),
                        older.withMetadata(older.metadata().from(MetadataField.TITLE, FoundIn.READER))),
                ReaderWork.NONE);
        assertThat(lines)
                .containsExactly(
                        new CorrectionLine(
                                new CorrectionLine.OfMetadata(MetadataField.OUTLET),
                                "A",
                                "The Gazette",
                                Optional.of("Harbour Gazette"),
                                Optional.empty()),
                        new CorrectionLine(
                                new CorrectionLine.OfMetadata(MetadataField.BYLINE),
                                "A",
                                "Ann Lee",
                                Optional.of("not known"),
                                Optional.empty()),
                        new CorrectionLine(
                                new CorrectionLine.OfMetadata(MetadataField.TITLE),
                                "B",
                                "Bridge shut after storm",
                                Optional.empty(),
                                Optional.empty()));
        assertThat(lines).extracting(CorrectionLine::canBeTakenBack).containsExactly(true, true, false);
    }

    @Test
    void saysOfWhatIsGoneThatItIs() {
        List<CorrectionLine> lines = lines(bridge.articles().subList(0, 1), reader);
        assertThat(lines).hasSize(2).allMatch(CorrectionLine::isGone);
        assertThat(lines.getFirst().article()).isEmpty();
    }
}
