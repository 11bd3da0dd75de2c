package crossread.ui.view.wording;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import java.util.List;
import java.util.Optional;

/** A row of the list. */
sealed interface Row {

    /**
     * What stands over a section of groups.
     *
     * @param title as shown
     * @param count of its groups
     */
    record Section(String title, int count) implements Row {}

    /**
     * The words of each outlet side by side.
     *
     * @param about who or what it is about; may be empty
     * @param sort what is different, as a word; may be empty
     * @param terms in the order of the articles
     */
    record Head(String about, String sort, List<Term> terms) implements Row {
        public Head {
            terms = List.copyOf(terms);
        }
    }

    /**
     * What outlets say, the same words once.
     *
     * @param articles their letters
     * @param words as written; empty where there are none
     * @param without whether these articles leave out what others say here
     */
    record Term(List<String> articles, String words, boolean without) {
        public Term {
            articles = List.copyOf(articles);
        }
    }

    /**
     * A sentence of one article.
     *
     * @param at the sentence
     * @param outlet its outlet's name
     * @param text the sentence
     * @param marks the words that the group is about, in their order
     * @param fact id of the fact it stands for
     * @param quiet whether the marked words are the line, and what stands around them only says where
     */
    record Line(SentenceRef at, String outlet, String text, List<Span> marks, Optional<String> fact, boolean quiet)
            implements Row {
        public Line {
            marks = List.copyOf(marks);
        }

        /** A line of which the marked words are what is said. */
        Line spoken() {
            return new Line(at, outlet, text, marks, fact, true);
        }
    }
}
