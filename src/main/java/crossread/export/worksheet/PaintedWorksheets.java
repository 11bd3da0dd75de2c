package crossread.export.worksheet;

import crossread.export.Exporter;
import crossread.export.GuardedExporter;
import crossread.export.WorksheetOrder;
import crossread.export.Worksheets;
import crossread.export.report.ReportPainter;
import crossread.lesson.LessonWriter;
import crossread.lesson.Prepared;
import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Worksheets painted by what paints reports. */
public final class PaintedWorksheets implements Worksheets {
    private final List<ReportPainter> painters;

    /** @param painters the usual one first */
    public PaintedWorksheets(List<ReportPainter> painters) {
        this.painters = List.copyOf(painters);
    }

    @Override
    public List<String> formats() {
        return painters.stream().map(ReportPainter::format).toList();
    }

    @Override
    public Exporter exporter(String format, WorksheetOrder order) {
        ReportPainter painter = painters.stream()
                .filter(each -> each.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no worksheets as " + format));
        return new GuardedExporter(new Ordered(painter, order));
    }

    private record Ordered(ReportPainter painter, WorksheetOrder order) implements Exporter {
        @Override
        public String format() {
            return painter.format();
        }

        @Override
        public void write(Comparison comparison, Messages words, OutputStream out) throws IOException {
            Prepared prepared = new LessonWriter().prepare(comparison);
            painter.paint(new WorksheetWriter(prepared, words).report(order), comparison, words, out);
        }
    }
}
