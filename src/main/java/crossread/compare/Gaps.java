package crossread.compare;

import crossread.model.article.Article;
import crossread.model.article.TokenizedArticle;
import crossread.model.article.Warning;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Findings;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What could not be looked for in an article, because the part of the program that does it failed there: it stands among the
 * article's warnings, is saved with it, and nothing of that kind is called "only in" another article.
 */
public final class Gaps {
    private static final String ENDING = "-not-found";

    /** Of all articles alike: found, but not held against each other. */
    private static final String UNJUDGED = "-not-compared";

    /** No sentence was held against another, so that nothing is known to be only in one article. */
    static final Warning UNLINKED = Warning.of("sentences-not-compared");

    /** Nobody looked for copies, or for articles on another event. */
    static final Warning UNTRACED = Warning.of("copies-not-compared");

    /** Nobody looked for how the articles tell what they state, or not for all of it. */
    static final Warning UNTOLD = Warning.of("manner-not-compared");

    private static final Warning UNSPLIT = Warning.of("sentences-not-found");

    private Gaps() {}

    /** Whether the warning tells of such a gap. */
    public static boolean isGap(Warning warning) {
        return warning.key().endsWith(ENDING) || isOfAll(warning);
    }

    /** Whether it tells of something that is missing of every article. */
    public static boolean isOfAll(Warning warning) {
        return warning.key().endsWith(UNJUDGED);
    }

    /** The article, which could not be split, without any sentence. */
    static Article unsplit(Article article) {
        return warned(article.withSentences(List.of()), List.of(UNSPLIT));
    }

    static boolean isUnsplit(Article article) {
        return article.warnings().contains(UNSPLIT);
    }

    /** A warning for every sort of fact that could not be held against the others'. */
    static List<Warning> unjudged(Collection<FactKind> missed) {
        return missed.stream().sorted().map(Gaps::notCompared).distinct().toList();
    }

    /** The articles, each with what is missing of all of them. */
    static List<Article> told(List<Article> articles, Collection<Warning> gaps) {
        return articles.stream().map(article -> warned(article, gaps)).toList();
    }

    private static Article warned(Article article, Collection<Warning> more) {
        Set<Warning> warnings = new LinkedHashSet<>(article.warnings());
        warnings.addAll(more);
        return article.withWarnings(List.copyOf(warnings));
    }

    /** The article without what an earlier comparison could not find. */
    static Article closed(Article article) {
        return article.withWarnings(
                article.warnings().stream().filter(warning -> !isGap(warning)).toList());
    }

    /** The text, its article with a warning for every sort of fact that is missing. */
    static TokenizedArticle marked(TokenizedArticle text, Collection<FactKind> missed) {
        if (missed.isEmpty()) {
            return text;
        }
        List<Warning> warnings =
                EnumSet.copyOf(missed).stream().map(Gaps::notFound).toList();
        return new TokenizedArticle(warned(text.article(), warnings), text.tokens());
    }

    private static Warning notFound(FactKind kind) {
        return Warning.of(
                switch (kind) {
                    case MONEY, PERCENT, QUANTITY, NUMBER -> "figures-not-found";
                    case DATE -> "dates-not-found";
                    case PERSON, ORGANISATION, PLACE, NAME -> "names-not-found";
                    case QUOTATION -> "quotations-not-found";
                    case CLAIM -> "claims-not-found";
                });
    }

    private static Warning notCompared(FactKind kind) {
        return Warning.of(
                switch (kind) {
                    case MONEY, PERCENT, QUANTITY, NUMBER -> "figures-not-compared";
                    case DATE -> "dates-not-compared";
                    case PERSON, ORGANISATION, PLACE, NAME -> "names-not-compared";
                    case QUOTATION -> "quotations-not-compared";
                    case CLAIM -> "claims-not-compared";
                });
    }

    private static boolean lacks(Article article, FactKind kind) {
        return isUnsplit(article) || article.warnings().contains(notFound(kind));
    }

    /**
     * The findings, with what only one article seems to state left open where it was not looked for in another.
     *
     * @param unlinked whether no sentence was held against another, so that nobody looked for anything in other words
     */
    static Findings doubted(Findings findings, List<TokenizedArticle> texts, boolean unlinked) {
        if (unlinked && texts.size() > 1) {
            return each(findings, Gaps::doubted);
        }
        List<Article> gappy = texts.stream()
                .map(TokenizedArticle::article)
                .filter(article -> article.warnings().stream().anyMatch(Gaps::isGap))
                .toList();
        return gappy.isEmpty() ? findings : each(findings, fact -> isSilent(fact, gappy) ? doubted(fact) : fact);
    }

    private static Findings each(Findings findings, UnaryOperator<Fact> change) {
        return new Findings(findings.facts().stream().map(change).toList(), findings.discrepancies());
    }

    /** Whether there is an article besides those that state it in which nobody could look. */
    private static boolean isSilent(Fact fact, List<Article> gappy) {
        return gappy.stream()
                .filter(article -> lacks(article, fact.kind()))
                .anyMatch(article -> !fact.coverage().articles().equals(List.of(article.id())));
    }

    private static Fact doubted(Fact fact) {
        return fact.coverage() instanceof Coverage.OnlyIn(String only)
                ? fact.withCoverage(new Coverage.Uncertain(List.of(only)))
                : fact;
    }
}
