package crossread.lesson;

import crossread.model.Comparison;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes cards of which the reader says who states them, or who leaves them out. */
final class FactCards {
    /** Longer facts fill a card with one sentence; whoever looks for it finds it by its length. */
    private static final int LONGEST = 120;

    /** A sentence shorter than this tells too little of what a fact is about. */
    private static final int SHORTEST_SENTENCE = 25;

    private final Comparison comparison;
    private final FactTexts texts;
    private final Random random;
    private final List<String> letters;

    FactCards(Comparison comparison, FactTexts texts, Random random) {
        this.comparison = comparison;
        this.texts = texts;
        this.random = random;
        this.letters =
                comparison.articles().stream().map(article -> article.id()).toList();
    }

    /** Facts that can be a card, by rank: nothing the program itself is not sure of. */
    List<Fact> fit() {
        return comparison.facts().stream()
                .filter(fact -> !fact.setAside())
                .filter(fact -> !(fact.coverage() instanceof Coverage.Uncertain))
                .filter(fact -> fact.remark().isEmpty())
                .filter(fact -> fact.label().length() <= LONGEST)
                // A quotation of two words is a term; in marks it could be anybody's.
                .filter(fact -> fact.kind() != FactKind.QUOTATION
                        || fact.label().strip().contains(" "))
                .filter(fact -> !readable(fact).isEmpty())
                .filter(this::isProven)
                .sorted(Comparator.comparingInt(Fact::rank))
                .toList();
    }

    private List<Mention> readable(Fact fact) {
        return texts.inText(fact).stream()
                .filter(mention -> texts.text(mention.at()).length() >= SHORTEST_SENTENCE)
                .toList();
    }

    /** Whether every article either shows the fact in its text or a sentence that lacks it. */
    private boolean isProven(Fact fact) {
        List<String> stating = texts.stating(fact, Proof.Standing.STATES).stream()
                .map(Proof::article)
                .toList();
        return stating.equals(
                letters.stream().filter(fact.coverage().articles()::contains).toList());
    }

    /** A mix of what one article alone says, what several share and what differs, {@code most} in all. */
    List<Draft> sorted(List<Fact> fit, int most) {
        List<Fact> chosen = new ArrayList<>();
        Map<String, List<Fact>> only = new LinkedHashMap<>();
        letters.forEach(letter -> only.put(letter, new ArrayList<>()));
        fit.stream()
                .filter(fact -> fact.coverage() instanceof Coverage.OnlyIn)
                .forEach(fact -> only.getOrDefault(fact.coverage().articles().getFirst(), new ArrayList<>())
                        .add(fact));
        take(chosen, fit.stream().filter(fact -> fact.coverage() instanceof Coverage.Differs), most / 4);
        take(chosen, fit.stream().filter(fact -> fact.coverage() instanceof Coverage.Shared), chosen.size() + most / 3);
        // In turns, so that no article is the answer to most.
        for (int i = 0; i < most && chosen.size() < most; i++) {
            for (List<Fact> own : only.values()) {
                if (i < own.size()) {
                    take(chosen, Stream.of(own.get(i)), most);
                }
            }
        }
        take(chosen, fit.stream(), most);
        return drafts(
                chosen,
                fact -> letters.stream()
                        .filter(fact.coverage().articles()::contains)
                        .toList());
    }

    /** What some article leaves out, {@code most} in all. */
    List<Draft> omitted(List<Fact> fit, int most) {
        List<Fact> chosen = new ArrayList<>();
        take(
                chosen,
                fit.stream()
                        .filter(fact -> !(fact.coverage() instanceof Coverage.Differs))
                        .filter(fact -> fact.coverage().articles().size() < letters.size()),
                most);
        return drafts(
                chosen,
                fact -> letters.stream()
                        .filter(letter -> !fact.coverage().articles().contains(letter))
                        .toList());
    }

    /** {@code fit}, with those last that stand in a sentence of {@code used}. */
    List<Fact> apartFrom(List<Fact> used, List<Fact> fit) {
        return fit.stream()
                .sorted(Comparator.comparing(fact ->
                        used.stream().anyMatch(other -> other.id().equals(fact.id()) || sameSentence(other, fact))))
                .toList();
    }

    /** Adds facts until there are {@code most}; of one sentence no second, which would tell that both stand together. */
    private void take(List<Fact> chosen, Stream<Fact> from, int most) {
        from.forEach(fact -> {
            if (chosen.size() < most
                    && chosen.stream().noneMatch(other -> other.id().equals(fact.id()) || sameSentence(other, fact))) {
                chosen.add(fact);
            }
        });
    }

    private boolean sameSentence(Fact one, Fact other) {
        return readable(one).stream()
                .anyMatch(mention ->
                        readable(other).stream().anyMatch(second -> second.at().equals(mention.at())));
    }

    private List<Draft> drafts(List<Fact> chosen, Function<Fact, List<String>> right) {
        List<Draft> drafts = new ArrayList<>();
        for (Fact fact : chosen) {
            List<Mention> places = readable(fact);
            Mention shown = places.get(random.nextInt(places.size()));
            drafts.add(new Draft(fact, shown, letters, Optional.empty(), right.apply(fact), proofs(fact)));
        }
        return drafts;
    }

    private List<Proof> proofs(Fact fact) {
        List<Proof> stating = texts.stating(fact, Proof.Standing.STATES);
        List<Proof> all = new ArrayList<>();
        for (String letter : letters) {
            stating.stream()
                    .filter(proof -> proof.article().equals(letter))
                    .findFirst()
                    .or(() -> texts.lacking(fact, letter))
                    .ifPresent(all::add);
        }
        return all;
    }
}
