package crossread.ui.articles;

import crossread.export.ReuseWording;
import crossread.messages.Messages;
import crossread.model.Annotation;
import crossread.model.Annotations;
import crossread.model.Comparison;
import crossread.model.Topic;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Warning;
import crossread.model.fact.Coverage;
import crossread.ui.desk.Repair;
import crossread.ui.notes.ShownNotes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the list says about an article.
 *
 * @param sigil its letter
 * @param index its place in the list, from 0
 * @param outlet its outlet, or what else it is called by
 * @param title its headline, where it is not already the name
 * @param published day of publication
 * @param words length of the kept text
 * @param setAside how many blocks are set aside, as many as the list of them has rows
 * @param asks about how many of the set-aside blocks the reader is asked
 * @param onlyHere how many facts it alone states, empty until compared with another
 * @param warnings what to know about the reading of the file
 * @param repairs what reading offers to do about that
 * @param relations which other articles it is one text with, and whether it seems to be about another event, in words
 * @param notes what the reader wrote about it and put on it
 * @param noted the same in words
 */
public record ArticleSummary(
        String sigil,
        int index,
        String outlet,
        Optional<String> title,
        Optional<LocalDate> published,
        int words,
        int setAside,
        int asks,
        Optional<Integer> onlyHere,
        List<Warning> warnings,
        List<Repair> repairs,
        List<String> relations,
        Annotation notes,
        List<String> noted) {
    private static final Pattern BLANK = Pattern.compile("\\s++", Pattern.UNICODE_CHARACTER_CLASS);

    public ArticleSummary {
        warnings = List.copyOf(warnings);
        repairs = List.copyOf(repairs);
        relations = List.copyOf(relations);
        noted = List.copyOf(noted);
    }

    public static ArticleSummary of(
            Article article, int index, Optional<Comparison> comparison, ShownNotes notes, Messages names) {
        int words = 0;
        int setAside = 0;
        int asks = 0;
        for (Block block : article.blocks()) {
            asks += block.asks() ? 1 : 0;
            if (!block.kept()) {
                setAside++;
            } else if (!block.text().isBlank()) {
                words += BLANK.split(block.text().strip()).length;
            }
        }
        Optional<Comparison> shown = comparison.filter(each -> each.article(article.id())
                .filter(same -> same.origin().equals(article.origin()))
                .isPresent());
        Optional<Comparison> compared = shown.filter(each -> each.articles().size() > 1);
        Topic topic = new Topic.OfArticle(article.id());
        Annotation on = (shown.isPresent() ? notes.annotations() : Annotations.NONE).on(topic);
        // Of versions of one text, none is alone with anything.
        Optional<Integer> onlyHere =
                compared.filter(each -> each.texts().groups().size() > 1).map(each -> onlyIn(article.id(), each));
        Optional<String> title = article.metadata().title().filter(text -> !text.equals(article.name()));
        return new ArticleSummary(
                article.id(),
                index,
                article.name(),
                title,
                article.metadata().published(),
                words,
                setAside,
                asks,
                onlyHere,
                article.warnings(),
                Repair.offered(article),
                compared.map(each -> new ReuseWording(each, names).about(article.id()))
                        .orElse(List.of()),
                on,
                notes.lines(on));
    }

    private static int onlyIn(String id, Comparison comparison) {
        return (int) comparison.facts().stream()
                .filter(fact -> !fact.setAside() && fact.coverage().equals(new Coverage.OnlyIn(id)))
                .count();
    }
}
