package crossread.compare;

import crossread.model.Budget;
import crossread.model.Progress;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Findings;
import crossread.model.fact.Mention;
import crossread.model.link.Alignment;
import crossread.model.link.MeaningVectors;
import crossread.model.link.Statement;
import crossread.model.work.Correction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Aligns sentences and judges facts so that a fault costs what it touches: what trips over meaning is aligned by words, what
 * trips over words too leaves the sentences without links, and what trips over one sort of fact judges the others.
 */
final class Matcher {
    private static final System.Logger LOG = System.getLogger(Matcher.class.getName());

    /** Sorts of facts that are judged together: money and a bare number can be one fact, money and a name cannot. */
    private static final List<Set<FactKind>> SORTS = List.of(
            EnumSet.of(FactKind.MONEY, FactKind.PERCENT, FactKind.QUANTITY, FactKind.NUMBER),
            EnumSet.of(FactKind.DATE),
            EnumSet.of(FactKind.PERSON, FactKind.ORGANISATION, FactKind.PLACE, FactKind.NAME),
            EnumSet.of(FactKind.QUOTATION),
            EnumSet.of(FactKind.CLAIM));

    private final Aligning aligning;
    private final Judging judging;
    private final StageWatch watch;

    /** Finds what sentences have to do with each other. */
    interface Aligning {
        Alignment align(
                List<TokenizedArticle> texts,
                MeaningVectors meaning,
                List<Correction> corrections,
                Budget budget,
                Progress progress);
    }

    /** Joins mentions into facts. */
    interface Judging {
        Findings judge(
                List<TokenizedArticle> texts,
                List<Mention> mentions,
                Alignment alignment,
                Budget budget,
                Progress progress);
    }

    /**
     * @param byMeaning whether what was known of the meaning was used
     * @param failed whether no sentence could be held against another
     */
    record Aligned(Alignment alignment, boolean byMeaning, boolean failed) {}

    /** @param missed kinds that could not be judged */
    record Judged(Findings findings, Set<FactKind> missed) {}

    Matcher(Aligning aligning, Judging judging, StageWatch watch) {
        this.aligning = aligning;
        this.judging = judging;
        this.watch = watch;
    }

    Aligned align(
            List<TokenizedArticle> texts,
            MeaningVectors meaning,
            List<Correction> corrections,
            Budget budget,
            Progress progress) {
        if (!meaning.vectors().isEmpty()) {
            Optional<Alignment> aligned = aligned("aligning by meaning", texts, meaning, corrections, budget, progress);
            if (aligned.isPresent()) {
                return new Aligned(aligned.get(), true, false);
            }
        }
        return aligned("aligning by words", texts, MeaningVectors.NONE, corrections, budget, progress)
                .map(alignment -> new Aligned(alignment, false, false))
                .orElseGet(() -> new Aligned(unlinked(texts), false, true));
    }

    private Optional<Alignment> aligned(
            String what,
            List<TokenizedArticle> texts,
            MeaningVectors meaning,
            List<Correction> corrections,
            Budget budget,
            Progress progress) {
        return Faults.unless(
                what, () -> watch.watch(progress, told -> aligning.align(texts, meaning, corrections, budget, told)));
    }

    /** Every kept sentence a statement of its own. */
    private static Alignment unlinked(List<TokenizedArticle> texts) {
        List<Statement> statements = new ArrayList<>();
        for (TokenizedArticle text : texts) {
            for (int i = 0; i < text.article().sentences().size(); i++) {
                if (text.article().isKept(i)) {
                    statements.add(new Statement("s" + (statements.size() + 1), List.of(text.ref(i))));
                }
            }
        }
        return new Alignment(List.of(), statements, Map.of());
    }

    /** Where all sorts trip, or only all of them together, it fails as a whole. */
    Judged judge(
            List<TokenizedArticle> texts,
            List<Mention> mentions,
            Alignment alignment,
            Budget budget,
            Progress progress) {
        return Faults.unless(
                        "judging facts",
                        () -> new Judged(judged(texts, mentions, alignment, budget, progress), Set.of()))
                .orElseGet(() -> {
                    Set<FactKind> missed = tripping(texts, mentions, alignment, budget, progress);
                    LOG.log(System.Logger.Level.ERROR, "judged without " + missed);
                    List<Mention> others = mentions.stream()
                            .filter(mention -> !missed.contains(mention.kind()))
                            .toList();
                    return new Judged(judged(texts, others, alignment, budget, progress), missed);
                });
    }

    private Findings judged(
            List<TokenizedArticle> texts,
            List<Mention> mentions,
            Alignment alignment,
            Budget budget,
            Progress progress) {
        return watch.watch(progress, told -> judging.judge(texts, mentions, alignment, budget, told));
    }

    private Set<FactKind> tripping(
            List<TokenizedArticle> texts,
            List<Mention> mentions,
            Alignment alignment,
            Budget budget,
            Progress progress) {
        Set<FactKind> tripping = EnumSet.noneOf(FactKind.class);
        for (Set<FactKind> sort : SORTS) {
            List<Mention> own = mentions.stream()
                    .filter(mention -> sort.contains(mention.kind()))
                    .toList();
            if (!own.isEmpty()
                    && Faults.unless("judging " + sort, () -> judged(texts, own, alignment, budget, progress))
                            .isEmpty()) {
                tripping.addAll(sort);
            }
        }
        return tripping;
    }
}
