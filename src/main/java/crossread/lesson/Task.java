package crossread.lesson;

/** What is asked about a card; each has words in the message files under {@code lesson.} and its name. */
public enum Task {
    /** Which articles say it? */
    FACTS,
    /** Which articles leave it out? */
    OMISSIONS,
    /** Which articles give another figure? */
    FIGURES
}
