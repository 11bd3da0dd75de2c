package crossread.fact.manner;

import crossread.model.article.SentenceRef;
import crossread.model.article.Stretch;
import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.HeadlineNote;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds an article's headline against its own text: figures, names, quoted words and claims that the headline has and the
 * text has not, and the text's top figure where the headline goes without it. What might stand there in other words is
 * passed over. Safe for many threads.
 */
public final class HeadlineChecker {
    /** With so much of a quotation or claim in two sentences, the text has it. */
    private static final double QUOTED = .7;

    private static final double CLAIMED = .25;
    private static final int LEAST_CLAIM = 4; // telling words
    private static final int LEAST_QUOTE = 3;
    /** Letters two forms of a name have in common at least: "Russia" and "Russian". */
    private static final int ROOT = 4;
    /** Longer words in capitals are shouted: "GUILTY". */
    private static final int LONGEST_ACRONYM = 5;

    /** So many words of the headline in a sentence of the text, and its figures are about the same. */
    private static final int SAME = 2;

    /**
     * The notes on one headline: what is unstated in its order, then the top figure left out.
     *
     * @param text the article
     * @param mentions what it states
     * @param facts of the whole story, by rank
     */
    public List<HeadlineNote> check(
            Headline headline, TokenizedArticle text, List<Mention> mentions, List<Fact> facts) {
        OwnText own = new OwnText(text, mentions);
        if (own.isEmpty()) {
            return List.of();
        }
        List<HeadlineNote> notes = new ArrayList<>();
        List<Mention> stated = headline.mentions().stream()
                .sorted(Comparator.comparing(Mention::at).thenComparing(Mention::span))
                .toList();
        Map<Stretch, Fact> places = places(stated, facts);
        for (Mention mention : stated) {
            if (mention.kind().isFigure()) {
                figure(headline, mention, own).ifPresent(notes::add);
            } else if (isUnstated(headline, mention, own, facts, places)) {
                notes.add(note(HeadlineNote.Kind.UNSTATED, headline, mention, own, Optional.empty()));
            }
        }
        if (notes.stream().noneMatch(note -> note.kind() == HeadlineNote.Kind.OTHER_FIGURE)) {
            leftOut(headline, own, facts).ifPresent(notes::add);
        }
        return notes;
    }

    /** The facts that the headline's own mentions are part of. */
    private static Map<Stretch, Fact> places(List<Mention> stated, List<Fact> facts) {
        Set<SentenceRef> sentences = new HashSet<>();
        stated.forEach(mention -> sentences.add(mention.at()));
        Map<Stretch, Fact> places = new HashMap<>();
        for (Fact fact : facts) {
            for (Mention mention : fact.mentions()) {
                if (sentences.contains(mention.at())) {
                    places.put(new Stretch(mention.at(), mention.span()), fact);
                }
            }
        }
        return places;
    }

    private static HeadlineNote note(
            HeadlineNote.Kind kind, Headline headline, Mention mention, OwnText own, Optional<Mention> there) {
        return new HeadlineNote(
                own.article(),
                kind,
                mention.kind(),
                headline.words(mention),
                there.map(own::words).orElse(""),
                headline.place(mention),
                there.flatMap(OwnText::place));
    }

    private static Optional<HeadlineNote> figure(Headline headline, Mention mention, OwnText own) {
        boolean number = headline.tokens(mention).stream()
                .filter(token -> token.kind() == Token.Kind.NUMBER)
                .anyMatch(token -> own.hasStem(token.stem()));
        boolean stated = number
                || own.mentions().stream()
                        .anyMatch(other -> other.kind().isFigure() && Figures.isStated(mention, other));
        if (stated) {
            return Optional.empty();
        }
        Set<String> around = stems(headline.tokens());
        Optional<Mention> other = own.mentions().stream()
                .filter(there -> there.kind().isFigure() && Figures.isComparable(mention, there))
                .filter(there -> common(around, own.stems(there.at().sentence())) >= SAME)
                .max(Comparator.comparingLong((Mention there) ->
                                common(around, own.stems(there.at().sentence())))
                        .thenComparing(Mention::at, Comparator.reverseOrder()));
        HeadlineNote.Kind kind = other.isPresent() ? HeadlineNote.Kind.OTHER_FIGURE : HeadlineNote.Kind.UNSTATED;
        return Optional.of(note(kind, headline, mention, own, other));
    }

    private static long common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }

    private static Set<String> stems(List<Token> tokens) {
        Set<String> stems = new HashSet<>();
        tokens.stream().filter(token -> token.kind() == Token.Kind.WORD).forEach(token -> stems.add(token.stem()));
        return stems;
    }

    private static boolean isUnstated(
            Headline headline, Mention mention, OwnText own, List<Fact> facts, Map<Stretch, Fact> places) {
        Set<String> stems = stems(headline.tokens(mention));
        return switch (mention.kind()) {
            case QUOTATION -> stems.size() >= LEAST_QUOTE && own.best(stems) < QUOTED;
            case CLAIM -> stems.size() >= LEAST_CLAIM && own.best(stems) < CLAIMED;
            case PERSON, ORGANISATION, PLACE -> isUnnamed(headline, mention, own, facts, places);
            default -> false;
        };
    }

    /** Whether no form of the name stands in the text, nor any word of it. */
    private static boolean isUnnamed(
            Headline headline, Mention mention, OwnText own, List<Fact> facts, Map<Stretch, Fact> places) {
        String name = headline.words(mention);
        Optional<Fact> fact = Optional.ofNullable(places.get(new Stretch(mention.at(), mention.span())))
                .filter(found -> headline.own())
                .or(() -> facts.stream()
                        .filter(each -> each.kind().isName() && each.label().equalsIgnoreCase(name))
                        .findFirst());
        boolean stated =
                fact.stream().flatMap(found -> found.mentions().stream()).anyMatch(there -> own.isKept(there.at()));
        boolean elsewhere = fact.stream()
                .flatMap(found -> found.mentions().stream())
                .anyMatch(there -> !there.at().article().equals(own.article()));
        // Where most words are large, only a name that another article's text has too is surely one.
        boolean shouted = name.length() > LONGEST_ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
        if (stated || shouted || (headline.isCapitalised() && !elsewhere)) {
            return false;
        }
        return headline.tokens(mention).stream()
                .filter(Token::isContent)
                .noneMatch(token -> own.hasStem(token.stem()) || own.hasBeginning(root(token)));
    }

    private static String root(Token token) {
        String low = token.text().toLowerCase(Locale.ROOT).replaceAll("['’]s$", "");
        return low.length() <= ROOT ? low : low.substring(0, ROOT);
    }

    /**
     * The figure of the text that ranks highest, where the headline tells no figure of the text. It stands where news puts
     * what matters most, at the beginning, or is a sum of money; of ten real stories nearly all others were background that
     * no headline would have. How long something took is told only where there is no other figure to tell.
     */
    private static Optional<HeadlineNote> leftOut(Headline headline, OwnText own, List<Fact> facts) {
        Optional<Mention> top = facts.stream()
                .filter(fact -> fact.kind().isFigure())
                .sorted(Comparator.comparing(HeadlineChecker::isTime).thenComparingInt(Fact::rank))
                .flatMap(fact -> fact.mentions().stream()
                        .filter(mention -> own.isKept(mention.at()))
                        .filter(mention -> mention.kind() == FactKind.MONEY || own.isLead(mention.at()))
                        .limit(1))
                .findFirst();
        Set<String> numbers = new HashSet<>();
        headline.tokens().stream()
                .filter(token -> token.kind() == Token.Kind.NUMBER)
                .forEach(token -> numbers.add(token.stem()));
        boolean told = headline.mentions().stream()
                .filter(there -> there.kind().isFigure())
                .anyMatch(there -> own.mentions().stream()
                        .anyMatch(mention -> mention.kind().isFigure() && Figures.isStated(there, mention)));
        return top.filter(_ -> !told)
                .filter(mention -> !hasNumber(own, mention, numbers))
                .map(mention -> new HeadlineNote(
                        own.article(),
                        HeadlineNote.Kind.LEFT_OUT,
                        mention.kind(),
                        "",
                        own.words(mention),
                        Optional.empty(),
                        OwnText.place(mention)));
    }

    private static boolean isTime(Fact fact) {
        return fact.value() instanceof Value.Quantity quantity && Value.TIMES.contains(quantity.unit());
    }

    /** Whether a number of the headline, such as "400", may stand for the figure, though what it counts was not seen. */
    private static boolean hasNumber(OwnText own, Mention mention, Set<String> numbers) {
        return own.tokens(mention.at().sentence()).stream()
                .filter(token ->
                        token.kind() == Token.Kind.NUMBER && token.span().overlaps(mention.span()))
                .anyMatch(token -> numbers.stream().anyMatch(number -> Figures.isNear(number, token.stem())));
    }
}
