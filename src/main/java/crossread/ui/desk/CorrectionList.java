package crossread.ui.desk;

import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.work.Correction;
import crossread.model.work.SentenceAnchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the reader set right about the sentences of a comparison, as a list to which more is added. */
public final class CorrectionList {
    private final Comparison shown;
    private final List<Correction> before;

    /** @param shown whose sentences the reader speaks of */
    CorrectionList(Comparison shown, List<Correction> before) {
        this.shown = shown;
        this.before = before;
    }

    /**
     * The corrections with this one, oldest first, in the place of what was said of the two sentences; without it where
     * the same was said before. Empty where one of the two is not there, or both are of one article.
     */
    Optional<List<Correction>> with(Correction.Kind kind, SentenceRef one, SentenceRef other) {
        Optional<Correction> wanted = anchor(one).flatMap(from -> anchor(other).map(to -> kind.of(from, to)));
        if (wanted.isEmpty() || one.article().equals(other.article())) {
            return Optional.empty();
        }
        List<Correction> left = new ArrayList<>(before);
        boolean same = before.stream().anyMatch(each -> each.kind() == kind && isAbout(each, one, other));
        left.removeIf(each -> isAbout(each, one, other));
        if (!same) {
            left.add(wanted.get());
        }
        return Optional.of(List.copyOf(left));
    }

    private boolean isAbout(Correction correction, SentenceRef one, SentenceRef other) {
        return correction
                .in(shown.articles())
                .filter(ends -> ends.are(one, other))
                .isPresent();
    }

    private Optional<SentenceAnchor> anchor(SentenceRef at) {
        return shown.article(at.article())
                .filter(article -> at.sentence() < article.sentences().size())
                .map(article -> SentenceAnchor.of(article, at.sentence()));
    }
}
