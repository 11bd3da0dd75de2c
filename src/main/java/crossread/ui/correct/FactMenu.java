package crossread.ui.correct;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.ui.command.TypedKey;
import crossread.ui.ledger.ContextLine;
import crossread.ui.ledger.LedgerNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What the menus offer to say of a fact. */
public final class FactMenu {
    private final Messages words;
    private final LedgerNames names;
    private final FactWishes wishes;

    public FactMenu(Messages words, FactWishes wishes) {
        this.words = words;
        this.names = new LedgerNames(words);
        this.wishes = wishes;
    }

    /**
     * What can be said of these facts; nothing where there are none.
     *
     * @param shown the comparison as it is on the screen
     * @param ids several where they clash, or where several are stated at one place
     * @param at the sentence that was pointed at: what it mentions can be split off at once
     */
    public List<MenuItem> items(Comparison shown, List<String> ids, Optional<SentenceRef> at) {
        List<Fact> facts = ids.stream().flatMap(id -> shown.fact(id).stream()).toList();
        if (facts.size() == 1) {
            return of(shown, facts.getFirst(), at, true);
        }
        List<MenuItem> items = new ArrayList<>();
        for (Fact fact : facts) {
            Menu menu = menu(label(fact));
            menu.getItems().addAll(of(shown, fact, at, false));
            items.add(menu);
        }
        if (facts.size() == 2) {
            items.add(item(
                    "facts.menu.join",
                    () -> wishes.join(facts.getFirst().id(), facts.getLast().id())));
        }
        return items;
    }

    /** @param alone whether no other fact is meant, so that the keys of the window do the same */
    private List<MenuItem> of(Comparison shown, Fact fact, Optional<SentenceRef> at, boolean alone) {
        List<MenuItem> items = new ArrayList<>(List.of(
                keyed(item("command.not-a-fact", () -> wishes.strikeOut(fact.id())), "x", alone),
                keyed(item("command.same-as", () -> wishes.sameAs(fact.id())), "=", alone)));
        splitting(shown, fact, at).map(item -> keyed(item, "/", alone)).ifPresent(items::add);
        Menu kinds = menu(words.text("facts.menu.kind"));
        kinds.getItems().addAll(kinds(fact));
        items.add(kinds);
        List<FactCorrection> said = new FactDeeds(shown).about(fact.id());
        if (!said.isEmpty()) {
            items.add(new SeparatorMenuItem());
            said.forEach(each -> items.add(plain(
                    words.text("facts.menu.take-back", words.text(CorrectionWords.key(each))),
                    () -> wishes.takeBack(each))));
        }
        return items;
    }

    /** What splits off the mention that was pointed at, or else offers all of them. */
    private Optional<MenuItem> splitting(Comparison shown, Fact fact, Optional<SentenceRef> at) {
        if (fact.mentions().size() < 2) {
            return Optional.empty();
        }
        List<Mention> here = fact.mentions().stream()
                .filter(mention -> at.filter(mention.at()::equals).isPresent())
                .toList();
        if (here.size() == 1) {
            return Optional.of(item("facts.menu.split-here", () -> wishes.splitOff(fact.id(), here.getFirst())));
        }
        Menu menu = menu(words.text("facts.menu.split"));
        menu.getItems().addAll(mentions(shown, fact));
        return Optional.of(menu);
    }

    /** One line a mention, which splits it off. */
    public List<MenuItem> mentions(Comparison shown, Fact fact) {
        return fact.mentions().stream()
                .map(mention -> plain(place(shown, mention), () -> wishes.splitOff(fact.id(), mention)))
                .toList();
    }

    /** One line a kind that the fact can be of. */
    public List<MenuItem> kinds(Fact fact) {
        List<MenuItem> items = new ArrayList<>();
        for (FactKind kind : FactDeeds.kinds(fact)) {
            items.add(plain(names.kind(kind), () -> wishes.ofKind(fact.id(), kind)));
        }
        return items;
    }

    private String place(Comparison shown, Mention mention) {
        String text = shown.sentence(mention.at())
                .map(sentence -> ContextLine.around(sentence.text(), mention.span()))
                .or(() -> FactAnchor.of(mention, shown.articles()).map(FactAnchor::text))
                .orElse("");
        return words.text("facts.menu.place", mention.at().article(), text);
    }

    private String label(Fact fact) {
        return names.label(fact.kind(), names.shortened(fact.label()));
    }

    private static MenuItem keyed(MenuItem item, String key, boolean alone) {
        if (alone) {
            item.setAccelerator(new TypedKey(key));
        }
        return item;
    }

    private MenuItem item(String key, Runnable action) {
        return plain(words.text(key), action);
    }

    private static MenuItem plain(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static Menu menu(String text) {
        Menu menu = new Menu(text);
        menu.setMnemonicParsing(false);
        return menu;
    }
}
