package crossread;

/** Puts the parts together and lists every reader, finder, exporter and view. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.err.println("crossread: nothing to run yet, arguments " + args.length);
    }
}
