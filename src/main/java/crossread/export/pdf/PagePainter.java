package crossread.export.pdf;

import crossread.export.pdf.Paginator.Pages;
import crossread.export.pdf.Paginator.Placed;
import crossread.export.pdf.Paginator.Spot;
import crossread.export.pdf.Piece.Bar;
import crossread.export.pdf.Piece.Target;
import crossread.messages.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;

/** Draws pages and tags what is drawn; what only decorates is left out of the tags. */
final class PagePainter {
    static final PDRectangle PAPER = PDRectangle.A4;
    static final float MARGIN = 60;
    /** Room of a page's text; the foot stands below it. */
    static final float WIDTH = PAPER.getWidth() - 2 * MARGIN;

    static final float HEIGHT = PAPER.getHeight() - 2 * MARGIN;
    private static final Look FOOT = Look.NOTE;

    private final PDDocument document;
    private final Fonts fonts;
    private final Messages words;
    private final List<PDPage> sheets = new ArrayList<>();
    private final Pages pages;
    private final Structure structure;

    PagePainter(PDDocument document, Fonts fonts, Messages words, Pages pages) {
        this.document = document;
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
    }

    void paint() throws IOException {
        for (int i = 0; i < sheets.size(); i++) {
            try (PDPageContentStream content = new PDPageContentStream(document, sheets.get(i))) {
                for (Placed placed : pages.pages().get(i)) {
                    piece(content, sheets.get(i), placed);
                }
                foot(content, i);
            }
        }
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

    private void piece(PDPageContentStream content, PDPage sheet, Placed placed) throws IOException {
        Piece piece = placed.piece();
        float top = PAPER.getHeight() - MARGIN - placed.top();
        float height = (placed.to() - placed.from()) * piece.leading();
        decorate(content, placed, top, height);
        content.beginMarkedContent(COSName.getPDFName(piece.tag().type()), structure.mark(piece.tag(), sheet));
        for (int i = placed.from(); i < placed.to(); i++) {
            Line line = piece.lines().get(i);
            float base = base(piece, top, i - placed.from());
            text(content, line.runs(), MARGIN + piece.indent(), base);
            if (i == piece.lines().size() - 1 && piece.leadsTo().orElse(null) instanceof Target.Place(String anchor)) {
                int number = spot(anchor).page() + 1;
                Run run = Look.TEXT.run(Integer.toString(number));
                float right = MARGIN + WIDTH - fonts.width(run.text(), run.face(), run.size());
                // A space between, so that whoever hears it does not hear the heading's number and the page's as one.
                text(content, List.of(Look.TEXT.run(" "), run), right - fonts.width(" ", run.face(), run.size()), base);
            }
        }
        content.endMarkedContent();
        if (piece.leadsTo().isPresent()) {
            link(sheet, placed, top, height);
        }
    }

    private static float base(Piece piece, float top, int line) {
        return top - line * piece.leading() - piece.leading() * .76f;
    }

    private void text(PDPageContentStream content, List<Run> runs, float x, float y) throws IOException {
        if (runs.isEmpty()) {
            return;
        }
        content.beginText();
        content.newLineAtOffset(x, y);
        Optional<Run> last = Optional.empty();
        for (Run run : runs) {
            if (last.isEmpty() || last.get().face() != run.face() || last.get().size() != run.size()) {
                content.setFont(fonts.font(run.face()), run.size());
            }
            if (last.isEmpty() || last.get().ink() != run.ink()) {
                content.setNonStrokingColor(run.ink().red, run.ink().green, run.ink().blue);
            }
            content.showText(run.text());
            last = Optional.of(run);
        }
        content.endText();
    }

    private void decorate(PDPageContentStream content, Placed placed, float top, float height) throws IOException {
        Piece piece = placed.piece();
        boolean marked = piece.lines().subList(placed.from(), placed.to()).stream()
                .anyMatch(line -> line.runs().stream().anyMatch(run -> run.marked() || run.ink() == Run.Ink.BOX));
        if (piece.bar() == Bar.NONE && !marked) {
            return;
        }
        content.beginMarkedContent(COSName.ARTIFACT);
        bar(content, piece, top, height);
        for (int i = placed.from(); i < placed.to(); i++) {
            float x = MARGIN + piece.indent();
            for (Run run : piece.lines().get(i).runs()) {
                float width = fonts.width(run.text(), run.face(), run.size());
                if (run.marked()) {
                    content.setNonStrokingColor(1f, .93f, .7f);
                    content.addRect(
                            x - 1,
                            base(piece, top, i - placed.from()) - .26f * run.size(),
                            width + 2,
                            1.24f * run.size());
                    content.fill();
                } else if (run.ink() == Run.Ink.BOX) {
                    content.setStrokingColor(run.ink().red, run.ink().green, run.ink().blue);
                    content.setLineWidth(.8f);
                    content.addRect(x, base(piece, top, i - placed.from()) - .16f * run.size(), run.size(), run.size());
                    content.stroke();
                }
                x += width;
            }
        }
        content.endMarkedContent();
    }

    private static void bar(PDPageContentStream content, Piece piece, float top, float height) throws IOException {
        Bar bar = piece.bar();
        switch (bar) {
            case NONE -> {
                return;
            }
            case RULE -> {
                content.setNonStrokingColor(.6f, .63f, .67f);
                content.addRect(MARGIN + piece.indent(), top - height, WIDTH - piece.indent(), .6f);
                content.fill();
                return;
            }
            case STATES -> content.setNonStrokingColor(.18f, .42f, .31f);
            case DIFFERS -> content.setNonStrokingColor(.6f, .2f, .07f);
            case LACKS -> content.setNonStrokingColor(.6f, .63f, .67f);
        }
        // What lacks the fact is told by a thinner rule too.
        content.addRect(MARGIN + 2, top - height, bar == Bar.LACKS ? .7f : 2, height);
        content.fill();
    }

    private void link(PDPage sheet, Placed placed, float top, float height) throws IOException {
        Piece piece = placed.piece();
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
        structure.link(piece.tag(), link);
    }

    private static String plain(Piece piece) {
        StringBuilder text = new StringBuilder();
        piece.lines().forEach(line -> line.runs().forEach(run -> text.append(run.text())));
        return text.toString();
    }

    private void foot(PDPageContentStream content, int index) throws IOException {
        Run run = FOOT.run(fonts.writable(words.text("report.page", index + 1, sheets.size())));
        content.beginMarkedContent(COSName.ARTIFACT);
        text(content, List.of(run), MARGIN + WIDTH - fonts.width(run.text(), run.face(), run.size()), MARGIN - 24);
        content.endMarkedContent();
    }
}
