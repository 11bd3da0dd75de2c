package crossread.ui.columns;

import crossread.model.article.SentenceRef;
import crossread.ui.columns.text.Piece;
import crossread.ui.columns.text.Selection;
import java.util.List;
import java.util.Optional;

/** What a column can be asked to do at a place of it, by mouse or by key. */
final class ColumnActs {
    private final ArticleColumn column;
    private final ColumnInput.Deeds deeds;
    private Optional<String> chosenFact = Optional.empty();

    ColumnActs(ArticleColumn column, ColumnInput.Deeds deeds) {
        this.column = column;
        this.deeds = deeds;
    }

    /** Selects a sentence. */
    void choose(int sentence) {
        deeds.select(new Selection.OfSentence(ref(sentence)), ref(sentence));
    }

    /** Selects, of several facts stated at {@code sentence}, the first; asked again, the next. */
    void choose(List<String> facts, int sentence) {
        int last = chosenFact.map(facts::indexOf).orElse(-1);
        chosenFact = Optional.of(facts.get((last + 1) % facts.size()));
        deeds.select(new Selection.OfFact(chosenFact.get()), ref(sentence));
    }

    void act(Piece.Action action) {
        switch (action.deed()) {
            case SHOW -> column.open(action.blocks(), true);
            case HIDE -> column.open(action.blocks(), false);
            case PUT_BACK -> deeds.wishes().putBack(article(), action.blocks());
            case SET_ASIDE -> deeds.wishes().setAside(article(), action.blocks());
            case CHECK -> deeds.wishes().review(article(), action.blocks());
        }
    }

    /** Opens a bar or closes it. */
    void turn(Piece bar) {
        bar.allActions().stream()
                .filter(action -> action.deed() == Piece.Deed.SHOW || action.deed() == Piece.Deed.HIDE)
                .forEach(this::act);
        column.cursor().stop().ifPresent(column.scroller()::reveal);
    }

    private String article() {
        return column.article().id();
    }

    private SentenceRef ref(int sentence) {
        return new SentenceRef(column.article().id(), sentence);
    }
}
