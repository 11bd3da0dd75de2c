package crossread.read.archive;

import java.util.Optional;

/** Takes the pages that are named in the archive's list, under the address that each was found at in the end. */
final class Listed implements PageTaker {
    private final PageList list;
    private final Captures captures;

    Listed(PageList list, Captures captures) {
        this.list = list;
        this.captures = captures;
    }

    @Override
    public boolean wants(String address) {
        return list.at(address).isPresent();
    }

    @Override
    public void take(CapturedPage page) {
        Optional<PageList.Entry> entry = list.at(page.address());
        entry.ifPresent(found -> captures.add(page, found.title(), found.rank()));
    }

    @Override
    public void moved(String from, String to) {
        list.moved(from, to);
    }
}
