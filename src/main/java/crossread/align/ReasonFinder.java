package crossread.align;

import crossread.model.article.Span;
import crossread.model.article.Token;
import crossread.model.link.Reasons;
import crossread.model.link.Reasons.Common;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says what made two sentences alike: the words, names and figures both have, and what only one of them has. Worked out
 * for two sentences when somebody asks: for all the pairs of a story it would cost more than the scores. Safe for many
 * threads.
 */
public final class ReasonFinder {
    private enum Sort {
        WORD,
        NAME,
        FIGURE
    }

    /**
     * A sentence to be held against another.
     *
     * @param text as written
     * @param tokens of the text
     * @param names where names stand in it
     */
    public record Side(String text, List<Token> tokens, List<Span> names) {
        public Side {
            tokens = List.copyOf(tokens);
            names = List.copyOf(names);
        }

        private List<Token> content() {
            return tokens.stream().filter(Token::isContent).toList();
        }

        private boolean isNamed(Token token) {
            return names.stream().anyMatch(name -> name.overlaps(token.span()));
        }

        /** Whether nothing but a blank stands between two tokens. */
        private boolean joins(Token one, Token next) {
            return text.substring(one.span().end(), next.span().start()).isBlank();
        }

        /** From one token to another, with a sign of money before and of percent behind. */
        private Span span(Token first, Token last) {
            int start = first.span().start();
            int end = last.span().end();
            boolean money = start > 0 && Character.getType(text.charAt(start - 1)) == Character.CURRENCY_SYMBOL;
            boolean percent = end < text.length() && text.charAt(end) == '%';
            return new Span(money ? start - 1 : start, percent ? end + 1 : end);
        }
    }

    /** What both have and what one has alone; a word that stands several times counts where it stands first. */
    public Reasons find(Side from, Side to) {
        List<Token> left = from.content();
        List<Token> right = to.content();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < right.size(); i++) {
            places.putIfAbsent(right.get(i).stem(), i);
        }
        Map<Sort, List<Common>> common = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < left.size(); i++) {
            Integer place = places.get(left.get(i).stem());
            if (place == null || !seen.add(left.get(i).stem())) {
                continue;
            }
            Sort sort = sort(from, left.get(i), to, right.get(place));
            int length = 1;
            while (i + length < left.size()
                    && place + length < right.size()
                    && left.get(i + length)
                            .stem()
                            .equals(right.get(place + length).stem())
                    && goesOn(
                            sort,
                            left.get(i + length - 1),
                            sort(from, left.get(i + length), to, right.get(place + length)))
                    && from.joins(left.get(i + length - 1), left.get(i + length))
                    && to.joins(right.get(place + length - 1), right.get(place + length))
                    && seen.add(left.get(i + length).stem())) {
                length++;
            }
            common.computeIfAbsent(sort, _ -> new ArrayList<>())
                    .add(new Common(
                            from.span(left.get(i), left.get(i + length - 1)),
                            to.span(right.get(place), right.get(place + length - 1))));
            i += length - 1;
        }
        return new Reasons(
                common.getOrDefault(Sort.WORD, List.of()),
                common.getOrDefault(Sort.NAME, List.of()),
                common.getOrDefault(Sort.FIGURE, List.of()),
                only(from, left, right),
                only(to, right, left));
    }

    /** A figure takes one word along, what it counts: "5 million", "40 people". */
    private static boolean goesOn(Sort sort, Token last, Sort next) {
        return next == sort || (sort == Sort.FIGURE && next == Sort.WORD && last.kind() == Token.Kind.NUMBER);
    }

    private static Sort sort(Side from, Token one, Side to, Token other) {
        if (from.isNamed(one) || to.isNamed(other)) {
            return Sort.NAME;
        }
        return one.kind() == Token.Kind.NUMBER ? Sort.FIGURE : Sort.WORD;
    }

    private static List<Span> only(Side side, List<Token> tokens, List<Token> others) {
        Set<String> there = new HashSet<>();
        others.forEach(token -> there.add(token.stem()));
        List<Span> spans = new ArrayList<>();
        Token last = null;
        for (Token token : tokens) {
            if (there.contains(token.stem())) {
                last = null;
                continue;
            }
            Span span = side.span(token, token);
            if (last != null && side.joins(last, token)) {
                span = new Span(spans.removeLast().start(), span.end());
            }
            spans.add(span);
            last = token;
        }
        return spans;
    }
}
