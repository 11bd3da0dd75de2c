package crossread.text;

import crossread.model.Span;
import java.util.List;

/** Finds the sentences of one paragraph. */
@FunctionalInterface
interface Borders {

    /** The sentences in order, without the blanks around them; none where the text is blank. */
    List<Span> sentences(String text);
}
