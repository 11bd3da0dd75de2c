package crossread.read.archive;

import crossread.read.PageAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The pages that a WACZ archive names as those that were visited, beside all that was loaded for them. */
final class PageList {
    /** A crawl of news visits some hundred. */
    private static final int MOST = 5_000;

    private static final int LONGEST_LINE = 1 << 20;
    private static final int LONGEST_TITLE = 1_000;
    private static final int MOST_MOVES = 10;

    private final Map<String, Entry> entries = new HashMap<>();

    /**
     * A page of the list.
     *
     * @param rank its place in it
     * @param moves how many times its address led on to another one before this
     */
    record Entry(int rank, Optional<String> title, int moves) {}

    /**
     * Reads a list.
     *
     * @param lines one JSON object a line, the first about the list itself, by the WACZ specification
     * @param json parses JSON text to maps, lists and plain values; empty where it is none
     */
    PageList(byte[] lines, Function<String, Optional<Object>> json) {
        new String(lines, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && line.length() < LONGEST_LINE)
                .limit(MOST)
                .map(json)
                .flatMap(Optional::stream)
                .forEach(this::add);
    }

    private void add(Object line) {
        if (line instanceof Map<?, ?> page && page.get("url") instanceof String address) {
            Optional<String> title = page.get("title") instanceof String text && !text.isBlank()
                    ? Optional.of(text.strip()).filter(each -> each.length() <= LONGEST_TITLE)
                    : Optional.empty();
            entries.putIfAbsent(new PageAddress(address).key(), new Entry(entries.size(), title, 0));
        }
    }

    /** The page at this address, if the list names it. */
    Optional<Entry> at(String address) {
        return Optional.ofNullable(entries.get(new PageAddress(address).key()));
    }

    /** A page that the list names answered from another address. */
    void moved(String from, String to) {
        at(from).filter(entry -> entry.moves < MOST_MOVES)
                .ifPresent(entry -> entries.putIfAbsent(
                        new PageAddress(to).key(), new Entry(entry.rank, entry.title, entry.moves + 1)));
    }
}
