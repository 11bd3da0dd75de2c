package crossread.read;

import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import java.util.Locale;
import java.util.Optional;

/**
 * The address under which a page stands in the file that holds it.
 *
 * @param text as it is written there
 */
public record PageAddress(String text) {
    private static final int LONGEST = 2_000;

    /** Whether it is one of the web: not {@code cid:}, which names a part, nor {@code file:}, which names a disk. */
    public boolean isOfTheWeb() {
        String start = text.substring(0, Math.min(text.length(), 8)).toLowerCase(Locale.ROOT);
        return start.matches("https?://.*") && text.length() <= LONGEST;
    }

    /** What it tells of the page: its address, if it is one of the web. */
    public Metadata hints() {
        return isOfTheWeb() ? Metadata.NONE.withUrl(Optional.of(text)).allFrom(FoundIn.FILE_HEAD) : Metadata.NONE;
    }

    /** The address without the place in the page. */
    public String withoutFragment() {
        int hash = text.indexOf('#');
        return (hash < 0 ? text : text.substring(0, hash)).strip();
    }

    /** The same for addresses that lead to the same page: without fragment, scheme and a slash at the end. */
    public String key() {
        return withoutFragment().replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
    }
}
