package crossread.ui.desk;

import crossread.compare.RepeatFilter;
import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes in what was read: the new articles, and what the reader should know of the other files. */
public final class Intake {
    private final Messages words;
    private final Consumer<Notice> notices;
    private final Dialogs dialogs;
    private final IntakeTeller told;
    private final RepeatFilter repeats = new RepeatFilter();

    Intake(Messages words, Dialogs dialogs, Consumer<Notice> notices) {
        this.words = words;
        this.dialogs = dialogs;
        this.told = new IntakeTeller(words);
        this.notices = notices;
    }

    /** The articles that were read and are not among those on the desk. */
    List<Article> fresh(List<ReadResult> results, List<Article> onDesk) {
        List<Article> fresh = new ArrayList<>();
        List<ReadResult> read = repeats.filter(results, onDesk);
        List<Readable> several = new ArrayList<>();
        for (ReadResult result : read) {
            if (result instanceof Readable file && file.articles().size() > 1) {
                several.add(file);
            }
        }
        List<Article> wanted = several.isEmpty() ? List.of() : ask(several);
        for (ReadResult result : read) {
            if (result instanceof Readable(String _, List<Article> articles)) {
                articles.stream()
                        .filter(article -> articles.size() == 1 || wanted.contains(article))
                        .forEach(fresh::add);
            }
        }
        told.tell(read).forEach(notices);
        return fresh;
    }

    /** Those of these articles that are not on the desk: two reads may run at once, and neither sees the other's file. */
    List<Article> unknown(List<Article> articles, List<Article> onDesk) {
        return fresh(
                articles.stream()
                        .<ReadResult>map(
                                article -> new Readable(article.origin().file(), List.of(article)))
                        .toList(),
                onDesk);
    }

    /** One question, however many files hold several articles. */
    private List<Article> ask(List<Readable> files) {
        String name = files.size() == 1 ? files.getFirst().file() : words.text("choice.files", files.size());
        return dialogs.choose(
                name, files.stream().flatMap(file -> file.articles().stream()).toList());
    }
}
