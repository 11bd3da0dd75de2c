package crossread.export.pdf;

import java.util.List;

/** Runs beside each other. */
record Line(List<Run> runs) {
    Line {
        runs = List.copyOf(runs);
    }
}
