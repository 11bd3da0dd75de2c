package crossread.read.clean;

import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import java.util.List;
import java.util.OptionalInt;

/** Sets the headline of an article aside, with what repeats it. */
final class HeadlineFolder {
    private static final double ALIKE = 0.85;
    private static final SetAside HEADLINE = SetAside.because(Reason.HEADLINE, "headline", Trust.SAFE);

    /**
     * Sets the headline aside, and every further line that says the same before the prose or without a full stop.
     *
     * @param known index of the headline, or -1 to take the first line that reads like one of the titles
     */
    OptionalInt fold(Findings findings, List<String> titles, int known) {
        List<Wording> wordings = titles.stream().map(Wording::new).toList();
        int headline = known;
        for (Line line : findings.unlabelled()) {
            boolean placed =
                    line.index() < findings.firstProse() || !line.wording().endsWithStop();
            if (line.index() == known) {
                findings.put(line, HEADLINE);
            } else if (placed && isAlike(line, wordings)) {
                if (headline < 0) {
                    headline = line.index();
                    findings.put(line, HEADLINE);
                } else {
                    findings.put(
                            line, new SetAside(Reason.REPEAT, "headline-repeat", Trust.SAFE, OptionalInt.of(headline)));
                }
            }
        }
        return headline < 0 ? OptionalInt.empty() : OptionalInt.of(headline);
    }

    private static boolean isAlike(Line line, List<Wording> titles) {
        return titles.stream()
                .anyMatch(title -> line.wording().key().equals(title.key())
                        || (line.count() >= 4 && line.wording().likeness(title) >= ALIKE));
    }
}
