package crossread.export.report;

import java.util.List;
import java.util.Optional;

/** A piece of a section. Every text in it is plain: nothing in it is markup, whoever wrote it. */
public sealed interface Part {

    /**
     * A paragraph of the program's own words.
     *
     * @param text in the report's language
     */
    record Text(String text) implements Part {}

    /**
     * Lines of which each stands alone.
     *
     * @param lines in reading order
     */
    record Lines(List<String> lines) implements Part {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Names and what they stand for, such as what is known of an article.
     *
     * @param heading whose they are
     * @param terms in reading order
     */
    record Terms(String heading, List<Term> terms) implements Part {
        public Terms {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A name and what it stands for.
     *
     * @param name such as "Published"
     * @param values one a line
     * @param link an address of the web that the one value is; empty where it is none that is safe to follow
     */
    record Term(String name, List<String> values, Optional<String> link) {
        public Term {
            values = List.copyOf(values);
        }

        public Term(String name, String value) {
            this(name, List.of(value), Optional.empty());
        }
    }

    /**
     * A fact, or whatever else is proven with sentences.
     *
     * @param label what it is, in a few words
     * @param about its kind and what to add
     * @param findings what each article says of it
     * @param rest what is said of articles that are not among them
     */
    record Entry(String label, String about, List<Finding> findings, Optional<String> rest) implements Part {
        public Entry {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Something to be answered on paper.
     *
     * @param number such as "1."
     * @param text what it is about, with its marks
     * @param boxes what stands beside boxes to be ticked
     * @param lines how many lines there are to write on
     */
    record Exercise(String number, Passage text, List<String> boxes, int lines) implements Part {
        public Exercise {
            boxes = List.copyOf(boxes);
        }
    }
}
