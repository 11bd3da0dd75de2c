package crossread.ui.columns.text;

import crossread.model.Comparison;
import crossread.model.Texts;
import crossread.model.article.Span;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds which stretches of a column are marked, and for which fact where several are stated. */
public final class MarkFinder {
    /** Longer mentions are marked lightly: about a line and a half of a column, more would be a painted paragraph. */
    private static final int LONG = 80;

    /** Where a mention is to be marked, before it is settled which covers which. */
    private record Wish(Span span, MarkSpan.Look look, boolean calm, String fact, int rank) {}

    /** What is marked for a figure or name goes before what covers a sentence, a clash before what stands alone. */
    private static final Comparator<Wish> ORDER = Comparator.<Wish>comparingInt(wish -> wish.calm() ? 1 : 0)
            .thenComparing(Wish::look)
            .thenComparingInt(wish -> -wish.span().length())
            .thenComparingInt(Wish::rank)
            .thenComparing(Wish::fact)
            .thenComparing(Wish::span);

    /** The marks in {@code text}, the column of {@code article}, in their order, none overlapping another. */
    public List<MarkSpan> find(Comparison comparison, String article, ColumnText text, Marks marks) {
        if (comparison.articles().size() < 2) {
            // With nothing to hold it against, nothing is only here.
            return List.of();
        }
        Texts texts = comparison.texts();
        List<Wish> wishes = new ArrayList<>();
        for (Fact fact : marks.of(comparison)) {
            for (Mention mention : fact.mentions()) {
                if (mention.at().article().equals(article)) {
                    wish(fact, look(fact, texts), mention, text).ifPresent(wishes::add);
                }
            }
        }
        return settle(wishes);
    }

    /** Where a mark in {@code text} may begin or end, whichever facts are to be marked. */
    public Set<Integer> borders(Comparison comparison, String article, ColumnText text) {
        Set<Integer> borders = new HashSet<>();
        for (Fact fact : comparison.facts()) {
            for (Mention mention : fact.mentions()) {
                if (mention.at().article().equals(article)) {
                    place(mention, text).ifPresent(span -> {
                        borders.add(span.start());
                        borders.add(span.end());
                    });
                }
            }
        }
        return borders;
    }

    private static Optional<Span> place(Mention mention, ColumnText text) {
        return text.sentence(mention.at().sentence())
                .map(sentence -> mention.span().shift(sentence.start()))
                .filter(span -> span.length() > 0);
    }

    private static Optional<Wish> wish(Fact fact, MarkSpan.Look look, Mention mention, ColumnText text) {
        boolean calm = fact.kind() == FactKind.CLAIM
                || fact.setAside()
                || mention.span().length() > LONG;
        return place(mention, text).map(span -> new Wish(span, look, calm, fact.id(), fact.rank()));
    }

    private static MarkSpan.Look look(Fact fact, Texts texts) {
        return switch (fact.coverage()) {
            case Coverage.Differs _ -> MarkSpan.Look.DIFFERS;
            case Coverage.OnlyIn _ -> MarkSpan.Look.ONLY;
            case Coverage.Uncertain _ -> MarkSpan.Look.UNCERTAIN;
            case Coverage.Shared _ -> texts.isOneText(fact) ? MarkSpan.Look.ONLY : MarkSpan.Look.SHARED;
        };
    }

    /** Cuts at every start and end; each part goes to the first of the wishes that cover it. */
    private static List<MarkSpan> settle(List<Wish> wishes) {
        TreeSet<Integer> cuts = new TreeSet<>();
        wishes.forEach(wish -> {
            cuts.add(wish.span().start());
            cuts.add(wish.span().end());
        });
        List<Wish> byStart = wishes.stream()
                .sorted(Comparator.comparingInt(wish -> wish.span().start()))
                .toList();
        TreeSet<Wish> covering = new TreeSet<>(ORDER);
        List<MarkSpan> marks = new ArrayList<>();
        int next = 0;
        int from = 0;
        for (int to : cuts) {
            if (!covering.isEmpty()) {
                Wish first = covering.first();
                List<String> facts =
                        covering.stream().map(Wish::fact).distinct().toList();
                marks.add(new MarkSpan(new Span(from, to), first.look(), first.calm(), facts));
            }
            int at = to;
            covering.removeIf(wish -> wish.span().end() <= at);
            while (next < byStart.size() && byStart.get(next).span().start() == to) {
                covering.add(byStart.get(next++));
            }
            from = to;
        }
        return marks;
    }
}
