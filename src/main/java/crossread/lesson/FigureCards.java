package crossread.lesson;

import crossread.model.Comparison;
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes cards that show one article's figure and ask which others give another. */
final class FigureCards {
    private static final int LEAST = 4;

    private final Comparison comparison;
    private final FactTexts texts;
    private final Random random;
    private final List<String> letters;

    FigureCards(Comparison comparison, FactTexts texts, Random random) {
        this.comparison = comparison;
        this.texts = texts;
        this.random = random;
        this.letters =
                comparison.articles().stream().map(article -> article.id()).toList();
    }

    /** Figures that differ, then such that all who give them give alike; {@code most} in all. */
    List<Draft> checked(int most) {
        List<Draft> drafts = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (Discrepancy clash : comparison.discrepancies()) {
            List<Fact> facts = clash.facts().stream()
                    .flatMap(id -> comparison.fact(id).stream())
                    .filter(fact -> isFigure(fact) && fact.coverage() instanceof Coverage.Differs)
                    .filter(fact -> !texts.inText(fact).isEmpty())
                    .toList();
            if (facts.size() > 1
                    && drafts.size() < most * 2 / 3
                    && facts.stream().noneMatch(fact -> told.contains(fact.id()))) {
                facts.forEach(fact -> told.add(fact.id()));
                differing(facts).ifPresent(drafts::add);
            }
        }
        // Days that all give alike are no check; they only fill up where there is little else.
        List<Fact> alike = comparison.facts().stream()
                .filter(fact -> isFigure(fact) && fact.coverage() instanceof Coverage.Shared)
                .filter(fact -> fact.remark().isEmpty())
                .filter(fact -> stating(fact).size() > 1)
                .sorted(Comparator.comparing((Fact fact) -> fact.kind() == FactKind.DATE)
                        .thenComparingInt(Fact::rank))
                .toList();
        for (Fact fact : alike) {
            boolean wanted = drafts.size() < (fact.kind() == FactKind.DATE ? LEAST : most);
            if (wanted
                    && drafts.stream()
                            .noneMatch(draft ->
                                    overlaps(draft.shown(), texts.inText(fact).getFirst()))) {
                drafts.add(draft(fact, List.of(), new ArrayList<>(texts.stating(fact, Proof.Standing.STATES))));
            }
        }
        return drafts;
    }

    /** "Three years" may be read as a length and as a date. */
    private static boolean overlaps(Mention one, Mention other) {
        return one.at().equals(other.at()) && one.span().overlaps(other.span());
    }

    /** Days count: they are what articles clash about most, next to counts. */
    private static boolean isFigure(Fact fact) {
        return !fact.setAside() && (fact.kind().isFigure() || fact.kind() == FactKind.DATE);
    }

    private List<String> stating(Fact fact) {
        return texts.stating(fact, Proof.Standing.STATES).stream()
                .map(Proof::article)
                .toList();
    }

    private Optional<Draft> differing(List<Fact> facts) {
        Fact shown = facts.get(random.nextInt(facts.size()));
        List<Proof> proofs = new ArrayList<>(texts.stating(shown, Proof.Standing.STATES));
        List<String> own = stating(shown);
        Set<String> other = new LinkedHashSet<>();
        for (Fact fact : facts) {
            for (Proof proof :
                    fact.id().equals(shown.id()) ? List.<Proof>of() : texts.stating(fact, Proof.Standing.DIFFERS)) {
                if (!own.contains(proof.article()) && other.add(proof.article())) {
                    proofs.add(proof);
                }
            }
        }
        return other.isEmpty() ? Optional.empty() : Optional.of(draft(shown, List.copyOf(other), proofs));
    }

    private Draft draft(Fact fact, List<String> other, List<Proof> proofs) {
        Mention shown = texts.inText(fact).getFirst();
        String from = shown.at().article();
        for (String letter : letters) {
            if (proofs.stream().noneMatch(proof -> proof.article().equals(letter))) {
                texts.lacking(fact, letter).ifPresent(proofs::add);
            }
        }
        proofs.sort(Comparator.comparingInt(proof -> letters.indexOf(proof.article())));
        return new Draft(
                fact,
                shown,
                letters.stream().filter(letter -> !letter.equals(from)).toList(),
                Optional.of(from),
                letters.stream().filter(other::contains).toList(),
                proofs);
    }
}
