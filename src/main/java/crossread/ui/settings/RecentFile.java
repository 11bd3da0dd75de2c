package crossread.ui.settings;

import java.nio.file.Path;

/**
 * A comparison opened or saved before.
 *
 * @param path its file
 * @param there whether the file was still there when that was looked up last
 */
public record RecentFile(Path path, boolean there) {
    public String name() {
        return String.valueOf(path.getFileName());
    }
}
