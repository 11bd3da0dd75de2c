package crossread.ui.correct;

import crossread.model.Comparison;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.model.work.FactPlaces;
import crossread.model.work.ReaderWork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the reader can say of the facts of a comparison, as the reader's work with that in it. */
public final class FactDeeds {
    private final Comparison shown;
    private final List<Mention> mentions;

    /** @param shown whose facts the reader speaks of */
    public FactDeeds(Comparison shown) {
        this.shown = shown;
        this.mentions =
                shown.facts().stream().flatMap(fact -> fact.mentions().stream()).toList();
    }

    /** With the fact struck out; empty where there is no such fact. */
    public Optional<ReaderWork> strikeOut(String fact) {
        return places(fact).map(places -> with(new FactCorrection.NotAFact(places)));
    }

    /** With both facts joined; empty where one is not there, or both are the same. */
    public Optional<ReaderWork> join(String one, String other) {
        return one.equals(other)
                ? Optional.empty()
                : places(one)
                        .flatMap(mine -> places(other).map(theirs -> with(new FactCorrection.SameAs(mine, theirs))));
    }

    /** With a mention split off its fact; empty where it stands alone or nowhere. */
    public Optional<ReaderWork> splitOff(String fact, Mention mention) {
        return shown.fact(fact)
                .filter(each -> each.mentions().size() > 1 && each.mentions().contains(mention))
                .flatMap(_ -> FactAnchor.of(mention, shown.articles()))
                .map(anchor -> with(new FactCorrection.SplitOff(anchor)));
    }

    /** With the fact as one of another kind, in the place of what was said of its kind before. */
    public Optional<ReaderWork> ofKind(String fact, FactKind kind) {
        return shown.fact(fact)
                .filter(each -> kinds(each).contains(kind))
                .flatMap(_ -> places(fact))
                .map(places -> {
                    List<FactCorrection> before = about(fact).stream()
                            .filter(FactCorrection.OfKind.class::isInstance)
                            .toList();
                    List<FactCorrection> now = new ArrayList<>(shown.reader().facts());
                    now.removeAll(before);
                    now.add(new FactCorrection.OfKind(places, kind));
                    return shown.reader().withFacts(now);
                });
    }

    /** Without what was said there. */
    public ReaderWork without(FactCorrection correction) {
        return shown.reader()
                .withFacts(shown.reader().facts().stream()
                        .filter(each -> !each.equals(correction))
                        .toList());
    }

    /** What the reader said of the fact, oldest first. */
    public List<FactCorrection> about(String fact) {
        return shown.fact(fact)
                .map(each -> shown.reader().facts().stream()
                        .filter(correction -> anchors(correction)
                                .anyMatch(anchor -> find(anchor)
                                        .filter(each.mentions()::contains)
                                        .isPresent()))
                        .toList())
                .orElse(List.of());
    }

    /** What a fact can be said to be instead: what holds no number is no figure. */
    public static List<FactKind> kinds(Fact fact) {
        boolean number = fact.kind().isFigure() || fact.label().codePoints().anyMatch(Character::isDigit);
        return Arrays.stream(FactKind.values())
                .filter(kind -> kind != fact.kind() && (number || !kind.isFigure()))
                .toList();
    }

    private static Stream<FactAnchor> anchors(FactCorrection correction) {
        return correction instanceof FactCorrection.SameAs(var one, var other)
                ? Stream.concat(one.all(), other.all())
                : correction.fact().all();
    }

    /** What the fact is told by: in each article the first place that is found again and belongs to no other fact. */
    private Optional<FactPlaces> places(String id) {
        return shown.fact(id).flatMap(this::places);
    }

    private Optional<FactPlaces> places(Fact fact) {
        Map<String, FactAnchor> byArticle = new LinkedHashMap<>();
        for (Mention mention : fact.mentions()) {
            String article = mention.at().article();
            if (!byArticle.containsKey(article) && mentions.indexOf(mention) == mentions.lastIndexOf(mention)) {
                FactAnchor.of(mention, shown.articles())
                        .filter(anchor -> find(anchor).filter(mention::equals).isPresent())
                        .ifPresent(anchor -> byArticle.put(article, anchor));
            }
        }
        List<FactAnchor> all = List.copyOf(byArticle.values());
        return all.isEmpty()
                ? FactAnchor.of(fact.mentions().getFirst(), shown.articles()).map(FactPlaces::at)
                : Optional.of(new FactPlaces(all.getFirst(), all.subList(1, all.size())));
    }

    private Optional<Mention> find(FactAnchor anchor) {
        return anchor.in(shown.articles(), mentions);
    }

    private ReaderWork with(FactCorrection correction) {
        List<FactCorrection> now = new ArrayList<>(shown.reader().facts());
        now.add(correction);
        return shown.reader().withFacts(now);
    }
}
