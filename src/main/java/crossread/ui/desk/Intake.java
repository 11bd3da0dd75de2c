package crossread.ui.desk;

import crossread.compare.RepeatFilter;
import crossread.messages.Messages;
import crossread.model.Article;
import crossread.model.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes in what was read: the new articles, and a line for the reader on every other file. */
public final class Intake {
    private final Messages words;
    private final Consumer<Notice> notices;
    private final Dialogs dialogs;
    private final RepeatFilter repeats = new RepeatFilter();

    Intake(Messages words, Dialogs dialogs, Consumer<Notice> notices) {
        this.words = words;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /** The articles that were read and are not among those on the desk. */
    List<Article> fresh(List<ReadResult> results, List<Article> onDesk) {
        List<Article> fresh = new ArrayList<>();
        for (ReadResult result : repeats.filter(results, onDesk)) {
            switch (result) {
                case ReadResult.Unreadable unreadable -> tell(unreadable);
                case ReadResult.Readable readable -> fresh.addAll(wanted(readable));
            }
        }
        return fresh;
    }

    /** Those of these articles that are not on the desk: two reads may run at once, and neither sees the other's file. */
    List<Article> unknown(List<Article> articles, List<Article> onDesk) {
        return fresh(
                articles.stream()
                        .<ReadResult>map(article ->
                                new ReadResult.Readable(article.origin().file(), List.of(article)))
                        .toList(),
                onDesk);
    }

    private List<Article> wanted(ReadResult.Readable file) {
        return file.articles().size() == 1 ? file.articles() : dialogs.choose(file.file(), file.articles());
    }

    private void tell(ReadResult.Unreadable file) {
        String why =
                words.text("problem." + file.problem().name(), file.arguments().toArray());
        notices.accept(new Notice(Notice.Level.PROBLEM, words.text("desk.unreadable", file.file(), why)));
    }
}
