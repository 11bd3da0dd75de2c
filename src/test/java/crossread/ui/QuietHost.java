package crossread.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Remembers what the room tells its window. */
final class QuietHost implements RoomHost {
    final List<Path> used = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    String title = "";
    int closed;

    @Override
    public void setTitle(String value) {
        title = value;
    }

    @Override
    public void close() {
        closed++;
    }

    @Override
    public void toggleFullScreen() {}

    @Override
    public void forget(List<Path> files) {
        used.removeAll(files);
    }

    @Override
    public void lookForRecent() {}

    @Override
    public void open(Path file) {
        used.add(file);
    }

    @Override
    public void openLog() {
        asked.add("log");
    }

    @Override
    public void copyReport() {
        asked.add("report");
    }

    @Override
    public void showClass(Path file) {
        used.add(file);
    }

    @Override
    public void used(Path file) {
        used.add(file);
    }
}
