package crossread.store;

import crossread.store.json.Damaged;
import crossread.store.json.Fields;
import crossread.store.json.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an evidence pack holds.
 *
 * @param title the story's name
 * @param program version of the program that packed it
 * @param packed when
 * @param files every other file of the pack, in its order
 * @param originals of each article, those too that are not in the pack
 */
public record PackManifest(String title, String program, Instant packed, List<Entry> files, List<Original> originals) {
    private static final String FORMAT = "crossread-evidence";
    private static final int VERSION = 1;

    public PackManifest {
        files = List.copyOf(files);
        originals = List.copyOf(originals);
    }

    /**
     * A file of the pack.
     *
     * @param name with slashes
     * @param bytes its size
     * @param sha256 hash of its bytes, 64 hexadecimal digits
     */
    public record Entry(String name, long bytes, String sha256) {}

    /**
     * The saved file an article was read from.
     *
     * @param article its sigil
     * @param file its name
     * @param sha256 hash of its bytes when it was read
     * @param standing how it stood when the pack was made: unchanged, changed, gone, not-linked
     * @param name in the pack, where it is there
     */
    public record Original(String article, String file, String sha256, String standing, Optional<String> name) {}

    public byte[] json() {
        ObjectNode node = Json.object()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("title", title)
                .put("program", program)
                .put("packed", packed.toString());
        ArrayNode list = node.putArray("files");
        files.forEach(file -> list.addObject()
                .put("name", file.name())
                .put("bytes", file.bytes())
                .put("sha256", file.sha256()));
        ArrayNode all = node.putArray("originals");
        for (Original original : originals) {
            ObjectNode entry = all.addObject()
                    .put("article", original.article())
                    .put("file", original.file())
                    .put("sha256", original.sha256())
                    .put("standing", original.standing());
            original.name().ifPresent(name -> entry.put("name", name));
        }
        return Json.pretty(node);
    }

    /** Empty where it is no manifest that this program understands. */
    public static Optional<PackManifest> read(byte[] json) {
        try {
            Fields fields = new Fields(Json.parse(json), "");
            if (!fields.text("format").equals(FORMAT) || fields.count("version") != VERSION) {
                return Optional.empty();
            }
            return Optional.of(new PackManifest(
                    fields.text("title"),
                    fields.text("program"),
                    Instant.parse(fields.text("packed")),
                    fields.objects(
                            "files", file -> new Entry(file.text("name"), file.size("bytes"), file.text("sha256"))),
                    fields.objects(
                            "originals",
                            each -> new Original(
                                    each.text("article"),
                                    each.text("file"),
                                    each.text("sha256"),
                                    each.text("standing"),
                                    each.textIfAny("name")))));
        } catch (JacksonException | Damaged | DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
