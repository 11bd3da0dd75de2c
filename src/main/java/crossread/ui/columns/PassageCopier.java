package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.article.Span;
import crossread.ui.columns.text.CleanText;
import crossread.ui.columns.text.Stop;
import javafx.scene.control.IndexRange;

/** Copies out of a column what is selected in it, or else the sentence the keyboard rests on, and where it comes from. */
final class PassageCopier {
    private final ArticleColumn column;
    private final Copier copier;

    PassageCopier(ArticleColumn column, Messages words) {
        this.column = column;
        copier = new Copier(words);
    }

    void copy() {
        IndexRange range = column.area().getSelection();
        Span selected = new Span(range.getStart(), range.getEnd());
        Span wanted = selected.length() > 0
                ? selected
                : column.cursor().stop().map(Stop::span).orElse(selected);
        if (wanted.length() > 0) {
            copier.copy(column.article(), CleanText.paragraphs(column.area().shown(), wanted));
        }
    }
}
