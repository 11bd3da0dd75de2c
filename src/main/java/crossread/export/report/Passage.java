package crossread.export.report;

import crossread.model.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence of an article, with its place.
 *
 * @param place in words, such as "paragraph 3"
 * @param text the sentence as the outlet wrote it
 * @param marks what of it the entry is about, in order and apart from each other
 * @param speaker who says it in words, such as "Said by Mayor Brandt", if it is attributed
 * @param language BCP 47 tag of the article, where it is known
 */
public record Passage(
        String place, String text, List<Span> marks, Optional<String> speaker, Optional<String> language) {
    public Passage {
        marks = List.copyOf(marks);
    }

    /** Where it stands and who says it, in one line; empty where neither is known. */
    public String note() {
        return Stream.concat(Stream.of(place).filter(text -> !text.isEmpty()), speaker.stream())
                .collect(Collectors.joining(" · "));
    }

    /** A stretch of the sentence that is marked, or one that is not. */
    public record Piece(String text, boolean marked) {}

    /** The sentence cut where marks begin and end; the pieces together are its text. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Span mark : marks) {
            if (mark.start() < done || mark.end() > text.length() || mark.length() == 0) {
                continue;
            }
            if (mark.start() > done) {
                pieces.add(new Piece(text.substring(done, mark.start()), false));
            }
            pieces.add(new Piece(mark.of(text), true));
            done = mark.end();
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }
}
