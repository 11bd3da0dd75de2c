package crossread;

/** Starts {@link Main}; JavaFX refuses to start from the class path when the first class is an application itself. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        Main.main(args);
    }
}
