package crossread.read.pdf.layout;

import crossread.read.pdf.layout.PrintedText.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A made-up print: lines put on letter-size pages, twelve points high, a letter six points wide. */
final class Print {
    static final double SIZE = 12;
    private static final double LETTER = 0.5;

    private final List<Run> runs = new ArrayList<>();
    private final List<Role> elements = new ArrayList<>();
    private int pages = 1;
    private int element = Run.NO_ELEMENT;
    private double size = SIZE;
    private boolean bold;
    private boolean upright = true;

    Print page() {
        pages++;
        return this;
    }

    Print size(double value) {
        size = value;
        return this;
    }

    Print bold(boolean value) {
        bold = value;
        return this;
    }

    Print upright(boolean value) {
        upright = value;
        return this;
    }

    /** What follows is labelled as a new paragraph of this role. */
    Print label(Role role) {
        elements.add(role);
        element = elements.size() - 1;
        return this;
    }

    Print label(int same) {
        element = same;
        return this;
    }

    Print line(double left, double baseline, String text) {
        double right = left + text.length() * size * LETTER;
        runs.add(new Run(pages - 1, left, right, baseline, size, bold, upright, 0, element, text));
        return this;
    }

    /** Lines one below the other, and the next baseline after them, {@code distance} apart. */
    Print lines(double left, double baseline, double distance, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            line(left, baseline + i * distance, texts[i]);
        }
        return this;
    }

    PrintedText text() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            sheets.add(new Sheet(612, 792));
        }
        return new PrintedText(sheets, runs, elements, Optional.empty(), 0, false);
    }

    /** The paragraphs' text, those set aside with the rule in front. */
    List<String> laid() {
        return new PrintLayout()
                .lay(text()).paragraphs().stream()
                        .map(paragraph -> paragraph
                                .piece()
                                .found()
                                .map(why -> why.rule() + ": " + paragraph.text())
                                .orElse(paragraph.text()))
                        .toList();
    }
}
