package crossread.model.article;

import java.util.List;

/** What came of one saved file; a bad file is a value, and the others go on. */
public sealed interface ReadResult {

    /** The file's name alone. */
    String file();

    /**
     * The file was read.
     *
     * @param file its name
     * @param articles at least one, not yet split into sentences unless the file gave them
     */
    record Readable(String file, List<Article> articles) implements ReadResult {
        public Readable {
            articles = List.copyOf(articles);
        }
    }

    /**
     * The file could not be read.
     *
     * @param file its name
     * @param problem what is wrong
     * @param arguments what the message names
     * @param passedOver whether it only stood in a folder: nobody asked for this file, and it seems to be no article
     */
    record Unreadable(String file, Problem problem, List<String> arguments, boolean passedOver) implements ReadResult {
        public Unreadable {
            arguments = List.copyOf(arguments);
        }

        /** A file that was asked for. */
        public Unreadable(String file, Problem problem, List<String> arguments) {
            this(file, problem, arguments, false);
        }

        /** The same, of a file that nobody asked for. */
        public Unreadable passOver() {
            return new Unreadable(file, problem, arguments, true);
        }

        public static Unreadable of(String file, Problem problem, String... arguments) {
            return new Unreadable(file, problem, List.of(arguments));
        }
    }
}
