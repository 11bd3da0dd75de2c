package crossread.read.archive;

import java.util.Optional;

/** A page as a server sent it. */
final class CapturedPage {
    private final String address;
    private final Optional<String> charset;
    private final byte[] bytes;

    /**
     * @param address what was asked for
     * @param charset the encoding the server named
     * @param bytes its text, unpacked; not changed by anyone from now on
     */
    CapturedPage(String address, Optional<String> charset, byte[] bytes) {
        this.address = address;
        this.charset = charset;
        this.bytes = bytes;
    }

    String address() {
        return address;
    }

    Optional<String> charset() {
        return charset;
    }

    byte[] bytes() {
        return bytes;
    }
}
