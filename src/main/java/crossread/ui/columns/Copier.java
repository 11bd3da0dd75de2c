package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.ui.columns.text.Citation;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** Puts words of an article on the clipboard, followed by where they come from. */
public final class Copier {
    private final Messages words;

    public Copier(Messages words) {
        this.words = words;
    }

    /** What {@code paragraphs} of {@code article} are on the clipboard: as text and, with their paragraphs, as HTML. */
    public ClipboardContent content(Article article, List<String> paragraphs) {
        String citation = new Citation(words).of(article);
        ClipboardContent content = new ClipboardContent();
        content.putString(String.join("\n\n", paragraphs) + "\n\n" + citation);
        content.putHtml(
                paragraphs.stream().map(Copier::html).collect(Collectors.joining("\n")) + "\n" + html(citation));
        return content;
    }

    /**
     * The same for words that are dragged to another program. On Linux, JavaFX 25 says that a drag holds HTML and never answers who
     * asks for it, so a program that likes HTML better would get nothing: there it is text alone.
     *
     * @param system the system's name, as in the property {@code os.name}
     */
    public ClipboardContent dragged(Article article, List<String> paragraphs, String system) {
        ClipboardContent content = content(article, paragraphs);
        if (system.startsWith("Linux")) {
            content.remove(DataFormat.HTML);
        }
        return content;
    }

    void copy(Article article, List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            Clipboard.getSystemClipboard().setContent(content(article, paragraphs));
        }
    }

    private static String html(String text) {
        return "<p>" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>";
    }
}
