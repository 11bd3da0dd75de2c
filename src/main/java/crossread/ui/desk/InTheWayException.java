package crossread.ui.desk;

import java.io.IOException;
import java.util.Optional;

/** A file was not written, since something would be lost or would not lie where the reader thinks; its message can be shown. */
public final class InTheWayException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Optional<String> anyway;

    /** @param anyway what it is called to write it nevertheless; empty where even the reader's word does not suffice */
    InTheWayException(String message, Optional<String> anyway) {
        super(message);
        this.anyway = anyway;
    }

    Optional<String> anyway() {
        return anyway;
    }
}
