package crossread.export.pdf;

import crossread.export.pdf.Piece.Bar;
import crossread.export.pdf.Piece.Target;
import crossread.export.pdf.Typeset.Bookmark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is set so far, one paragraph after the other, and as wide as the page's text. */
final class Galley {
    private static final float PAGE_NUMBER = 40;

    private final Fonts fonts;
    private final LineBreaker breaker;
    private final float width;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    /** @param width of the text, in points */
    Galley(Fonts fonts, Locale locale, float width) {
        this.fonts = fonts;
        this.breaker = new LineBreaker(locale);
        this.width = width;
    }

    Draft draft(Tag tag, Look look) {
        return new Draft(tag, look);
    }

    void bookmark(Bookmark bookmark) {
        bookmarks.add(bookmark);
    }

    Typeset typeset() {
        return new Typeset(pieces, bookmarks);
    }

    /** A paragraph in the making; it stands in the galley once it is set. */
    final class Draft {
        private final Tag tag;
        private final Look look;
        private float before;
        private float indent;
        private boolean keep;
        private Bar bar = Bar.NONE;
        private Optional<String> anchor = Optional.empty();
        private Optional<Target> leadsTo = Optional.empty();

        private Draft(Tag tag, Look look) {
            this.tag = tag;
            this.look = look;
        }

        Draft before(float points) {
            before = points;
            return this;
        }

        Draft indent(float points) {
            indent = points;
            return this;
        }

        Draft keep() {
            keep = true;
            return this;
        }

        Draft bar(Bar value) {
            bar = value;
            return this;
        }

        Draft anchor(String name) {
            anchor = Optional.of(name);
            return this;
        }

        Draft leadsTo(Target target) {
            leadsTo = Optional.of(target);
            return this;
        }

        void set(Run... runs) {
            set(List.of(runs));
        }

        void set(List<Run> runs) {
            float room = width
                    - indent
                    - (leadsTo.filter(Target.Place.class::isInstance).isPresent() ? PAGE_NUMBER : 0);
            Paragraph paragraph = new Paragraph(
                    fonts,
                    runs.stream()
                            .flatMap(run -> fonts.parted(run.with(fonts.writable(run.text()))).stream())
                            .toList());
            // A line that leads to a page ends with its number at the right.
            boolean fromRight = paragraph.isFromRight() && leadsTo.isEmpty();
            pieces.add(new Piece(
                    paragraph.isMixed() && leadsTo.isEmpty() ? tag.spoken(paragraph.text()) : tag,
                    breaker.lines(paragraph, room),
                    fromRight,
                    look.leading(),
                    before,
                    indent,
                    keep,
                    bar,
                    anchor,
                    leadsTo));
        }
    }
}
