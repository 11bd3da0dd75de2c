package crossread.ui;

import crossread.export.quality.QualityCounter;
import crossread.export.quality.QualityWording;
import crossread.messages.Messages;
import crossread.model.work.ReaderWork;
import crossread.ui.columns.text.Selection;
import crossread.ui.correct.CorrectionLine;
import crossread.ui.correct.CorrectionLine.OfFact;
import crossread.ui.correct.CorrectionLine.OfLink;
import crossread.ui.correct.CorrectionLine.OfMetadata;
import crossread.ui.correct.CorrectionLine.OfText;
import crossread.ui.correct.CorrectionLine.PutBack;
import crossread.ui.correct.CorrectionLine.SetAside;
import crossread.ui.correct.CorrectionLines;
import crossread.ui.desk.Edits;
import crossread.ui.desk.Session;
import crossread.ui.desk.StoryDesk;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Keeps the list of all that the reader set right, and takes back what the reader no longer wants. */
final class CorrectionKeeper {
    private final StoryDesk desk;
    private final RoomLayout layout;
    private final RoomState state;
    private final Messages words;
    private final Consumer<Selection> look;

    /** @param look shows what a line is about */
    CorrectionKeeper(StoryDesk desk, RoomLayout layout, RoomState state, Messages words, Consumer<Selection> look) {
        this.desk = desk;
        this.layout = layout;
        this.state = state;
        this.words = words;
        this.look = look;
        layout.corrections().setOnTakeBack(this::takeBack);
        layout.corrections().setOnGo(this::go);
        state.corrections.addListener((_, _, shown) -> {
            if (shown) {
                layout.corrections().focusList();
            }
        });
    }

    /**
     * Lists what is set right now; nothing while somebody is to find by himself what was found.
     *
     * @param names what is shown of a text, where outlets are hidden
     */
    void show(UnaryOperator<String> names) {
        if (state.predicting.get()) {
            layout.corrections().hide(words.text("lesson.hidden"));
            return;
        }
        Session session = desk.session();
        if (session.isStale() && !session.articles().isEmpty()) {
            // Where things stand is known again once the articles are compared.
            return;
        }
        List<CorrectionLine> lines = new CorrectionLines(session.articles(), words)
                .of(session.reader()).stream().map(line -> line.named(names)).toList();
        List<String> statement = session.comparison()
                .map(each -> new QualityWording(words).lines(new QualityCounter().count(each)))
                .orElse(List.of());
        layout.corrections().show(lines, statement);
        layout.side().setCorrections(lines.size());
    }

    private void takeBack(CorrectionLine line) {
        ReaderWork reader = desk.session().reader();
        Edits edits = desk.edits();
        switch (line.what()) {
            case OfFact(var correction) ->
                edits.take(reader.withFacts(reader.facts().stream()
                        .filter(each -> !each.equals(correction))
                        .toList()));
            case OfLink(var correction) ->
                edits.take(reader.withCorrections(reader.corrections().stream()
                        .filter(each -> !each.equals(correction))
                        .toList()));
            case OfText(int block) ->
                desk.session()
                        .articles()
                        .get(desk.session().index(line.article()))
                        .blocks()
                        .get(block)
                        .extracted()
                        .ifPresent(text -> edits.editText(line.article(), block, text));
            case OfMetadata(var field) -> edits.readAgain(line.article(), field);
            case PutBack(int block) -> edits.setAside(line.article(), List.of(block));
            case SetAside(int block) -> edits.putBack(line.article(), List.of(block));
        }
    }

    private void go(CorrectionLine line) {
        switch (line.what()) {
            case OfFact _, OfLink _ -> line.at().ifPresent(at -> look.accept(new Selection.OfSentence(at)));
            case OfMetadata _ -> layout.columns().focus().take(line.article());
            case OfText(int block) -> layout.columns().ways().goTo(line.article(), block);
            case PutBack(int block) -> layout.columns().ways().goTo(line.article(), block);
            case SetAside(int block) -> layout.columns().ways().goTo(line.article(), block);
        }
    }
}
