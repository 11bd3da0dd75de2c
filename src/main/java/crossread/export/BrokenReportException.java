package crossread.export;

import java.io.IOException;

/** A report could not be made of a comparison; the message is for the reader. */
public final class BrokenReportException extends IOException {
    private static final long serialVersionUID = 1;

    BrokenReportException(String message, Throwable bug) {
        super(message, bug);
    }
}
