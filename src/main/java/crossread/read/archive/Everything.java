package crossread.read.archive;

import java.util.Optional;

/** Takes every page of an archive that has no list of them. */
final class Everything implements PageTaker {
    private final Captures captures;
    private int rank;

    Everything(Captures captures) {
        this.captures = captures;
    }

    @Override
    public boolean wants(String address) {
        return true;
    }

    @Override
    public void take(CapturedPage page) {
        captures.add(page, Optional.empty(), rank++);
    }
}
