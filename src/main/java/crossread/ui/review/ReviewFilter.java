package crossread.ui.review;

import crossread.model.article.Reason;
import java.util.Optional;
import java.util.Set;

/**
 * Which blocks are listed.
 *
 * @param article of which article alone, by its id; empty for all
 * @param reason for which reason alone; empty for any
 * @param asksOnly whether only those the reader is asked about
 */
record ReviewFilter(Optional<String> article, Optional<Reason> reason, boolean asksOnly) {

    /** Everything. */
    static final ReviewFilter ALL = new ReviewFilter(Optional.empty(), Optional.empty(), false);

    ReviewFilter withArticle(Optional<String> value) {
        return new ReviewFilter(value, reason, asksOnly);
    }

    ReviewFilter withReason(Optional<Reason> value) {
        return new ReviewFilter(article, value, asksOnly);
    }

    ReviewFilter withAsksOnly(boolean value) {
        return new ReviewFilter(article, reason, value);
    }

    /** The same, of all articles where the one asked for is not among {@code ids}. */
    ReviewFilter among(Set<String> ids) {
        return article.filter(id -> !ids.contains(id)).isPresent() ? withArticle(Optional.empty()) : this;
    }

    boolean passes(ReviewRow row) {
        return article.filter(id -> !id.equals(row.article())).isEmpty()
                && reason.filter(why -> why != row.reason()).isEmpty()
                && (!asksOnly || row.standing() == ReviewRow.Standing.ASKS);
    }
}
