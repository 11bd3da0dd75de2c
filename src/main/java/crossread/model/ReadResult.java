package crossread.model;

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
     */
    record Unreadable(String file, Problem problem, List<String> arguments) implements ReadResult {
        public Unreadable {
            arguments = List.copyOf(arguments);
        }

        public static Unreadable of(String file, Problem problem, String... arguments) {
            return new Unreadable(file, problem, List.of(arguments));
        }
    }
}
