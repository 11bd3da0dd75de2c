package crossread.ui;

import java.nio.file.Path;
import java.util.List;

/** The window around the room. */
interface RoomHost {
    void setTitle(String title);

    /** Asks to be closed, as by the window's own button. */
    void close();

    void toggleFullScreen();

    /** The comparison in {@code file} was opened or saved. */
    void used(Path file);

    /** Shows the class file instead of the room. */
    void showClass(Path file);

    /** These are no longer wanted among the recent files. */
    void forget(List<Path> files);

    /** Looks up which of the recent files are still there. */
    void lookForRecent();

    /** Shows the file in the system's own program for such files. */
    void open(Path file);

    /** Shows where the log is. */
    void openLog();

    /** Puts a report for whoever mends the program on the clipboard. */
    void copyReport();
}
