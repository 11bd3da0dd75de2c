package crossread.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the clipboard or a drop holds for us.
 *
 * @param files files and folders
 * @param text plain text
 * @param html the same text with its layout
 */
public record Clip(List<Path> files, Optional<String> text, Optional<String> html) {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|ftp)://\\S+");

    public Clip {
        files = List.copyOf(files);
        // On Linux JavaFX hands out plain text as HTML where there is none; read as such its paragraphs would run
        // together.
        html = html.filter(layout -> text.filter(layout::equals).isEmpty());
    }

    public static Clip of(javafx.scene.input.Clipboard board) {
        List<Path> files = board.hasFiles()
                ? board.getFiles().stream().map(java.io.File::toPath).toList()
                : List.of();
        Optional<String> text = Optional.ofNullable(board.getString()).filter(value -> !value.isBlank());
        Optional<String> html = Optional.ofNullable(board.getHtml()).filter(value -> !value.isBlank());
        return new Clip(files, text, html);
    }

    /** Whether it is the address of a page and no more, as where a link was dragged from a browser. */
    boolean isAddress() {
        return files.isEmpty()
                && text.filter(value -> ADDRESS.matcher(value.strip()).matches())
                        .isPresent();
    }

    public boolean isEmpty() {
        return files.isEmpty() && text.isEmpty() && html.isEmpty();
    }
}
