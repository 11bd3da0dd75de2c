package crossread.read.database;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rest of a Nexis Uni record, behind title, outlet and date: fields, the text, fields again. */
final class NexisUniLines {
    private static final String GRAPHIC = "Graphic";

    /** Lines that stand alone over what follows. */
    private static final Set<String> FOOT_HEADS = Set.of(GRAPHIC, "Classification", "Notes", "Bibliography");

    private static final Labels FOOT = new Labels()
            .and(Role.LANGUAGE, "Language")
            .and(Role.FIELD, "Load-Date", "Publication-Type", "Publication Type", "Document-Type", "Journal Code")
            .and(Role.FIELD, "Journal-Code", "Subject", "Company", "Organization", "Ticker", "Industry", "Person")
            .and(Role.FIELD, "Geographic", "City", "State", "Country", "Correction-Date", "Acc-no", "ISSN");

    /** What ends the text; the other fields stand behind these. */
    private static final Labels ENDING = new Labels()
            .and(Role.FIELD, "Load-Date", "Publication-Type", "Publication Type", "Document-Type", "Journal Code")
            .and(Role.LENGTH, "Length");

    /** A caption is no longer than this many characters; what is longer is text again. */
    private static final int LONGEST_CAPTION = 500;

    /** Characters of all captions of an article. */
    private static final int LONGEST_CAPTIONS = 2_000;

    /** A field goes on in the next line only where its line is about full. */
    private static final int FULL_LINE = 60;

    private enum State {
        HEAD,
        TEXT,
        FOOT
    }

    private final List<String> lines;
    private final PartList parts;
    private State state = State.HEAD;

    NexisUniLines(List<String> lines, PartList parts) {
        this.lines = lines;
        this.parts = parts;
    }

    void read() {
        boolean apart = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Optional<Part> label = label(line);
            if (NexisUniSplitter.PAGE.matcher(line).matches()) {
                turnPage(line);
            } else if (label.isPresent()) {
                state = state == State.HEAD && FOOT.read(line).isEmpty() ? State.HEAD : State.FOOT;
                parts.begin(label.get());
            } else if (FOOT_HEADS.contains(line) && isFootHead(i)) {
                state = State.FOOT;
                parts.begin(new Part(line.equals(GRAPHIC) ? Role.CAPTION : Role.FIELD, line, List.of()));
            } else if (state == State.HEAD && NexisUniSplitter.isBody(line)) {
                state = State.TEXT;
                parts.begin(new Part(Role.TEXT, line, List.of()));
            } else if (state != State.TEXT
                    && NexisUniSplitter.COPYRIGHT.matcher(line).matches()) {
                parts.begin(Role.FIELD, List.of(line));
            } else if (line.isEmpty()) {
                parts.continueLast("");
            } else {
                take(line, apart);
            }
            apart = line.isEmpty();
        }
    }

    private Optional<Part> label(String line) {
        return state == State.TEXT
                ? ENDING.read(line)
                : NexisUniSplitter.HEAD.read(line).or(() -> FOOT.read(line));
    }

    /** In a copy of the printed page the number of the page stands in the middle of the text. */
    private void turnPage(String line) {
        boolean open = parts.isLast(Role.TEXT);
        parts.begin(Role.MARKER, List.of(line));
        if (open) {
            parts.begin(Part.bare(Role.TEXT, List.of()));
        }
    }

    private void take(String line, boolean apart) {
        switch (state) {
            case TEXT -> parts.append(Role.TEXT, line);
            case FOOT -> {
                boolean again = parts.isLast(Role.CAPTION) && line.length() > LONGEST_CAPTION;
                if (again) {
                    parts.begin(Role.TEXT, List.of(line));
                } else {
                    parts.continueLast(line);
                }
            }
            case HEAD -> {
                boolean full = parts.lastLine()
                        .filter(last -> last.length() >= FULL_LINE)
                        .isPresent();
                if (full && !apart) {
                    parts.continueLast(line);
                } else {
                    state = State.TEXT;
                    parts.begin(Role.TEXT, List.of(line));
                }
            }
        }
    }

    /** Whether fields follow, or a caption and then fields: "Notes" may be a heading of the text. */
    private boolean isFootHead(int index) {
        int most = lines.get(index).strip().equals(GRAPHIC) ? LONGEST_CAPTIONS : 0;
        int length = 0;
        for (int i = index + 1; i < lines.size() && length <= most; i++) {
            String line = lines.get(i).strip();
            if (FOOT.read(line).isPresent() || FOOT_HEADS.contains(line)) {
                break;
            }
            length += line.length();
        }
        return length <= most;
    }
}
