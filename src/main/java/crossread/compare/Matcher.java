package crossread.compare;

import crossread.model.Alignment;
import crossread.model.Budget;
import crossread.model.Correction;
import crossread.model.FactKind;
import crossread.model.Findings;
import crossread.model.MeaningVectors;
import crossread.model.Mention;
import crossread.model.Progress;
import crossread.model.TokenizedArticle;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Aligns sentences and judges facts so that a fault costs what it touches: what trips over meaning is aligned by words, and
 * what trips over one sort of fact judges the others.
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

    /** @param byMeaning whether what was known of the meaning was used */
    record Aligned(Alignment alignment, boolean byMeaning) {}

    /** @param missed kinds that could not be judged */
    record Judged(Findings findings, Set<FactKind> missed) {}

    Matcher(Aligning aligning, Judging judging) {
        this.aligning = aligning;
        this.judging = judging;
    }

    Aligned align(
            List<TokenizedArticle> texts,
            MeaningVectors meaning,
            List<Correction> corrections,
            Budget budget,
            Progress progress) {
        boolean byMeaning = !meaning.vectors().isEmpty();
        Optional<Alignment> aligned = byMeaning
                ? Faults.unless(
                        "aligning by meaning", () -> aligning.align(texts, meaning, corrections, budget, progress))
                : Optional.empty();
        return aligned.map(each -> new Aligned(each, true))
                .orElseGet(() ->
                        new Aligned(aligning.align(texts, MeaningVectors.NONE, corrections, budget, progress), false));
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
                        () -> new Judged(judging.judge(texts, mentions, alignment, budget, progress), Set.of()))
                .orElseGet(() -> {
                    Set<FactKind> missed = tripping(texts, mentions, alignment, budget, progress);
                    LOG.log(System.Logger.Level.ERROR, "judged without " + missed);
                    List<Mention> others = mentions.stream()
                            .filter(mention -> !missed.contains(mention.kind()))
                            .toList();
                    return new Judged(judging.judge(texts, others, alignment, budget, progress), missed);
                });
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
                    && Faults.unless("judging " + sort, () -> judging.judge(texts, own, alignment, budget, progress))
                            .isEmpty()) {
                tripping.addAll(sort);
            }
        }
        return tripping;
    }
}
