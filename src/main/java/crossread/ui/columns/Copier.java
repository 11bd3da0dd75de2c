package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Article;
import crossread.ui.columns.text.Citation;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

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

    void copy(Article article, List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            Clipboard.getSystemClipboard().setContent(content(article, paragraphs));
        }
    }

    private static String html(String text) {
        return "<p>" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>";
    }
}
