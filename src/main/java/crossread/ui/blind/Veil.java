package crossread.ui.blind;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Metadata;
import crossread.model.article.Reason;
import crossread.model.article.Sentence;
import crossread.model.article.Warning;
import crossread.model.fact.Fact;
import crossread.model.fact.HeadlineNote;
import crossread.model.fact.Manner;
import crossread.model.fact.Mention;
import crossread.model.fact.Nearest;
import crossread.model.fact.Speaker;
import crossread.model.fact.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Shows articles under their letters alone. Outlets, bylines, addresses and file names are left out; where their names
 * stand in a text, dots stand in their place, as many as they have letters, so that nothing in the text changes its place.
 */
public final class Veil {
    private static final char DOT = '•';

    /** Parts of a page that tell its outlet by every word they have. */
    private static final Set<Reason> TELLING = EnumSet.of(
            Reason.SITE_FURNITURE,
            Reason.COMMENT_FORM,
            Reason.RELATED_LINKS,
            Reason.NEWSLETTER,
            Reason.BYLINE,
            Reason.COPYRIGHT,
            Reason.AUTHOR_NOTE);

    private final Messages words;
    private final Optional<Pattern> names;

    /** @param articles whose outlets are to be hidden */
    public Veil(List<Article> articles, Messages words) {
        this.words = words;
        this.names = new TellingNames().of(articles);
    }

    /** Dots where names stand. */
    public String over(String text) {
        return names.map(pattern -> pattern.matcher(text).replaceAll(match -> dots(match.group())))
                .orElse(text);
    }

    private static String dots(String text) {
        StringBuilder dots = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            dots.append(Character.isLetterOrDigit(unit) || Character.isSurrogate(unit) ? DOT : unit);
        }
        return dots.toString();
    }

    /** The article under its letter; one that has none yet is any outlet's. */
    public Article over(Article article) {
        Metadata known = article.metadata();
        String name = article.id().isEmpty() ? words.text("blind.other") : words.text("blind.outlet", article.id());
        Metadata shown = known.withOutlet(Optional.of(name))
                .withTitle(known.title().map(this::over))
                .withByline(Optional.empty())
                .withUrl(Optional.empty())
                .withAsRead(Map.of());
        List<Sentence> sentences = article.sentences().stream()
                .map(sentence -> new Sentence(
                        sentence.block(),
                        sentence.span(),
                        cover(article.blocks().get(sentence.block())).apply(sentence.text())))
                .toList();
        return article.withMetadata(shown)
                .withBlocks(article.blocks().stream().map(this::over).toList())
                .withSentences(sentences)
                .withWarnings(article.warnings().stream().map(this::over).toList());
    }

    private Block over(Block block) {
        UnaryOperator<String> cover = cover(block);
        return new Block(
                cover.apply(block.text()),
                block.kind(),
                block.kept(),
                block.finding(),
                block.extracted().map(cover));
    }

    private UnaryOperator<String> cover(Block block) {
        return TELLING.stream().anyMatch(block::isAside) ? Veil::dots : this::over;
    }

    private Warning over(Warning warning) {
        return new Warning(
                warning.key(), warning.arguments().stream().map(this::over).toList());
    }

    /** What was compared, with the same numbers for everything. */
    public Comparison over(Comparison comparison) {
        Comparison veiled = covered(comparison);
        return veiled.withReader(new VeiledWork(this, comparison, veiled).work());
    }

    private Comparison covered(Comparison comparison) {
        return new Comparison(
                over(comparison.title()),
                comparison.created(),
                comparison.program(),
                comparison.matching(),
                comparison.articles().stream().map(this::over).toList(),
                comparison.links(),
                comparison.statements(),
                comparison.facts().stream().map(fact -> over(fact, comparison)).toList(),
                comparison.discrepancies(),
                comparison.kinships(),
                comparison.offEvent(),
                comparison.reader(),
                comparison.coarse(),
                over(comparison.manner()));
    }

    private Manner over(Manner manner) {
        return new Manner(
                manner.headlines().stream().map(this::over).toList(),
                manner.attributions(),
                manner.wordings().stream()
                        .map(each -> new Wording(each.statement(), each.kind(), over(each.about()), each.terms()))
                        .toList());
    }

    private HeadlineNote over(HeadlineNote note) {
        return new HeadlineNote(
                note.article(),
                note.kind(),
                note.what(),
                over(note.headline()),
                over(note.text()),
                note.inHeadline(),
                note.inText());
    }

    private Fact over(Fact fact, Comparison comparison) {
        boolean telling = fact.mentions().stream().allMatch(mention -> isTelling(mention, comparison));
        return new Fact(
                fact.id(),
                fact.kind(),
                telling ? dots(fact.label()) : over(fact.label()),
                fact.value(),
                fact.coverage(),
                fact.rank(),
                fact.setAside(),
                fact.mentions().stream().map(this::over).toList(),
                fact.nearest().stream()
                        .map(near -> new Nearest(
                                near.at(),
                                near.score(),
                                near.lacks().stream().map(this::over).toList()))
                        .toList(),
                fact.remark(),
                fact.by());
    }

    private static boolean isTelling(Mention mention, Comparison comparison) {
        return comparison
                .article(mention.at().article())
                .filter(article -> mention.at().sentence() < article.sentences().size())
                .map(article -> article.blocks()
                        .get(article.sentences().get(mention.at().sentence()).block()))
                .filter(block -> TELLING.stream().anyMatch(block::isAside))
                .isPresent();
    }

    private Mention over(Mention mention) {
        return new Mention(
                mention.at(),
                mention.span(),
                mention.kind(),
                mention.value(),
                mention.speaker()
                        .map(speaker -> new Speaker(over(speaker.name()), speaker.sentence(), speaker.span())));
    }
}
