package crossread.model;

/** Is told how far work has come, and is how the reader stops it. */
@FunctionalInterface
public interface Progress {

    /** Listens to nothing and never stops the work. */
    Progress NONE = (stage, fraction) -> {};

    /**
     * Work has come so far.
     *
     * @param stage which stage is under way
     * @param fraction how much of that stage is done, 0 to 1
     * @throws java.util.concurrent.CancellationException when the work is to stop; callers let it pass
     */
    void report(Stage stage, double fraction);
}
