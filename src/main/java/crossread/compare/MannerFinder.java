package crossread.compare;

import crossread.align.wording.QuotationComparer;
import crossread.align.wording.WordingFinder;
import crossread.fact.manner.AttributionFinder;
import crossread.fact.manner.Headline;
import crossread.fact.manner.HeadlineChecker;
import crossread.model.Budget;
import crossread.model.article.Stretch;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.Findings;
import crossread.model.fact.HeadlineNote;
import crossread.model.fact.Manner;
import crossread.model.fact.Mention;
import crossread.model.fact.Wording;
import crossread.model.link.Alignment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/** Finds how the articles tell what they state, once it is known what they state. */
public final class MannerFinder {
    /** From this share of common words on, quotations with other words in them are one quotation altered. */
    private static final double SURE = .85;

    private final Quoting quotations;
    private final Phrasing wordings;
    private final HeadlineChecker headlines;
    private final AttributionFinder attributions;

    /** Finds what differs between the wordings of quotations. */
    interface Quoting {
        List<Discrepancy> compare(
                List<TokenizedArticle> texts,
                List<Mention> mentions,
                List<Fact> facts,
                int before,
                Budget budget,
                DoubleConsumer told);
    }

    /** Finds how the articles word the same. */
    interface Phrasing {
        List<Wording> find(List<TokenizedArticle> texts, Alignment alignment, List<Fact> facts);
    }

    public MannerFinder(
            QuotationComparer quotations,
            WordingFinder wordings,
            HeadlineChecker headlines,
            AttributionFinder attributions) {
        this(quotations::compare, wordings::find, headlines, attributions);
    }

    /** With two parts that may be any, for tests of what a fault costs. */
    MannerFinder(Quoting quotations, Phrasing wordings, HeadlineChecker headlines, AttributionFinder attributions) {
        this.quotations = quotations;
        this.wordings = wordings;
        this.headlines = headlines;
        this.attributions = attributions;
    }

    /**
     * The findings with the discrepancies of quotations; one that is surely altered differs.
     *
     * @param budget once it is spent, no more are looked for
     * @param told the share that is done, 0 to 1
     */
    Findings withQuotations(
            List<TokenizedArticle> texts,
            List<Mention> mentions,
            Findings findings,
            Budget budget,
            DoubleConsumer told) {
        List<Discrepancy> found = quotations.compare(
                texts, mentions, findings.facts(), findings.discrepancies().size(), budget, told);
        Set<String> altered = new HashSet<>();
        found.stream()
                .filter(one -> one.what().equals(QuotationComparer.ALTERED) && one.score() >= SURE)
                .forEach(one -> altered.addAll(one.facts()));
        Set<Stretch> quoted = new HashSet<>();
        mentions.forEach(mention -> quoted.add(new Stretch(mention.at(), mention.span())));
        List<Discrepancy> all = new ArrayList<>(findings.discrepancies());
        all.addAll(found);
        return new Findings(
                findings.facts().stream()
                        .map(fact -> altered.contains(fact.id()) ? differing(fact, quoted) : fact)
                        .toList(),
                all);
    }

    /** Stated by the articles that have these very words in marks. */
    private static Fact differing(Fact fact, Set<Stretch> quoted) {
        List<Mention> own = fact.mentions().stream()
                .filter(mention -> quoted.contains(new Stretch(mention.at(), mention.span())))
                .toList();
        List<String> articles = fact.coverage().articles().stream()
                .filter(article ->
                        own.stream().anyMatch(mention -> mention.at().article().equals(article)))
                .toList();
        return new Fact(
                fact.id(),
                fact.kind(),
                fact.label(),
                fact.value(),
                new Coverage.Differs(articles.isEmpty() ? fact.coverage().articles() : articles),
                fact.rank(),
                fact.setAside(),
                own.isEmpty() ? fact.mentions() : own,
                fact.nearest(),
                fact.remark());
    }

    /** How the articles tell what was found; {@code titles} gives headlines that are no sentence of their article. */
    Manner find(
            List<TokenizedArticle> texts,
            List<Mention> mentions,
            Alignment alignment,
            Findings findings,
            Function<TokenizedArticle, Optional<Headline>> titles) {
        // About half of all this, and none of it needs the rest.
        CompletableFuture<List<Wording>> worded =
                CompletableFuture.supplyAsync(() -> wordings.find(texts, alignment, findings.facts()));
        Map<String, List<Mention>> byArticle = new HashMap<>();
        mentions.forEach(mention -> byArticle
                .computeIfAbsent(mention.at().article(), _ -> new ArrayList<>())
                .add(mention));
        List<HeadlineNote> notes = new ArrayList<>();
        for (TokenizedArticle text : texts) {
            List<Mention> own = byArticle.getOrDefault(text.article().id(), List.of());
            Headline.in(text, own)
                    .or(() -> titles.apply(text))
                    .ifPresent(headline -> notes.addAll(headlines.check(headline, text, own, findings.facts())));
        }
        return new Manner(notes, attributions.find(texts, alignment, findings.facts()), worded.join());
    }
}
