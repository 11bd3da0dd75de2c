package crossread.ui.view.wording;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.fact.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of the wording view: what each outlet says for one act or description, then the sentences. */
final class WordingRows {
    private final Messages words;

    WordingRows(Messages words) {
        this.words = words;
    }

    List<Row> of(Comparison comparison) {
        Lines lines = new Lines(comparison);
        List<Row> rows = new ArrayList<>();
        for (Wording wording : comparison.manner().wordings()) {
            String sort =
                    words.text(wording.kind() == Wording.Kind.ACT ? "view.wording.act" : "view.wording.description");
            rows.add(new Row.Head(wording.about(), sort, lines.terms(wording.terms())));
            rows.addAll(lines.lines(wording.terms(), Optional.empty()));
        }
        return rows;
    }
}
