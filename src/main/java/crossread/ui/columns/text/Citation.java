package crossread.ui.columns.text;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.model.article.Metadata;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/** Says where words come from: outlet, headline, date and address, as far as they are known. */
public final class Citation {
    private final Messages words;

    public Citation(Messages words) {
        this.words = words;
    }

    public String of(Article article) {
        Metadata known = article.metadata();
        List<String> parts = new ArrayList<>();
        parts.add(article.name());
        known.title().ifPresent(title -> parts.add(words.text("columns.citation.title", title)));
        known.published()
                .map(day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(words.locale())
                        .format(day))
                .ifPresent(parts::add);
        known.url().ifPresent(parts::add);
        return "\u2014 " + String.join(", ", parts);
    }
}
