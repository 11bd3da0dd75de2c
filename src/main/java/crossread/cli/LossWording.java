package crossread.cli;

import crossread.compare.Gaps;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Warning;
import crossread.model.link.MeaningLack;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says in words what a comparison lacks by a fault inside the program. */
final class LossWording {
    private final Messages words;

    LossWording(Messages words) {
        this.words = words;
    }

    /**
     * A line each: what is missing of all articles, then article by article, and that meaning was wanted and failed or hung; none
     * where the comparison is whole.
     *
     * @param lack why it is by words alone, where meaning was wanted
     */
    List<String> of(Comparison comparison, Optional<MeaningLack> lack) {
        Set<String> lines = new LinkedHashSet<>();
        for (Article article : comparison.articles()) {
            article.warnings().stream().filter(Gaps::isOfAll).forEach(gap -> lines.add(text(gap)));
        }
        for (Article article : comparison.articles()) {
            article.warnings().stream()
                    .filter(gap -> Gaps.isGap(gap) && !Gaps.isOfAll(gap))
                    .forEach(gap -> lines.add(article.name() + ": " + text(gap)));
        }
        lack.filter(MeaningLack::isFault).ifPresent(failed -> lines.add(byWords(failed)));
        return List.copyOf(lines);
    }

    /** That it is by words alone, and why. */
    String byWords(MeaningLack lack) {
        return words.text("cli.matched-by-words", words.text("meaning." + lack));
    }

    private String text(Warning gap) {
        return words.text("warning." + gap.key(), gap.arguments().toArray());
    }
}
