package crossread.export.pdf;

import crossread.export.pdf.Paginator.Pages;
import crossread.export.pdf.Paginator.Placed;
import crossread.export.pdf.Paginator.Spot;
import crossread.export.pdf.Piece.Target;
import crossread.messages.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;

/** Draws pages and tags what is drawn. */
final class PagePainter {
    static final PDRectangle PAPER = PDRectangle.A4;
    static final float MARGIN = 60;
    /** Room of a page's text; the foot stands below it. */
    static final float WIDTH = PAPER.getWidth() - 2 * MARGIN;

    static final float HEIGHT = PAPER.getHeight() - 2 * MARGIN;
    private static final Look FOOT = Look.NOTE;

    private final Fonts fonts;
    private final Messages words;
    private final List<PDPage> sheets = new ArrayList<>();
    private final Pages pages;
    private final Structure structure;
    private final PageContent content;
    private final Decoration decoration;

    PagePainter(PDDocument document, Fonts fonts, Messages words, Pages pages) {
        this.fonts = fonts;
        this.words = words;
        this.pages = pages;
        for (int i = 0; i < pages.pages().size(); i++) {
            PDPage sheet = new PDPage(PAPER);
            // Whoever goes by keys meets the links in the order of the tags.
            sheet.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
            document.addPage(sheet);
            sheets.add(sheet);
        }
        this.structure = new Structure(document, sheets);
        this.content = new PageContent(document, fonts);
        this.decoration = new Decoration(content);
    }

    /** Once; what is painted is let go of, since in a long report the lines take as much as the document. */
    void paint() throws IOException {
        for (int i = 0; i < sheets.size(); i++) {
            for (Placed placed : pages.pages().set(i, List.of())) {
                piece(sheets.get(i), placed);
            }
            foot(i);
            content.finish(sheets.get(i));
        }
        content.finish();
        structure.finish();
    }

    /** Leads to a place, as wide as the window. */
    PDDestination destination(String anchor) {
        Spot spot = spot(anchor);
        PDPageFitWidthDestination destination = new PDPageFitWidthDestination();
        destination.setPage(sheets.get(spot.page()));
        destination.setTop((int) (PAPER.getHeight() - MARGIN - spot.top() + 12));
        return destination;
    }

    private Spot spot(String anchor) {
        return pages.places().getOrDefault(anchor, new Spot(0, 0));
    }

    /** Where a line of a piece begins, from the paper's left edge. */
    static float left(Piece piece, Line line) {
        return piece.fromRight() ? MARGIN + WIDTH - line.width() : MARGIN + piece.indent();
    }

    /** Where a line stands, from the paper's foot. */
    static float base(Piece piece, float top, int line) {
        return top - line * piece.leading() - piece.leading() * .76f;
    }

    private void piece(PDPage sheet, Placed placed) throws IOException {
        Piece piece = placed.piece();
        float top = PAPER.getHeight() - MARGIN - placed.top();
        decoration.draw(placed, top);
        content.begin(piece.tag().type(), structure.mark(piece.tag(), sheet));
        for (int i = placed.from(); i < placed.to(); i++) {
            Line line = piece.lines().get(i);
            float base = base(piece, top, i - placed.from());
            line(line, left(piece, line), base);
            if (i == piece.lines().size() - 1 && piece.leadsTo().orElse(null) instanceof Target.Place(String anchor)) {
                // A space before, so that whoever hears it does not hear the heading's number and the page's as one.
                atRight(Look.TEXT.run(" " + (spot(anchor).page() + 1)), base);
            }
        }
        content.end();
        if (piece.leadsTo().isPresent()) {
            link(sheet, placed, top);
        }
    }

    private void atRight(Run run, float base) {
        float width = fonts.width(run.text(), run.face(), run.size());
        line(
                new Line(run.text(), List.of(new Stretch(run, width, Optional.empty())), false),
                MARGIN + WIDTH - width,
                base);
    }

    private void line(Line line, float x, float y) {
        if (line.stretches().isEmpty()) {
            return;
        }
        content.startText(x, y);
        Optional<Run> last = Optional.empty();
        float before = 0;
        for (Stretch stretch : line.stretches()) {
            Run run = stretch.run();
            if (line.mixed() && last.isPresent()) {
                content.move(before, 0);
            }
            if (last.isEmpty() || last.get().face() != run.face() || last.get().size() != run.size()) {
                content.face(run.face(), run.size());
            }
            if (last.isEmpty() || last.get().ink() != run.ink()) {
                content.fillColour(run.ink().red, run.ink().green, run.ink().blue);
            }
            stretch.glyphs()
                    .ifPresentOrElse(
                            glyphs -> content.show(glyphs, run.face(), run.size()),
                            () -> content.show(run.text(), run.face()));
            before = stretch.width();
            last = Optional.of(run);
        }
        content.endText();
    }

    private void link(PDPage sheet, Placed placed, float top) throws IOException {
        Piece piece = placed.piece();
        float height = (placed.to() - placed.from()) * piece.leading();
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(MARGIN + piece.indent(), top - height, WIDTH - piece.indent(), height));
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        link.setPrinted(true);
        switch (piece.leadsTo().orElseThrow()) {
            case Target.Place(String anchor) -> {
                link.setDestination(destination(anchor));
                link.setContents(plain(piece));
            }
            case Target.Web(String address) -> {
                PDActionURI action = new PDActionURI();
                action.setURI(address);
                link.setAction(action);
                link.setContents(address);
            }
        }
        sheet.getAnnotations().add(link);
        structure.link(piece.tag(), link, sheet);
    }

    private static String plain(Piece piece) {
        StringBuilder text = new StringBuilder();
        piece.lines().forEach(line -> text.append(line.text()));
        return text.toString();
    }

    private void foot(int index) {
        content.beginArtifact();
        atRight(FOOT.run(fonts.writable(words.text("report.page", index + 1, sheets.size()))), MARGIN - 24);
        content.end();
    }
}
