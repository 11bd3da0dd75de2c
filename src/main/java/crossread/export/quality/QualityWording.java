package crossread.export.quality;

import crossread.messages.Messages;
import crossread.model.Quality;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words what was counted: counts first, and a rate only where enough was judged for one. */
public final class QualityWording {
    private final Messages words;

    public QualityWording(Messages words) {
        this.words = words;
    }

    /** A line each; none where the reader set nothing right. */
    public List<String> lines(Quality quality) {
        List<String> lines = new ArrayList<>();
        if (quality.isEmpty()) {
            return lines;
        }
        if (quality.cut() + quality.pinned() + quality.linked() > 0) {
            lines.add(words.text(
                    "quality.links", quality.shownLinks(), quality.cut(), quality.pinned(), quality.linked()));
        }
        rate("quality.link-precision", quality.linkPrecision(), lines);
        rate("quality.link-recall", quality.linkRecall(), lines);
        if (quality.struck() + quality.joined() + quality.split() + quality.renamed() > 0) {
            lines.add(words.text(
                    "quality.facts",
                    quality.shownFacts(),
                    quality.struck(),
                    quality.joined(),
                    quality.split(),
                    quality.renamed()));
        }
        rate("quality.fact-precision", quality.factPrecision(), lines);
        lines.add(words.text("quality.note", Quality.ENOUGH));
        return lines;
    }

    private void rate(String key, Optional<Quality.Rate> rate, List<String> lines) {
        NumberFormat percent = NumberFormat.getPercentInstance(words.locale());
        rate.ifPresent(each -> lines.add(words.text(
                key,
                each.part(),
                each.whole(),
                percent.format(each.share()),
                percent.format(each.low()),
                percent.format(each.high()))));
    }
}
