package crossread.ui.desk;

import crossread.messages.Messages;
import crossread.model.Beginning;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.work.Correction;
import crossread.model.work.FactCorrection;
import crossread.model.work.ReaderWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Says in a few words what the reader changed between two states of the desk. What changed is told from the states, so that
 * no change needs to bring a name along and none can be forgotten.
 */
final class ChangeTeller {
    /** UTF-16 units of a text that is named; a status line has no room for more. */
    private static final int LONGEST = 48;

    private final Messages words;

    ChangeTeller(Messages words) {
        this.words = words;
    }

    /** What led from the one to the other; empty where nothing did. */
    Optional<String> tell(History.State before, History.State after) {
        return ofArticles(before.articles(), after.articles())
                .or(() -> ofTexts(before.articles(), after.articles()))
                .or(() -> ofFacts(before.reader().facts(), after.reader().facts()))
                .or(() -> ofLinks(before.reader().corrections(), after.reader().corrections()))
                .or(() -> ofWriting(before.reader(), after.reader()));
    }

    private Optional<String> ofArticles(List<Article> before, List<Article> after) {
        List<Article> added = without(after, before);
        List<Article> removed = without(before, after);
        if (!added.isEmpty() || !removed.isEmpty()) {
            List<Article> moved = added.isEmpty() ? removed : added;
            return Optional.of(words.text(
                    added.isEmpty() ? "change.removed" : "change.added",
                    moved.size(),
                    shortened(moved.getFirst().name())));
        }
        boolean ordered = before.stream()
                .map(Article::origin)
                .toList()
                .equals(after.stream().map(Article::origin).toList());
        return ordered ? Optional.empty() : Optional.of(words.text("change.order"));
    }

    private static List<Article> without(List<Article> some, List<Article> others) {
        return some.stream()
                .filter(one -> others.stream().noneMatch(other -> other.origin().equals(one.origin())))
                .toList();
    }

    /** Both hold the same articles in the same order. */
    private Optional<String> ofTexts(List<Article> before, List<Article> after) {
        List<Block> from = new ArrayList<>();
        List<Block> to = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Article one = before.get(i);
            Article other = after.get(i);
            if (!one.blocks().equals(other.blocks())) {
                from.addAll(one.blocks());
                to.addAll(other.blocks());
                names.add(shortened(other.name()));
            } else if (!one.metadata().equals(other.metadata())) {
                return Optional.of(words.text("change.details", shortened(other.name())));
            }
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(ofBlocks(
                        from, to, names.size() == 1 ? names.getFirst() : words.text("change.articles", names.size())));
    }

    /** @param name of the article they stand in, or how many articles that are */
    private String ofBlocks(List<Block> before, List<Block> after, String name) {
        if (before.size() != after.size()) {
            return words.text("change.repaired", name);
        }
        int back = count(before, after, (one, other) -> !one.kept() && other.kept());
        int aside = count(before, after, (one, other) -> one.kept() && !other.kept());
        int edited = count(before, after, (one, other) -> !one.text().equals(other.text()));
        if (edited > 0) {
            return words.text(edited == 1 ? "change.text" : "change.repaired", name);
        }
        if (back > 0 || aside > 0) {
            return words.text(back > 0 ? "change.put-back" : "change.set-aside", Math.max(back, aside), name);
        }
        return words.text("change.checked", count(before, after, (one, other) -> !one.equals(other)), name);
    }

    private static int count(List<Block> before, List<Block> after, BiPredicate<Block, Block> differ) {
        int count = 0;
        for (int i = 0; i < before.size(); i++) {
            count += differ.test(before.get(i), after.get(i)) ? 1 : 0;
        }
        return count;
    }

    private Optional<String> ofFacts(List<FactCorrection> before, List<FactCorrection> after) {
        return one(before, after).map(change -> {
            String text = shortened(change.what().fact().text());
            return change.made()
                    ? switch (change.what()) {
                        case FactCorrection.NotAFact _ -> words.text("change.not-a-fact", text);
                        case FactCorrection.SameAs(var _, var other) ->
                            words.text("change.same-as", text, shortened(other.text()));
                        case FactCorrection.SplitOff _ -> words.text("change.split-off", text);
                        case FactCorrection.OfKind(var _, var kind) ->
                            words.text("change.of-kind", text, words.text("kind." + kind));
                    }
                    : words.text("change.taken-back", text);
        });
    }

    private Optional<String> ofLinks(List<Correction> before, List<Correction> after) {
        return one(before, after).map(change -> {
            String text = shortened(change.what().from().text());
            return change.made()
                    ? words.text("change." + change.what().kind(), text)
                    : words.text("change.taken-back", text);
        });
    }

    private Optional<String> ofWriting(ReaderWork before, ReaderWork after) {
        if (!before.notes().equals(after.notes())) {
            return Optional.of(words.text("change.note"));
        }
        boolean labels =
                before.labels().equals(after.labels()) && before.labelNames().equals(after.labelNames());
        return labels ? Optional.empty() : Optional.of(words.text("change.label"));
    }

    /**
     * What is in one list and not in the other.
     *
     * @param made whether it is new
     */
    private record Change<T>(T what, boolean made) {}

    private static <T> Optional<Change<T>> one(List<T> before, List<T> after) {
        List<T> made = new ArrayList<>(after);
        made.removeAll(before);
        List<T> gone = new ArrayList<>(before);
        gone.removeAll(after);
        return made.stream()
                .reduce((_, last) -> last)
                .map(what -> new Change<>(what, true))
                .or(() -> gone.stream().findFirst().map(what -> new Change<>(what, false)));
    }

    private static String shortened(String text) {
        return Beginning.of(text, LONGEST);
    }
}
