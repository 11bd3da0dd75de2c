package crossread.ui.jump;

import crossread.ui.find.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything there is to go to, ranked by what the reader types. */
public final class JumpList {
    /** More is no longer read but typed for. */
    static final int MOST = 60;

    /** Letters to be typed before sentences are looked through: one letter is in all of them. */
    private static final int SENTENCES_FROM = 2;

    private record Named(Jump jump, String folded, String more) {
        static Named of(Jump jump) {
            String more = jump.kind() == Jump.Kind.COMMAND ? "" : FoldedText.fold(jump.detail());
            return new Named(jump, FoldedText.fold(jump.title()), more);
        }
    }

    private record Ranked(Jump jump, int fit, int length) {}

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt((Ranked each) -> -each.fit)
            .thenComparing(each -> each.jump.kind())
            .thenComparing(each -> each.jump.lacking().isPresent())
            .thenComparingInt(Ranked::length);

    private final List<Named> all;

    private JumpList(List<Named> all) {
        this.all = all;
    }

    /** Makes these ready to be searched, which takes longer than a search. */
    public static JumpList of(List<Jump> jumps) {
        return new JumpList(jumps.stream().map(Named::of).toList());
    }

    public static JumpList empty() {
        return of(List.of());
    }

    /** These and, behind them, {@code more}. */
    public JumpList and(JumpList more) {
        List<Named> both = new ArrayList<>(all);
        both.addAll(more.all);
        return new JumpList(both);
    }

    /** Those that fit best; without anything typed, the commands in the order they were given. */
    public List<Jump> best(String typed) {
        Fit fit = new Fit(typed);
        if (fit.isEmpty()) {
            return all.stream()
                    .map(Named::jump)
                    .filter(jump -> jump.kind() == Jump.Kind.COMMAND)
                    .toList();
        }
        boolean sentences = typed.strip().length() >= SENTENCES_FROM;
        List<Ranked> ranked = new ArrayList<>();
        for (Named each : all) {
            boolean sentence = each.jump.kind() == Jump.Kind.SENTENCE;
            int how = sentence && !sentences ? 0 : fit.of(each.folded, each.more);
            // How a sentence begins says no more about it than how it goes on.
            how = sentence && how > 0 ? Math.min(how, 4) : how;
            if (how > 0) {
                ranked.add(new Ranked(each.jump, how, each.folded.length()));
            }
        }
        return ranked.stream().sorted(BEST_FIRST).limit(MOST).map(Ranked::jump).toList();
    }
}
