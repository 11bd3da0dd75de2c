package crossread.read.pdf;

/** A file holds more than any article does; unchecked, since PDFBox calls back from methods that throw nothing. */
final class BeyondLimitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BeyondLimitException(String what) {
        super(what);
    }
}
