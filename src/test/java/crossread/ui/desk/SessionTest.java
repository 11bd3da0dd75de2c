package crossread.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import crossread.model.article.Reason;
import crossread.model.article.SentenceRef;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import crossread.model.work.Correction;
import crossread.model.work.ReaderWork;
import crossread.ui.Story;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Session session = new Session();

    private void compare() {
        session.compared(new PlainWork()
                .compare("story", session.articles(), Progress.NONE)
                .comparison());
    }

    private void open() {
        session.add(Story.bridge().articles());
        compare();
    }

    private Block block(int article, int block) {
        return session.articles().get(article).blocks().get(block);
    }

    private static Block advert(Trust trust) {
        return Block.kept("Advertisement for 3 boats", BlockKind.PARAGRAPH)
                .setAside(SetAside.because(Reason.ADVERT, "test", trust));
    }

    @Test
    void aParagraphTheReaderSetsAsideComesBackAsItWas() {
        open();
        Block before = block(0, 1);
        assertThat(session.blocks().setAside(0, List.of(1))).isTrue();
        assertThat(block(0, 1)).isEqualTo(before.setAside(SetAside.because(Reason.READER, "reader", Trust.SAFE)));
        assertThat(session.isStale()).isTrue();
        assertThat(session.blocks().putBack(0, List.of(1))).isTrue();
        assertThat(block(0, 1)).isEqualTo(before);
    }

    @Test
    void aLinePutBackAndSetAsideAgainKeepsItsReasonAndIsAnswered() {
        open();
        session.blocks().putBack(0, List.of(3));
        assertThat(block(0, 3)).isEqualTo(advert(Trust.SAFE).putBack());
        session.blocks().setAside(0, List.of(3));
        assertThat(block(0, 3).finding())
                .contains(SetAside.because(Reason.ADVERT, "test", Trust.SAFE).withSeen(true));
    }

    @Test
    void everyChangeIsUndoneAndDoneAgain() {
        open();
        List<Article> before = session.articles();
        session.blocks().putBack(0, List.of(3));
        session.remove(1);
        List<Article> after = session.articles();
        assertThat(session.undo()).isTrue();
        assertThat(session.undo()).isTrue();
        assertThat(session.articles()).isEqualTo(before);
        assertThat(session.redo()).isTrue();
        assertThat(session.redo()).isTrue();
        assertThat(session.articles()).isEqualTo(after);
        assertThat(session.redo()).isFalse();
    }

    @Test
    void anEditedParagraphKeepsTheTextItWasReadWith() {
        open();
        Block before = block(0, 1);
        assertThat(session.blocks().editText(0, 1, "Repairs will cost $6 million."))
                .isTrue();
        assertThat(block(0, 1).text()).isEqualTo("Repairs will cost $6 million.");
        assertThat(block(0, 1).extracted()).contains(before.text());
        assertThat(session.articles().getFirst().sentences()).noneMatch(sentence -> sentence.block() == 1);
        assertThat(session.isStale()).isTrue();
        assertThat(session.blocks().editText(0, 1, before.text())).isTrue();
        assertThat(block(0, 1)).isEqualTo(before);
    }

    @Test
    void anEditedParagraphStaysSoWhenItIsSetAsideAndPutBack() {
        open();
        session.blocks().editText(0, 1, "Repairs will cost $6 million.");
        Block edited = block(0, 1);
        session.blocks().setAside(0, List.of(1));
        session.blocks().putBack(0, List.of(1));
        assertThat(block(0, 1)).isEqualTo(edited);
        session.undo();
        session.undo();
        session.undo();
        assertThat(block(0, 1).isEdited()).isFalse();
    }

    @Test
    void aParagraphIsNeverEditedToNothing() {
        open();
        assertThat(session.blocks().editText(0, 1, " ")).isFalse();
    }

    private boolean correct(Correction.Kind kind, String one, String other) {
        return session.correct(
                kind,
                new SentenceRef(one.substring(0, 1), Integer.parseInt(one.substring(1))),
                new SentenceRef(other.substring(0, 1), Integer.parseInt(other.substring(1))));
    }

    private List<Correction.Kind> corrections() {
        return session.reader().corrections().stream().map(Correction::kind).toList();
    }

    @Test
    void aCorrectionIsMadeTakenBackAndUndone() {
        open();
        assertThat(correct(Correction.Kind.CUT, "A0", "B0")).isTrue();
        assertThat(session.isStale()).isTrue();
        assertThat(session.isUnsaved()).isTrue();
        assertThat(correct(Correction.Kind.PINNED, "B0", "A0")).isTrue();
        assertThat(corrections()).containsExactly(Correction.Kind.PINNED);
        assertThat(correct(Correction.Kind.PINNED, "A0", "B0")).isTrue();
        assertThat(corrections()).isEmpty();
        session.undo();
        session.undo();
        assertThat(corrections()).containsExactly(Correction.Kind.CUT);
        compare();
        assertThat(session.isStale()).isFalse();
        session.undo();
        assertThat(corrections()).isEmpty();
        assertThat(session.isStale()).isTrue();
        session.redo();
        assertThat(corrections()).containsExactly(Correction.Kind.CUT);
    }

    @Test
    void sentencesOfOneArticleOrThatAreGoneAreNotCorrected() {
        open();
        assertThat(correct(Correction.Kind.LINKED, "A0", "A1")).isFalse();
        assertThat(correct(Correction.Kind.LINKED, "A0", "B99")).isFalse();
        assertThat(correct(Correction.Kind.LINKED, "A0", "Z0")).isFalse();
        assertThat(corrections()).isEmpty();
        assertThat(session.isStale()).isFalse();
    }

    @Test
    void correctionsOutliveMovingAndPuttingBackAndComeWithTheFile() {
        open();
        correct(Correction.Kind.CUT, "A0", "B0");
        session.blocks().putBack(0, List.of(3));
        session.move(0, 2);
        assertThat(corrections()).containsExactly(Correction.Kind.CUT);
        List<Correction> made = session.reader().corrections();
        session.opened(new PlainWork.Kept(
                Path.of("x.crossread"), Story.bridge().withReader(ReaderWork.NONE.withCorrections(made))));
        assertThat(session.reader().corrections()).isEqualTo(made);
        session.clear();
        assertThat(session.reader().corrections()).isEmpty();
    }

    @Test
    void aNewChangeLeavesNothingToDoAgain() {
        open();
        session.blocks().putBack(0, List.of(3));
        session.undo();
        session.move(0, 1);
        assertThat(session.canRedo()).isFalse();
        assertThat(session.canUndo()).isTrue();
    }

    @Test
    void theLastArticleRemovedComesBack() {
        session.add(List.of(Story.bridge().articles().getFirst()));
        compare();
        session.remove(0);
        assertThat(session.articles()).isEmpty();
        assertThat(session.comparison()).isEmpty();
        session.undo();
        assertThat(session.articles().stream().map(Article::name)).containsExactly("Harbour Gazette");
        assertThat(session.isStale()).isTrue();
    }

    @Test
    void whatWasSeenNeedsNoComparingAndIsPartOfWhatIsSaved() {
        Article asking = Story.bridge()
                .articles()
                .getFirst()
                .withBlocks(List.of(Block.kept("One.", BlockKind.PARAGRAPH), advert(Trust.ASK)))
                .withSentences(List.of());
        session.add(List.of(asking));
        compare();
        assertThat(session.blocks().see(0, List.of(1), true)).isTrue();
        assertThat(session.isStale()).isFalse();
        assertThat(block(0, 1).asks()).isFalse();
        assertThat(session.comparison().map(Comparison::articles)).contains(session.articles());
        session.undo();
        assertThat(block(0, 1).asks()).isTrue();
        assertThat(session.isStale()).isFalse();
    }

    @Test
    void titleAndBylineAreNotCompared() {
        open();
        Metadata metadata = session.articles().getFirst().metadata();
        session.describe(0, metadata.withTitle(Optional.of("Other")).from(MetadataField.TITLE, FoundIn.READER));
        assertThat(session.isStale()).isFalse();
        assertThat(session.comparison()
                        .orElseThrow()
                        .articles()
                        .getFirst()
                        .metadata()
                        .title())
                .contains("Other");
        session.describe(0, metadata.withByline(Optional.of("Ana Ruiz")));
        assertThat(session.isStale()).isFalse();
    }

    private boolean comparesAgain(UnaryOperator<Metadata> change) {
        session.clear();
        open();
        session.describe(0, change.apply(session.articles().getFirst().metadata()));
        return session.isStale();
    }

    @Test
    void dayLanguageOutletAndAddressAreCompared() {
        assertThat(List.<UnaryOperator<Metadata>>of(
                                about -> about.withPublished(Optional.of(LocalDate.of(2026, 3, 12))),
                                about -> about.withLanguage(Optional.of("de")),
                                about -> about.withOutlet(Optional.of("Other")),
                                about -> about.withUrl(Optional.of("https://example.org/1")))
                        .stream()
                        .map(this::comparesAgain))
                .containsExactly(true, true, true, true);
    }

    @Test
    void sayingTheSameAgainIsNoChange() {
        open();
        assertThat(session.describe(0, session.articles().getFirst().metadata()))
                .isFalse();
        assertThat(session.blocks().setAside(0, List.of(3, 99))).isFalse();
        assertThat(session.blocks().see(7, List.of(0), true)).isFalse();
    }

    @Test
    void openingAnotherComparisonLeavesNothingToUndo() {
        open();
        session.opened(new PlainWork.Kept(java.nio.file.Path.of("x.crossread"), Story.bridge()));
        assertThat(session.canUndo()).isFalse();
    }

    @Test
    void whileTheOrderChangesTheColumnsShowOtherArticles() {
        open();
        assertThat(session.isShown("A")).isTrue();
        session.move(0, 1);
        assertThat(session.isShown("A")).isFalse();
        assertThat(session.isShown("C")).isTrue();
    }

    @Test
    void allThatAsksIsAnsweredInOneStepThatOneUndoTakesBack() {
        session.add(List.of(asking("One"), asking("Two")));
        List<Article> before = session.articles();
        assertThat(session.blocks().seeAll(Map.of("A", List.of(0, 1), "B", List.of(1))))
                .isTrue();
        assertThat(List.of(block(0, 0), block(0, 1), block(1, 0), block(1, 1)))
                .extracting(Block::asks)
                .containsExactly(false, false, true, false);
        session.undo();
        assertThat(session.articles()).isEqualTo(before);
        assertThat(session.blocks().putBackAll(Map.of("B", List.of(0, 1)))).isTrue();
        assertThat(session.articles().get(1).blocks()).allMatch(Block::kept);
        assertThat(session.blocks().putBackAll(Map.of("B", List.of(0, 1)))).isFalse();
    }

    private static Article asking(String outlet) {
        Article article = Story.made("", outlet, outlet, "Notice one.", "Notice two.");
        return article.withBlock(0, advert(Trust.ASK)).withBlock(1, advert(Trust.ASK));
    }
}
