package crossread.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Progress;
import crossread.model.article.SentenceRef;
import crossread.model.fact.FactKind;
import crossread.model.work.Correction;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.model.work.SentenceAnchor;
import crossread.model.work.Subject;
import crossread.ui.Story;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeTellerTest {
    private final Session session = new Session();

    /** What is said of a change in both languages. */
    private List<Optional<String>> told(Runnable change) {
        History.State before = session.state();
        change.run();
        return List.of(
                new ChangeTeller(new Messages(Locale.ENGLISH)).tell(before, session.state()),
                new ChangeTeller(new Messages(Locale.GERMAN)).tell(before, session.state()));
    }

    private void open() {
        session.add(Story.bridge().articles());
        session.compared(new PlainWork()
                .compare("story", session.articles(), Progress.NONE)
                .comparison());
    }

    private static List<Optional<String>> said(String english, String german) {
        return List.of(Optional.of(english), Optional.of(german));
    }

    @Test
    void whatWasLoadedIsCountedOrNamed() {
        assertThat(told(this::open)).isEqualTo(said("3 articles added", "3 Artikel hinzugefügt"));
        assertThat(told(() -> session.remove(2)))
                .isEqualTo(said("article removed (Coast Radio)", "Artikel entfernt (Coast Radio)"));
    }

    @Test
    void anotherOrderIsNoArticleAddedOrRemoved() {
        open();
        assertThat(told(() -> session.move(0, 1)))
                .isEqualTo(said("articles put in another order", "Reihenfolge der Artikel geändert"));
    }

    @Test
    void linesPutBackAreCountedInTheirArticle() {
        open();
        assertThat(told(() -> session.blocks().putBack(0, List.of(3))))
                .isEqualTo(said("1 line put back (Harbour Gazette)", "1 Zeile zurückgeholt (Harbour Gazette)"));
        assertThat(told(() -> session.blocks().setAside(0, List.of(1, 3))))
                .isEqualTo(said("2 lines set aside (Harbour Gazette)", "2 Zeilen beiseitegelegt (Harbour Gazette)"));
    }

    @Test
    void anEditedParagraphIsNoLineSetAside() {
        open();
        assertThat(told(() -> session.blocks().editText(0, 1, "Repairs will cost $6 million.")))
                .isEqualTo(said("paragraph edited (Harbour Gazette)", "Absatz bearbeitet (Harbour Gazette)"));
    }

    @Test
    void aCorrectionTakenBackIsToldFromOneMade() {
        open();
        SentenceRef one = new SentenceRef("A", 0);
        SentenceRef other = new SentenceRef("B", 1);
        String text =
                session.comparison().orElseThrow().sentence(one).orElseThrow().text();
        String named = text.length() > 48 ? crossread.model.Beginning.of(text, 48) : text;
        assertThat(told(() -> session.correct(Correction.Kind.PINNED, one, other)))
                .isEqualTo(said("sentences pinned (“" + named + "”)", "Sätze geheftet („" + named + "“)"));
        assertThat(told(() -> session.correct(Correction.Kind.PINNED, one, other)))
                .isEqualTo(said(
                        "correction taken back (“" + named + "”)", "Berichtigung zurückgenommen („" + named + "“)"));
    }

    @Test
    void ofSeveralCorrectionsTheOneThatIsNewIsTold() {
        open();
        FactAnchor storm =
                new FactAnchor(SentenceAnchor.of(session.articles().getFirst(), 0), "storm", 0, FactKind.NAME);
        FactAnchor bridge =
                new FactAnchor(SentenceAnchor.of(session.articles().getFirst(), 0), "bridge", 0, FactKind.NAME);
        session.work(ReaderWork.NONE.withFacts(List.of(new FactCorrection.NotAFact(storm))));
        assertThat(told(() -> session.work(ReaderWork.NONE.withFacts(
                        List.of(new FactCorrection.NotAFact(storm), new FactCorrection.SameAs(storm, bridge))))))
                .isEqualTo(said("called the same (“storm”, “bridge”)", "gleichgesetzt („storm“, „bridge“)"));
    }

    @Test
    void whatIsWrittenBesideIsTold() {
        open();
        Note note = new Note(new Subject.OfArticle("0".repeat(64)), "Ask the port.", Instant.EPOCH);
        assertThat(told(() -> session.work(ReaderWork.NONE.withNotes(List.of(note)))))
                .isEqualTo(said("note", "Notiz"));
    }

    @Test
    void whereNothingChangedNothingIsTold() {
        open();
        assertThat(told(() -> {})).isEqualTo(List.of(Optional.empty(), Optional.empty()));
    }

    @Test
    void whatChangedInSeveralArticlesIsCountedOverAllOfThem() {
        open();
        session.blocks().setAside(0, List.of(1));
        session.blocks().setAside(1, List.of(1));
        assertThat(told(() -> session.blocks().putBackAll(Map.of("A", List.of(1), "B", List.of(1)))))
                .isEqualTo(said("2 lines put back (2 articles)", "2 Zeilen zurückgeholt (2 Artikel)"));
    }
}
