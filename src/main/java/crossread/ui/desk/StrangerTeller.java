package crossread.ui.desk;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.fact.Coverage;
import crossread.model.fact.FactKind;
import crossread.model.link.Relation;
import java.util.Set;

/** Says so where comparing found nothing that any two of the articles have in common, and what can be done. */
final class StrangerTeller {
    private static final Set<FactKind> BY_CHANCE = Set.of(FactKind.DATE, FactKind.NUMBER, FactKind.PLACE);

    private final Messages words;
    private final StoryDesk.Screen screen;

    StrangerTeller(Messages words, StoryDesk.Screen screen) {
        this.words = words;
        this.screen = screen;
    }

    void tell(Comparison comparison) {
        if (areStrangers(comparison)) {
            screen.notice(new Notice(
                    Notice.Level.INFO,
                    words.text("desk.strangers", comparison.articles().size())));
        }
    }

    /**
     * Two articles on one event have at least a sentence or a telling fact in common. Days, bare numbers and places are shared by
     * chance: two stories of one Sunday, or from one city.
     */
    static boolean areStrangers(Comparison comparison) {
        return comparison.articles().size() > 1
                && comparison.links().stream().noneMatch(link -> link.relation() == Relation.SAME)
                && comparison.facts().stream()
                        .filter(fact -> !fact.setAside() && !BY_CHANCE.contains(fact.kind()))
                        .allMatch(fact -> fact.coverage() instanceof Coverage.OnlyIn
                                || fact.coverage() instanceof Coverage.Uncertain);
    }
}
