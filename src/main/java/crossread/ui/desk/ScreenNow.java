package crossread.ui.desk;

import crossread.model.Comparison;
import crossread.model.link.MeaningLack;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The screen that the desk is seen on: another one where the reader chose another language. */
public final class ScreenNow implements StoryDesk.Screen {
    StoryDesk.Screen now = new Nobody();

    /** Called whenever what lies on the desk may have changed. */
    Runnable afterChange = () -> {};

    @Override
    public void deskChanged() {
        now.deskChanged();
        afterChange.run();
    }

    @Override
    public void compared(Optional<Comparison> comparison) {
        now.compared(comparison);
        afterChange.run();
    }

    @Override
    public void lacksMeaning(MeaningLack lack) {
        now.lacksMeaning(lack);
    }

    @Override
    public void described(Comparison comparison) {
        now.described(comparison);
        afterChange.run();
    }

    @Override
    public void annotated(Comparison comparison) {
        now.annotated(comparison);
    }

    @Override
    public void finishWriting() {
        now.finishWriting();
    }

    @Override
    public void notice(Notice notice) {
        now.notice(notice);
    }

    @Override
    public void passing(Optional<Notice> said) {
        now.passing(said);
    }

    @Override
    public void putAway() {
        now.putAway();
    }

    @Override
    public void salvaged(List<Salvage> waiting) {
        now.salvaged(waiting);
    }

    @Override
    public void used(Path file) {
        now.used(file);
    }

    @Override
    public void open(Path file) {
        now.open(file);
    }

    @Override
    public void showClass(Path file) {
        now.showClass(file);
    }

    private static final class Nobody implements StoryDesk.Screen {
        @Override
        public void deskChanged() {}

        @Override
        public void compared(Optional<Comparison> comparison) {}

        @Override
        public void lacksMeaning(MeaningLack lack) {}

        @Override
        public void described(Comparison comparison) {}

        @Override
        public void notice(Notice notice) {}

        @Override
        public void used(Path file) {}

        @Override
        public void showClass(Path file) {}
    }
}
