package crossread.export.quality;

import crossread.model.Comparison;
import crossread.model.Quality;
import crossread.model.article.Article;
import crossread.model.fact.Fact;
import crossread.model.fact.Mention;
import crossread.model.link.Author;
import crossread.model.link.Relation;
import crossread.model.work.Correction;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.model.work.FactPlaces;
import crossread.model.work.Label;
import crossread.model.work.Note;
import crossread.model.work.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Counts what the reader set right in a comparison; what is said of sentences that are gone is left out. */
public final class QualityCounter {

    /**
     * A pair may be pinned only where it is linked, so a pinned pair counts as found by the program; a linked one as missed.
     */
    public Quality count(Comparison comparison) {
        List<Article> articles = comparison.articles();
        int cut = links(comparison, Correction.Kind.CUT);
        int pinned = links(comparison, Correction.Kind.PINNED);
        int own = (int) comparison.links().stream()
                .filter(link -> link.relation() == Relation.SAME && link.by() == Author.PROGRAM)
                .count();
        List<FactCorrection> said = comparison.reader().facts().stream()
                .filter(each ->
                        ends(each).allMatch(fact -> fact.sentence(articles).isPresent()))
                .toList();
        int struck = of(said, FactCorrection.NotAFact.class);
        int joined = of(said, FactCorrection.SameAs.class);
        int split = of(said, FactCorrection.SplitOff.class);
        return new Quality(
                own + cut + pinned,
                cut,
                pinned,
                links(comparison, Correction.Kind.LINKED),
                comparison.facts().size() + struck + joined - split,
                struck,
                of(said, FactCorrection.OfKind.class),
                seen(comparison),
                joined,
                split);
    }

    private static int links(Comparison comparison, Correction.Kind kind) {
        return (int) comparison.corrections().stream()
                .filter(each -> each.kind() == kind)
                .filter(each -> each.in(comparison.articles()).isPresent())
                .count();
    }

    private static int of(List<FactCorrection> said, Class<? extends FactCorrection> kind) {
        return (int) said.stream().filter(kind::isInstance).count();
    }

    private static Stream<FactPlaces> ends(FactCorrection correction) {
        return correction instanceof FactCorrection.SameAs(var one, var other)
                ? Stream.of(one, other)
                : Stream.of(correction.fact());
    }

    /** Who writes a note on a fact or labels it has looked at it. */
    private static int seen(Comparison comparison) {
        List<Mention> all = comparison.facts().stream()
                .flatMap(fact -> fact.mentions().stream())
                .toList();
        Set<Mention> marked = new HashSet<>();
        Stream.concat(
                        comparison.reader().notes().stream().map(Note::about),
                        comparison.reader().labels().stream().map(Label::about))
                .forEach(about -> {
                    if (about instanceof Subject.OfFact(FactAnchor anchor)) {
                        anchor.in(comparison.articles(), all).ifPresent(marked::add);
                    }
                });
        return (int) comparison.facts().stream()
                .filter(fact -> fact.by() == Author.PROGRAM)
                .map(Fact::mentions)
                .filter(mentions -> mentions.stream().anyMatch(marked::contains))
                .count();
    }
}
