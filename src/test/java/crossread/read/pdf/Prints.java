package crossread.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Makes PDF files. */
final class Prints {
    private final List<List<Words>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    private String title = "";
    private String password = "";

    private record Words(double left, double fromTop, double size, String text) {}

    Prints title(String value) {
        title = value;
        return this;
    }

    Prints password(String value) {
        password = value;
        return this;
    }

    Prints page() {
        pages.add(new ArrayList<>());
        return this;
    }

    Prints line(double left, double fromTop, double size, String text) {
        pages.getLast().add(new Words(left, fromTop, size, text));
        return this;
    }

    Prints lines(double left, double fromTop, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            line(left, fromTop + 14 * i, 12, texts[i]);
        }
        return this;
    }

    byte[] bytes() {
        // PDFBox's own would look through the fonts of the machine.
        FontMappers.set(new OneFont());
        try (PDDocument document = new PDDocument()) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            for (List<Words> lines : pages) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Words words : lines) {
                        content.beginText();
                        content.setFont(font, (float) words.size);
                        content.newLineAtOffset((float) words.left, (float) (792 - words.fromTop));
                        content.showText(words.text);
                        content.endText();
                    }
                }
            }
            if (!title.isEmpty()) {
                document.getDocumentInformation().setTitle(title);
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            return saved(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A page whose second line is labelled as the heading and read first; the heading is a link. */
    static byte[] labelled() {
        FontMappers.set(new OneFont());
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                mark(content, "P", 0, 600, "The harbour bridge will close.");
                mark(content, "H1", 1, 700, "Bridge to close");
            }
            PDStructureTreeRoot root = new PDStructureTreeRoot();
            document.getDocumentCatalog().setStructureTreeRoot(root);
            PDStructureElement part = new PDStructureElement("Div", root);
            root.appendKid(part);
            label(part, "H1", page, 1);
            label(part, "P", page, 0);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(60, 695, 200, 20));
            page.getAnnotations().add(link);
            return saved(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void mark(PDPageContentStream content, String name, int number, float baseline, String text)
            throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, number);
        content.beginMarkedContent(COSName.getPDFName(name), PDPropertyList.create(properties));
        content.beginText();
        content.newLineAtOffset(72, baseline);
        content.showText(text);
        content.endText();
        content.endMarkedContent();
    }

    private static void label(PDStructureElement parent, String name, PDPage page, int number) {
        PDStructureElement element = new PDStructureElement(name, parent);
        element.setPage(page);
        element.getCOSObject().setInt(COSName.K, number);
        parent.appendKid(element);
    }

    /** A page that is a picture, as a scanner makes it. */
    static byte[] scan() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            PDImageXObject picture = LosslessFactory.createFromImage(
                    document, new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, 612, 792);
            }
            return saved(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A small file whose one page unpacks to so many mebibytes. */
    static byte[] bomb(int mebibytes) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.showText("The bridge");
                content.endText();
            }
            byte[] words = "(The harbour bridge will close to all traffic) Tj 0 -9 Td\n"
                    .repeat(16_384)
                    .getBytes(StandardCharsets.US_ASCII);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write("BT /F1 12 Tf\n".getBytes(StandardCharsets.US_ASCII));
                for (int i = 0; i < mebibytes; i++) {
                    out.write(words);
                }
            }
            page.setContents(stream);
            return saved(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }
}
