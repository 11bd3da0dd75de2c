package crossread.align;

import crossread.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names the words, names and figures that two lines have in common. */
final class CommonWords {
    private static final int MOST = 8;

    private final Map<String, Double> weights = new HashMap<>();
    private final List<Set<String>> stems = new ArrayList<>();

    CommonWords(List<Line> lines) {
        for (Line line : lines) {
            Set<String> own = line.tokens().stream()
                    .filter(Token::isContent)
                    .map(Token::stem)
                    .collect(Collectors.toCollection(HashSet::new));
            own.forEach(stem -> weights.merge(stem, 1.0, Double::sum));
            stems.add(own);
        }
        weights.replaceAll((stem, frequency) -> Math.log((lines.size() + 1) / (frequency + 0.5)));
    }

    /**
     * What {@code to} has in common with {@code from}, as written in {@code to}, weightiest first, eight at most. Words
     * that stand side by side are one.
     */
    List<String> of(Line from, Line to) {
        Set<String> wanted = stems.get(from.index());
        Map<String, Double> found = new LinkedHashMap<>();
        int start = -1;
        int end = -1;
        double weight = 0;
        for (Token token : to.tokens()) {
            boolean common = token.isContent() && wanted.contains(token.stem());
            if (start >= 0 && (!common || !isGap(to.text(), end, token.span().start()))) {
                boolean percent = token.text().equals("%") && token.span().start() == end;
                found.merge(to.text().substring(start, percent ? end + 1 : end), weight, Math::max);
                start = -1;
            }
            if (common) {
                if (start < 0) {
                    start = withCurrency(to.text(), token.span().start());
                    weight = 0;
                }
                weight += weights.getOrDefault(token.stem(), 0.0);
                end = token.span().end();
            }
        }
        if (start >= 0) {
            found.merge(to.text().substring(start, end), weight, Math::max);
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isGap(String text, int from, int to) {
        return from == to || (to == from + 1 && text.charAt(from) == ' ');
    }

    private static int withCurrency(String text, int start) {
        boolean currency = start > 0 && Character.getType(text.charAt(start - 1)) == Character.CURRENCY_SYMBOL;
        return currency ? start - 1 : start;
    }
}
