package crossread.ui.view.notes;

import crossread.model.Annotation;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import java.util.List;
import java.util.Optional;

/** A line of the list. */
sealed interface NoteLine {

    /**
     * What stands over a group.
     *
     * @param label its number; 0 where the group is none of a label
     * @param title as shown
     * @param count of its entries
     */
    record Head(int label, String title, int count) implements NoteLine {}

    /**
     * Something with a note or a label.
     *
     * @param annotation what there is on it
     * @param articles letters of the articles that have it
     * @param at where it stands first; empty where it is an article's or its text is gone
     * @param what a fact as written, or an article's name; empty for a sentence
     * @param quotation the sentence, or an article's headline
     * @param marks the fact's words in it
     */
    record Entry(
            Annotation annotation,
            List<String> articles,
            Optional<SentenceRef> at,
            String what,
            String quotation,
            List<Span> marks)
            implements NoteLine {
        public Entry {
            articles = List.copyOf(articles);
            marks = List.copyOf(marks);
        }

        boolean isGone() {
            return annotation.topic().isEmpty();
        }
    }
}
