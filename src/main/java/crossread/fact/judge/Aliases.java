package crossread.fact.judge;

import crossread.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which names are other names of the same thing: {@code US}, {@code America}, {@code American}. */
final class Aliases {
    private final Set<String> honorifics;
    private final Map<String, Integer> groupOf = new HashMap<>();
    private final Map<Integer, List<String>> groups = new HashMap<>();

    /**
     * @param lines groups, each its names parted by {@code |}; groups with a common name are one
     * @param honorifics titles that are no part of a name, lower case
     */
    Aliases(List<String> lines, Set<String> honorifics) {
        this.honorifics = Set.copyOf(honorifics);
        lines.forEach(this::add);
    }

    /** The lists that come with the program, with the countries the platform knows. */
    static Aliases standard() {
        List<String> lines = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            lines.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
        }
        lines.addAll(WordList.load("peoples").lines());
        lines.addAll(WordList.load("aliases").lines());
        return new Aliases(lines, Set.copyOf(WordList.load("honorifics").lines()));
    }

    private void add(String line) {
        List<String> names = List.of(line.split("\\|", -1));
        int group = groups.size();
        groups.put(group, new ArrayList<>());
        for (String name : names) {
            Integer known = groupOf.get(form(name).joined());
            if (known != null && known != group) {
                join(known, group);
            }
            groupOf.put(form(name).joined(), group);
            groups.getOrDefault(group, new ArrayList<>()).add(name.strip());
        }
    }

    private void join(int old, int group) {
        List<String> moved = groups.getOrDefault(old, List.of());
        moved.forEach(name -> groupOf.put(form(name).joined(), group));
        groups.getOrDefault(group, new ArrayList<>()).addAll(moved);
        groups.put(old, List.of());
    }

    NameForm form(String name) {
        return NameForm.of(name, honorifics);
    }

    /** The group a name belongs to, or -1. */
    int group(NameForm form) {
        return groupOf.getOrDefault(form.joined(), -1);
    }

    /** All names of the group {@code form} belongs to; empty where it belongs to none. */
    List<String> names(NameForm form) {
        return groups.getOrDefault(group(form), List.of());
    }
}
