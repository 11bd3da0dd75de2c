package crossread.ui.details;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The languages to choose from: those the program reads best first, then all others by name. */
final class Languages {
    private static final List<String> FIRST =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "ja", "zh", "ar");

    private final Locale shownIn;

    Languages(Locale shownIn) {
        this.shownIn = shownIn;
    }

    /** Tags, with nothing for an unknown language at the head, and {@code current} wherever it is none of the others. */
    List<String> tags(String current) {
        List<String> tags = new ArrayList<>(List.of(""));
        if (!current.isEmpty() && !FIRST.contains(current)) {
            tags.add(current);
        }
        tags.addAll(FIRST);
        Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> tag.length() == 2 && !tags.contains(tag))
                .sorted(Comparator.comparing(this::name))
                .forEach(tags::add);
        return tags;
    }

    /** What the language is called; the tag itself where it has no name. */
    String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(shownIn);
    }
}
