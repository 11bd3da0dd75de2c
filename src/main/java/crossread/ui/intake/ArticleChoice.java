package crossread.ui.intake;

import crossread.model.Beginning;
import crossread.model.article.Article;
import crossread.model.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Which articles are wanted of a file that holds several, or of several such files. */
public final class ArticleChoice {
    /** More than this on one story is rare: a file of a whole search is picked from, not taken whole. */
    static final int MOST_TICKED = 12;

    private static final Pattern BLANK = Pattern.compile("\\s++", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Row> rows;
    private final IntegerBinding count;

    /** An article and whether it is wanted. */
    public static final class Row {
        private final Article article;
        private final BooleanProperty wanted;

        private Row(Article article, boolean wanted) {
            this.article = article;
            this.wanted = new SimpleBooleanProperty(wanted);
        }

        public Article article() {
            return article;
        }

        public BooleanProperty wanted() {
            return wanted;
        }

        /** Words of the kept text. */
        public int words() {
            int words = 0;
            for (Block block : article.blocks()) {
                if (block.kept() && !block.text().isBlank()) {
                    words += BLANK.split(block.text().strip()).length;
                }
            }
            return words;
        }

        /** What to call it: its headline, or else how it begins. */
        public String name() {
            return article.metadata()
                    .title()
                    .orElseGet(() -> Beginning.of(BLANK.matcher(article.body()).replaceAll(" "), 80));
        }
    }

    /** All are wanted at first, unless they are a whole search. */
    public ArticleChoice(List<Article> articles) {
        boolean wanted = articles.size() <= MOST_TICKED;
        rows = articles.stream().map(article -> new Row(article, wanted)).toList();
        BooleanProperty[] all = rows.stream().map(Row::wanted).toArray(BooleanProperty[]::new);
        count = Bindings.createIntegerBinding(() -> chosen().size(), all);
    }

    public List<Row> rows() {
        return rows;
    }

    /** Whether they come from more than one file, so that an article is told by its file too. */
    boolean ofSeveralFiles() {
        return rows.stream()
                        .map(row -> row.article().origin().file())
                        .distinct()
                        .count()
                > 1;
    }

    /** How many are wanted. */
    public IntegerBinding count() {
        return count;
    }

    /** Wants all of them, or none. */
    public void wantAll(boolean all) {
        rows.forEach(row -> row.wanted().set(all));
    }

    /** The wanted ones in their order. */
    public List<Article> chosen() {
        List<Article> chosen = new ArrayList<>();
        for (Row row : rows) {
            if (row.wanted().get()) {
                chosen.add(row.article());
            }
        }
        return chosen;
    }
}
