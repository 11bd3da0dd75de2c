package crossread.ui.desk;

import crossread.model.article.Article;
import crossread.model.article.Warning;
import java.util.Arrays;
import java.util.List;

/** What reading offers to do with an article, by a warning, and does not do by itself. */
public enum Repair {
    /** Letters that were decoded wrongly before the file was saved are put right. */
    CHARACTERS("garbled-characters", "repair-characters"),
    /** Everything that stands outside the article is set aside. */
    CORE("whole-page", "keep-core");

    private final String warning;
    private final String command;

    Repair(String warning, String command) {
        this.warning = warning;
        this.command = command;
    }

    /** Id of the command that does it. */
    public String command() {
        return command;
    }

    /** Whether the warning offers it. */
    boolean isFor(Warning each) {
        return each.key().equals(warning);
    }

    boolean isOffered(Article article) {
        return article.warnings().stream().anyMatch(this::isFor);
    }

    /** What is offered for the article. */
    public static List<Repair> offered(Article article) {
        return Arrays.stream(values()).filter(each -> each.isOffered(article)).toList();
    }
}
