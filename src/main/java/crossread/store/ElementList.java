package crossread.store;

import crossread.store.json.Damaged;
import crossread.store.json.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One long list of a file, read an element at a time: of each only what was read of it stays, and what is unknown in it. */
final class ElementList<T> {
    private final String name;
    private final Function<Fields, T> read;
    private final Function<T, Optional<ObjectNode>> write;
    private final Losses losses;
    private final List<T> all = new ArrayList<>();
    private final List<JsonNode> unknown = new ArrayList<>();
    private int index;

    /**
     * @param name of the list, such as {@code facts}
     * @param read an element; its {@link Damaged} is a loss, and the others are read
     * @param write as the program writes an element; nothing where elements have no id by which they are known again
     */
    ElementList(String name, Function<Fields, T> read, Function<T, Optional<ObjectNode>> write, Losses losses) {
        this.name = name;
        this.read = read;
        this.write = write;
        this.losses = losses;
    }

    /** Takes the next element of the list. */
    void take(JsonNode element) {
        Optional<T> one = Optional.empty();
        try {
            one = Optional.of(read.apply(new Fields(element, name + "[" + index + "]")));
            one.ifPresent(all::add);
        } catch (Damaged part) {
            losses.add(part);
        }
        index++;
        UnknownFinder.beyond(element, one.flatMap(write)).ifPresent(unknown::add);
    }

    String name() {
        return name;
    }

    List<T> all() {
        return all;
    }

    /** What of the elements this program does not know is set into {@code file}. */
    void tellUnknown(ObjectNode file) {
        if (!unknown.isEmpty()) {
            file.putArray(name).addAll(unknown);
        }
    }
}
