package crossread.ui.blind;

import crossread.model.Comparison;

/** The articles of a comparison without anything that was found in them. */
public final class WithoutAnswers {
    private WithoutAnswers() {}

    /** The same articles under the same title, as if nothing had been compared. */
    public static Comparison of(Comparison comparison) {
        return new Comparison(
                comparison.title(),
                comparison.created(),
                comparison.program(),
                comparison.matching(),
                comparison.articles(),
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of());
    }
}
