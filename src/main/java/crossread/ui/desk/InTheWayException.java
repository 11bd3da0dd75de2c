package crossread.ui.desk;

import java.io.IOException;

/** A file was not overwritten, since what stands in it would be lost; its message can be shown. */
public final class InTheWayException extends IOException {
    private static final long serialVersionUID = 1;

    private final boolean hard;

    /** @param hard whether it must not be overwritten even if the reader says so */
    InTheWayException(String message, boolean hard) {
        super(message);
        this.hard = hard;
    }

    boolean isHard() {
        return hard;
    }
}
