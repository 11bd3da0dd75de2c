package crossread.export.office;

import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is written cell by cell, row by row. */
final class Sheet {
    /** A cell holds 32,767 units at most; what is longer is cut, as the program that opens it would do or worse. */
    private static final int LONGEST = 32_000;

    private final Worksheet sheet;
    private int row;
    private int column;
    private int columns;

    Sheet(Workbook book, String name) {
        sheet = book.newWorksheet(name);
    }

    Sheet cell(String text) {
        if (!text.isEmpty()) {
            String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
            sheet.value(row, column, Xml.allowed(cut));
        }
        column++;
        return this;
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

    /** Ends a row. */
    void end() {
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
        for (int i = 0; i < last; i++) {
            sheet.width(i, widths[Math.min(i, widths.length - 1)]);
        }
        sheet.freezePane(fixed, 1);
    }

    /** @param widths in characters */
    void widths(int... widths) {
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
    }

    /** Lets whoever opens it choose rows by what stands in a column. */
    void filter() {
        sheet.setAutoFilter(0, 0, Math.max(0, row - 1), Math.max(0, columns - 1));
    }
}
