package crossread.export.office;

import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is written cell by cell, row by row. */
final class Sheet {
    /** A cell holds 32,767 units at most; what is longer is cut, as the program that opens it would do or worse. */
    private static final int LONGEST = 32_000;

    /** As many characters as stand beside each other on a page and can still be read: letters of about six points. */
    private static final int PAGE = 240;
    /** Height of a line in points. */
    private static final int LINE = 15;

    private final Worksheet sheet;
    private int row;
    private int column;
    private int columns;
    /** Of the row that is being written. */
    private int lines;

    private int[] widths = {};

    Sheet(Workbook book, String name) {
        sheet = book.newWorksheet(name);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
    }

    /** Printed, its columns are made small enough for as few pages side by side as can be read; rows take what they need. */
    private void fit(int characters) {
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) Math.ceilDiv(characters, PAGE));
        sheet.fitToHeight((short) 0);
    }

    Sheet cell(String text) {
        if (!text.isEmpty()) {
            String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
            sheet.value(row, column, Xml.allowed(cut));
        }
        column++;
        return this;
    }

    /**
     * A cell whose text goes on below where it is longer than the cell is wide.
     *
     * @param width of the cell, in characters
     */
    Sheet wrapped(String text, int width) {
        sheet.style(row, column).wrapText(true).set();
        lines = Math.max(lines, Math.ceilDiv(text.length(), width));
        return cell(text);
    }

    /** A row of one text, as wide as the sheet. */
    void paragraph(String text) {
        int width = Arrays.stream(widths).sum();
        sheet.range(row, 0, row, widths.length - 1).merge();
        wrapped(text, width).end();
    }

    Sheet cell(int number) {
        sheet.value(row, column++, number);
        return this;
    }

    /** A cell that stands out; its text must tell the same without the colour. */
    void filled(String text, String colour) {
        sheet.style(row, column).fillColor(colour).set();
        cell(text);
    }

    /** Ends a row, which is as high as its texts: not every program looks for itself how high that is. */
    void end() {
        if (lines > 1) {
            sheet.rowHeight(row, LINE * lines);
        }
        lines = 0;
        columns = Math.max(columns, column);
        row++;
        column = 0;
    }

    Sheet row(List<String> cells) {
        cells.forEach(this::cell);
        end();
        return this;
    }

    void heading(String text) {
        sheet.style(row, 0).bold().set();
        row(List.of(text));
    }

    /**
     * Ends the first row, which stays in sight.
     *
     * @param fixed columns that stay in sight too
     * @param widths in characters; the last is that of all further columns
     */
    void endHead(int fixed, int... widths) {
        int last = column;
        end();
        sheet.range(0, 0, 0, last - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        int all = 0;
        for (int i = 0; i < last; i++) {
            int width = widths[Math.min(i, widths.length - 1)];
            sheet.width(i, width);
            all += width;
        }
        fit(all);
        sheet.freezePane(fixed, 1);
        sheet.repeatRows(0);
    }

    /** @param all of the sheet, in characters */
    void widths(int... all) {
        widths = all.clone();
        for (int i = 0; i < all.length; i++) {
            sheet.width(i, all[i]);
        }
        fit(Arrays.stream(all).sum());
    }

    /** Lets whoever opens it choose rows by what stands in a column. */
    void filter() {
        sheet.setAutoFilter(0, 0, Math.max(0, row - 1), Math.max(0, columns - 1));
    }
}
