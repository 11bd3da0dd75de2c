package crossread.ui.why;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.work.Correction;
import crossread.ui.ledger.Where;
import java.util.List;
import java.util.Optional;

/**
 * What one article has to do with the chosen fact or sentence.
 *
 * @param article its id
 * @param name its outlet, or what else it is called by
 * @param finding what it says, or that it does not
 * @param shared what its sentence shares with the leading one, where they are two
 * @param tie what the two have to do with each other, where both are compared
 */
public record WhyCard(String article, String name, Finding finding, Optional<Shared> shared, Optional<Tie> tie) {

    /**
     * What two sentences have to do with each other.
     *
     * @param lead the leading one
     * @param here the card's own
     * @param linked whether they say the same
     * @param by what the reader said about that, if anything
     */
    public record Tie(SentenceRef lead, SentenceRef here, boolean linked, Optional<Correction.Kind> by) {}

    /** Before its sentence was held against another. */
    public WhyCard(String article, String name, Finding finding) {
        this(article, name, finding, Optional.empty(), Optional.empty());
    }

    /**
     * What made two sentences alike, as written in the card's own.
     *
     * @param lead the article of the sentence it is held against
     * @param words both have
     * @param names both have
     * @param figures both have
     * @param onlyLead what only the other sentence has, where both are linked
     * @param onlyHere what only the card's sentence has, where both are linked
     */
    public record Shared(
            String lead,
            List<String> words,
            List<String> names,
            List<String> figures,
            List<String> onlyLead,
            List<String> onlyHere) {
        public Shared {
            words = List.copyOf(words);
            names = List.copyOf(names);
            figures = List.copyOf(figures);
            onlyLead = List.copyOf(onlyLead);
            onlyHere = List.copyOf(onlyHere);
        }
    }

    /** What was found in the article. */
    public sealed interface Finding {

        /** The sentence shown, where there is one. */
        Optional<Passage> shown();
    }

    /**
     * It states the fact.
     *
     * @param label the value it states, where articles clash
     * @param passage where it does first
     * @param more in how many other places it does
     */
    public record States(Optional<String> label, Passage passage, int more) implements Finding {
        @Override
        public Optional<Passage> shown() {
            return Optional.of(passage);
        }
    }

    /**
     * It does not state the fact.
     *
     * @param nearest the sentence that comes nearest, empty where nothing does
     * @param percent how alike that sentence is, 0 to 100
     * @param lacks what of the fact it does not say
     * @param quotation whether that is somebody's words
     */
    public record Lacks(Optional<Passage> nearest, int percent, List<String> lacks, boolean quotation)
            implements Finding {
        public Lacks {
            lacks = List.copyOf(lacks);
        }

        @Override
        public Optional<Passage> shown() {
            return nearest;
        }
    }

    /**
     * It holds the chosen sentence itself.
     *
     * @param passage that sentence
     */
    public record Chosen(Passage passage) implements Finding {
        @Override
        public Optional<Passage> shown() {
            return Optional.of(passage);
        }
    }

    /**
     * It says what the chosen sentence says.
     *
     * @param passage its sentence
     * @param percent how alike, 0 to 100
     * @param same whether it says the same, or is only related
     * @param moved whether it stands elsewhere in the article's order
     * @param more in how many other sentences it does
     */
    public record Partner(Passage passage, int percent, boolean same, boolean moved, int more) implements Finding {
        @Override
        public Optional<Passage> shown() {
            return Optional.of(passage);
        }
    }

    /**
     * No sentence of it was linked to the chosen one.
     *
     * @param nearest the sentence that comes nearest to a fact of the chosen one, where that is known
     * @param percent how alike that sentence is, 0 to 100
     */
    public record Nothing(Optional<Passage> nearest, int percent) implements Finding {
        @Override
        public Optional<Passage> shown() {
            return nearest;
        }
    }

    /**
     * A sentence with what is emphasised in it.
     *
     * @param at which sentence
     * @param paragraph in which paragraph of the article's text, from 1; 0 where it stands outside that
     * @param where in the compared text or outside that
     * @param text its words
     * @param facts the fact's own words, in their order
     * @param differing the words that the sentence it is held against does not have, in their order
     * @param speaker who says it, where it is attributed
     */
    public record Passage(
            SentenceRef at,
            int paragraph,
            Where where,
            String text,
            List<Span> facts,
            List<Span> differing,
            Optional<String> speaker) {
        public Passage {
            facts = List.copyOf(facts);
            differing = List.copyOf(differing);
        }

        /** Whether it stands in text that is not compared, and can be put back into that. */
        public boolean setAside() {
            return !where.isReported();
        }
    }

    WhyCard with(Finding value) {
        return new WhyCard(article, name, value, shared, tie);
    }

    WhyCard with(Shared value) {
        return new WhyCard(article, name, finding, Optional.of(value), tie);
    }

    WhyCard with(Tie value) {
        return new WhyCard(article, name, finding, shared, Optional.of(value));
    }
}
