package crossread.read.pdf;

import crossread.read.pdf.layout.PrintedText.Sheet;
import crossread.read.pdf.layout.Run;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the words of a document with their places, page by page. */
final class RunCollector extends PDFTextStripper {
    /** Letters beyond which a file is no article; a long novel has a million. */
    private static final int MOST_LETTERS = 8_000_000;

    /** In points; the largest page a program makes measures 14,400. */
    static final double FARTHEST = 1e6;

    private static final int SEMIBOLD = 600;
    private static final int UNNAMED = 3;

    /** Signs for private use: icons, or letters whose font does not say which. */
    private static final Pattern NO_LETTERS = Pattern.compile("[\\p{Co}\uFFFD]++");

    private final StructureReader structure;
    private final List<Sheet> sheets = new ArrayList<>();
    private final RunList runs = new RunList();
    private final List<Integer> marks = new ArrayList<>();
    private final IdentityHashMap<TextPosition, Integer> elements = new IdentityHashMap<>();
    private Map<Integer, Integer> labels = Map.of();
    private LinkAreas links = LinkAreas.NONE;
    private int rotation;
    private int forms;
    private int letters;
    private int glyphs;
    private int named;
    private int missing;

    /** @param structure the labels of the document */
    RunCollector(StructureReader structure) throws IOException {
        this.structure = structure;
        // Pages are counted here; the stripper's own count would stop at the first page that throws.
        setStartPage(0);
    }

    /**
     * Reads all pages.
     *
     * @throws BeyondLimitException where there is more than any article holds
     */
    void collect(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
    }

    List<Sheet> sheets() {
        return sheets;
    }

    List<Run> runs() {
        return runs.all();
    }

    /** Pages whose text cannot be read: damaged, or pictures without text. */
    int missing() {
        return missing;
    }

    @Override
    protected void processPages(PDPageTree pages) throws IOException {
        for (PDPage page : pages) {
            if (sheets.size() == AnswerFormat.MOST_PAGES) {
                throw new BeyondLimitException("more than " + AnswerFormat.MOST_PAGES + " pages");
            }
            int before = runs.size();
            boolean broken = !collect(page);
            // Blanks and letters drawn twice for weight are not named either.
            boolean unnamed = glyphs > UNNAMED * named;
            missing += broken || unnamed || (runs.size() == before && Pictures.in(page)) ? 1 : 0;
        }
    }

    private boolean collect(PDPage page) throws IOException {
        PDRectangle box = page.getCropBox();
        rotation = page.getRotation();
        boolean lying = rotation == 90 || rotation == 270;
        sheets.add(lying ? new Sheet(box.getHeight(), box.getWidth()) : new Sheet(box.getWidth(), box.getHeight()));
        labels = structure.labels(page);
        links = LinkAreas.of(page);
        elements.clear();
        marks.clear();
        forms = 0;
        glyphs = 0;
        named = 0;
        runs.endLine();
        try {
            if (page.hasContents()) {
                processPage(page);
            }
            return true;
        } catch (BeyondLimitException limit) {
            throw limit;
        } catch (IOException | RuntimeException broken) {
            // One page that cannot be read; what it holds is missing, and the reader is told so.
            return false;
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        int mark = marks.isEmpty() ? Run.NO_ELEMENT : marks.getLast();
        if (tag != null && tag.getName().equals("Artifact")) {
            mark = Run.ARTIFACT;
        } else if (properties != null && forms == 0 && properties.containsKey(COSName.MCID)) {
            mark = labels.getOrDefault(properties.getInt(COSName.MCID), Run.NO_ELEMENT);
        }
        marks.add(mark);
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        if (!marks.isEmpty()) {
            marks.removeLast();
        }
    }

    /** Labels inside a form are counted by the form and not by the page. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms++;
        super.showForm(form);
        forms--;
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        forms++;
        super.showTransparencyGroup(form);
        forms--;
    }

    /** Counts the signs drawn: of those whose font does not say which letters they are, no more is heard. */
    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) throws IOException {
        glyphs++;
        super.showGlyph(place, font, code, advance);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++letters > MOST_LETTERS) {
            throw new BeyondLimitException("more than " + MOST_LETTERS + " letters");
        }
        super.processTextPosition(text);
        if (!marks.isEmpty() && marks.getLast() != Run.NO_ELEMENT) {
            elements.put(text, marks.getLast());
        }
    }

    @Override
    protected void writeLineSeparator() {
        runs.endLine();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        String word = NO_LETTERS.matcher(text).replaceAll("").strip();
        named += word.isEmpty() ? 0 : positions.size();
        if (word.isEmpty() || positions.isEmpty()) {
            return;
        }
        Run run = run(word, positions);
        if (run.left() <= run.right() && run.size() > 0 && isNear(run)) {
            runs.add(run);
        }
    }

    /** A broken or hostile file puts words where no page is, or nowhere. */
    private static boolean isNear(Run run) {
        return DoubleStream.of(run.left(), run.right(), run.baseline(), run.size())
                .allMatch(length -> Math.abs(length) <= FARTHEST);
    }

    private Run run(String word, List<TextPosition> positions) {
        TextPosition first = positions.getFirst();
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        int linked = 0;
        for (TextPosition position : positions) {
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            linked += links.hold(position) ? 1 : 0;
        }
        double size = first.getYScale() > 0 ? first.getYScale() : first.getHeightDir();
        return new Run(
                sheets.size() - 1,
                left,
                right,
                first.getYDirAdj(),
                size,
                isBold(first.getFont()),
                Math.floorMod(Math.round(first.getDir()) + rotation, 360) == 0
                        || Math.floorMod(Math.round(first.getDir()) - rotation, 360) == 0,
                (double) linked / positions.size(),
                elements.getOrDefault(first, Run.NO_ELEMENT),
                word);
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= SEMIBOLD));
    }
}
