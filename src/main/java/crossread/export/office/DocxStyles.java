package crossread.export.office;

/** How the paragraphs of a document look, by name, so that whoever edits it can change all at once. */
final class DocxStyles {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final String language;

    DocxStyles(String language) {
        this.language = language;
    }

    void write(Xml xml) {
        xml.open("w:styles", "xmlns:w", WORD);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", "Noto Serif", "w:hAnsi", "Noto Serif", "w:cs", "Noto Serif");
        size(xml, "20");
        xml.empty("w:lang", "w:val", language);
        xml.close().close();
        xml.open("w:pPrDefault").open("w:pPr");
        xml.empty("w:spacing", "w:before", "0", "w:after", "60", "w:line", "276", "w:lineRule", "auto");
        xml.close().close().close();
        paragraph(xml, "Normal", "Normal", -1, 0, 0, 20, false, "1D2126", 0);
        paragraph(xml, "Title", "Title", -1, 0, 60, 40, true, "1D2126", 0);
        paragraph(xml, "Subtitle", "Subtitle", -1, 0, 240, 21, false, "565D66", 0);
        paragraph(xml, "Heading1", "heading 1", 0, 360, 120, 28, true, "1D2126", 0);
        paragraph(xml, "Heading2", "heading 2", 1, 240, 20, 22, true, "1D2126", 0);
        paragraph(xml, "About", "Crossread about", -1, 0, 60, 17, false, "565D66", 0);
        paragraph(xml, "Said", "Crossread said", -1, 80, 0, 17, false, "565D66", 240);
        paragraph(xml, "Quote", "Quote", -1, 0, 60, 20, false, "1D2126", 240);
        paragraph(xml, "Exercise", "Crossread exercise", -1, 200, 40, 20, false, "1D2126", 0);
        paragraph(xml, "Boxes", "Crossread boxes", -1, 0, 40, 20, false, "1D2126", 240);
        paragraph(xml, "Writing", "Crossread writing", -1, 120, 0, 20, false, "1D2126", 240);
        character(xml, "Marked", "Crossread marked", true, "", "FFE9A8");
        character(xml, "Outlet", "Crossread outlet", true, "1D2126", "");
        character(xml, "Note", "Crossread note", false, "565D66", "");
        character(xml, "Hyperlink", "Hyperlink", false, "0B57A4", "");
        xml.close();
    }

    private static void paragraph(
            Xml xml,
            String id,
            String name,
            int level,
            int before,
            int after,
            int halfPoints,
            boolean bold,
            String ink,
            int indent) {
        if (id.equals("Normal")) {
            xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", id);
        } else {
            xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
        }
        xml.empty("w:name", "w:val", name);
        if (!id.equals("Normal")) {
            xml.empty("w:basedOn", "w:val", "Normal");
        }
        xml.empty("w:qFormat");
        xml.open("w:pPr");
        if (level >= 0 || id.equals("Said") || id.equals("Exercise")) {
            xml.empty("w:keepNext");
        }
        if (id.equals("Writing")) {
            xml.open("w:pBdr");
            xml.empty("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "1", "w:color", "9AA0A8");
            xml.close();
        }
        xml.empty("w:spacing", "w:before", Integer.toString(before), "w:after", Integer.toString(after));
        if (indent > 0) {
            xml.empty("w:ind", "w:left", Integer.toString(indent));
        }
        if (level >= 0) {
            xml.empty("w:outlineLvl", "w:val", Integer.toString(level));
        }
        xml.close();
        xml.open("w:rPr");
        if (bold) {
            xml.empty("w:b").empty("w:bCs");
        }
        xml.empty("w:color", "w:val", ink);
        size(xml, Integer.toString(halfPoints));
        xml.close();
        xml.close();
    }

    /** For letters of all scripts: Hebrew and Arabic have a size of their own. */
    private static void size(Xml xml, String halfPoints) {
        xml.empty("w:sz", "w:val", halfPoints).empty("w:szCs", "w:val", halfPoints);
    }

    private static void character(Xml xml, String id, String name, boolean bold, String ink, String shade) {
        xml.open("w:style", "w:type", "character", "w:styleId", id);
        xml.empty("w:name", "w:val", name);
        xml.empty("w:qFormat");
        xml.open("w:rPr");
        if (bold) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (!ink.isEmpty()) {
            xml.empty("w:color", "w:val", ink);
        }
        if (id.equals("Note")) {
            size(xml, "17");
        }
        if (id.equals("Hyperlink")) {
            xml.empty("w:u", "w:val", "single");
        }
        if (!shade.isEmpty()) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", shade);
        }
        xml.close();
        xml.close();
    }
}
