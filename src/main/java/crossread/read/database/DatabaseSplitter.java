package crossread.read.database;

import java.util.ArrayList;
import java.util.List;

/** Tells the records of one layout of export apart, and what each of their lines is for. */
interface DatabaseSplitter {

    /**
     * The records in their order, those that are damaged among them.
     *
     * @param lines of the whole file, or its paragraphs with a blank line after each
     * @return empty where no record of this layout is clear: then the file is something else
     */
    List<Entry> split(List<String> lines);

    /**
     * The records as they are handed on: none where not one is clear.
     *
     * @param behind lines that belong to no record
     */
    static List<Entry> whole(List<Entry> entries, List<String> behind) {
        if (entries.stream().noneMatch(Entry::isClear)) {
            return List.of();
        }
        List<Entry> all = new ArrayList<>(entries);
        all.addLast(all.removeLast().between(List.of(), behind));
        return all;
    }
}
