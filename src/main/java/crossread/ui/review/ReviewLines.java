package crossread.ui.review;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Lists what was set aside, article by article. What a rule asks about comes first and stays there when it is answered, so
 * that no line moves under the reader's hand.
 */
final class ReviewLines {
    private final List<Article> articles;

    ReviewLines(List<Article> articles) {
        this.articles = List.copyOf(articles);
    }

    List<ReviewLine> lines(ReviewFilter filter) {
        List<ReviewLine> lines = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            List<ReviewRow> rows = rows(i).stream().filter(filter::passes).toList();
            if (!rows.isEmpty()) {
                int asks = (int) rows.stream()
                        .filter(row -> row.standing() == ReviewRow.Standing.ASKS)
                        .count();
                lines.add(new ReviewLine.Head(article.id(), i, article.name(), rows.size(), asks));
                rows.forEach(row -> lines.add(new ReviewLine.Item(row)));
            }
        }
        return lines;
    }

    private List<ReviewRow> rows(int index) {
        Article article = articles.get(index);
        return IntStream.range(0, article.blocks().size())
                .boxed()
                .flatMap(block -> ReviewRow.of(article, index, block).stream())
                .sorted(Comparator.comparing(ReviewRow::asked).reversed())
                .toList();
    }

    /** How many blocks the reader is asked about. */
    int asks() {
        return (int) articles.stream()
                .flatMap(article -> article.blocks().stream())
                .filter(Block::asks)
                .count();
    }

    /** The blocks among {@code lines} the reader is asked about, by the id of their article. */
    static Map<String, List<Integer>> asking(List<ReviewLine> lines) {
        Map<String, List<Integer>> asking = new LinkedHashMap<>();
        for (ReviewLine line : lines) {
            if (line instanceof ReviewLine.Item(ReviewRow row) && row.standing() == ReviewRow.Standing.ASKS) {
                asking.computeIfAbsent(row.article(), _ -> new ArrayList<>()).add(row.block());
            }
        }
        return asking;
    }

    /** The reasons for which anything was set aside, in their order. */
    Set<Reason> reasons() {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        articles.forEach(article ->
                article.blocks().forEach(block -> block.finding().ifPresent(finding -> reasons.add(finding.reason()))));
        return reasons;
    }

    /** Where the block stands in {@code lines}. */
    static Optional<Integer> find(List<ReviewLine> lines, String article, int block) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof ReviewLine.Item(ReviewRow row) && row.isFor(article, block)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The place of the next block at or behind {@code from}, or before it where {@code step} is -1. */
    static Optional<Integer> next(List<ReviewLine> lines, int from, int step) {
        for (int i = from; i >= 0 && i < lines.size(); i += step) {
            if (lines.get(i) instanceof ReviewLine.Item) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
