package crossread.fact.judge;

import crossread.fact.judge.figure.Given;
import crossread.fact.judge.story.Runs;
import crossread.fact.judge.story.Said;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Token;
import crossread.model.fact.FactKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mentions of the same words under two kinds: a reader wants to see them once. */
final class Doubles {
    private static final int TERM = 3; // words in marks that a name takes whatever their capitals

    private final Map<SentenceRef, List<Span>> names = new HashMap<>();
    private final Map<SentenceRef, List<Span>> quoted = new HashMap<>();
    private final Map<String, List<List<String>>> quotations = new HashMap<>(); // the words of each, by article

    private final Map<String, Set<String>> numbered = new HashMap<>(); // the numbers that names end with, by article

    private Doubles(List<Said> mentions) {
        for (Said said : mentions) {
            FactKind kind = said.mention().kind();
            if (kind.isName()
                    && said.tokens().size() > 1
                    && said.tokens().getLast().kind() == Token.Kind.NUMBER) {
                numbered.computeIfAbsent(said.article(), article -> new HashSet<>())
                        .add(said.tokens().getLast().text());
            }
            if (kind.isName() || kind == FactKind.QUOTATION) {
                (kind.isName() ? names : quoted)
                        .computeIfAbsent(said.mention().at(), at -> new ArrayList<>())
                        .add(said.mention().span());
            }
            if (kind == FactKind.QUOTATION) {
                quotations
                        .computeIfAbsent(said.article(), article -> new ArrayList<>())
                        .add(Runs.words(said.tokens()));
            }
        }
    }

    /**
     * Leaves out one of a name and a quotation that are the same words: {@code "Barry"} is a name, and so is a title in
     * marks such as "State of the Union"; other four words and more in marks are something said, even if all are in
     * capitals. Marks inside marks tell nothing of their own: those words stand in the quotation around them.
     */
    static List<Said> left(List<Said> mentions) {
        Doubles doubles = new Doubles(mentions);
        return mentions.stream().filter(doubles::stays).toList();
    }

    private boolean stays(Said said) {
        return switch (said.mention().kind()) {
            case QUOTATION -> !isName(said) && !isInside(said, quoted) && !isPartElsewhere(said);
            case PERSON, ORGANISATION, PLACE, NAME -> isTerm(said) || isTitle(said) || !isAll(said, quoted);
            // "a USD50 Card": a sum stays a sum in a name
            case CLAIM, MONEY -> true;
            case NUMBER -> !isInside(said, names) && !isOfAName(said);
            default -> !isInside(said, names); // the day in the name of a newspaper is no date
        };
    }

    /** "The 900" of an article that also writes "the Corvin 900". */
    private boolean isOfAName(Said said) {
        return said.tokens().size() == 1
                && Given.first(said).unit().isEmpty()
                && numbered.getOrDefault(said.article(), Set.of())
                        .contains(said.tokens().getFirst().text());
    }

    /** "foreign partners", where the article quotes the whole sentence, too. */
    private boolean isPartElsewhere(Said said) {
        List<String> own = Runs.words(said.tokens());
        return own.size() <= TERM
                && quotations.getOrDefault(said.article(), List.of()).stream()
                        .anyMatch(words -> words.size() > own.size() && Runs.holds(words, own));
    }

    private boolean isName(Said said) {
        if (isTerm(said) && isAll(said, names)) {
            return true;
        }
        Span own = said.mention().span();
        return isTitle(said)
                && names.getOrDefault(said.mention().at(), List.of()).stream()
                        .anyMatch(name -> own.contains(name) && name.length() * 3 >= own.length() * 2);
    }

    private static boolean isAll(Said said, Map<SentenceRef, List<Span>> spans) {
        return spans.getOrDefault(said.mention().at(), List.of())
                .contains(said.mention().span());
    }

    private static boolean isInside(Said said, Map<SentenceRef, List<Span>> spans) {
        Span own = said.mention().span();
        return spans.getOrDefault(said.mention().at(), List.of()).stream()
                .anyMatch(span -> span.contains(own) && span.length() > own.length());
    }

    private static boolean isTerm(Said said) {
        return Runs.words(said.tokens()).size() <= TERM;
    }

    /** Whether every word of weight has a capital, and not all letters have: "The Late Tide Show". */
    private static boolean isTitle(Said said) {
        List<String> words = said.tokens().stream()
                .filter(Token::isContent)
                .filter(token -> token.kind() == Token.Kind.WORD)
                .map(Token::text)
                .toList();
        return words.size() > 1
                && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)))
                && words.stream().anyMatch(word -> word.chars().anyMatch(Character::isLowerCase));
    }
}
