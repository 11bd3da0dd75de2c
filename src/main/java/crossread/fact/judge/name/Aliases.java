package crossread.fact.judge.name;

import crossread.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which names are other names of the same thing: {@code US}, {@code America}, {@code American}. */
public final class Aliases {
    private final Set<String> honorifics;
    private static final int LONGEST_PART = 3; // words
    private static final int LONG = 4; // letters from which capitals do not count
    private static final Set<String> HEADS = Set.of("department", "ministry");

    private final Set<String> territories = new HashSet<>();
    private final List<Set<String>> peersOf = new ArrayList<>();
    private final Map<String, String> shortForms = new HashMap<>();
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
    public static Aliases standard() {
        List<String> countries = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            countries.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
        }
        List<String> lines = new ArrayList<>(countries);
        List<String> written = WordList.load("aliases").lines();
        lines.addAll(WordList.load("peoples").lines());
        lines.addAll(written);
        Aliases aliases =
                new Aliases(lines, Set.copyOf(WordList.load("honorifics").lines()));
        aliases.addPeers(countries);
        List<String> states = WordList.load("states").lines();
        states.forEach(line -> aliases.addPeers(List.of(line.split(",", -1))));
        written.forEach(aliases::addShortForms);
        return aliases;
    }

    /** Countries, or the states of one country: all of them territories, and none within another. */
    private void addPeers(List<String> names) {
        Set<String> peers = new HashSet<>();
        for (String name : names) {
            peers.add(form(name.strip()).joined());
            names(form(name.strip())).forEach(other -> peers.add(form(other).joined()));
        }
        territories.addAll(peers);
        peersOf.add(peers);
    }

    /** Whether they are two countries, or two states or provinces of one country. */
    public boolean arePeers(NameForm one, NameForm other) {
        boolean same = one.joined().equals(other.joined()) || (group(one) >= 0 && group(one) == group(other));
        return !same
                && peersOf.stream().anyMatch(peers -> peers.contains(one.joined()) && peers.contains(other.joined()));
    }

    private void addShortForms(String line) {
        List<String> names = List.of(line.split("\\|", -1));
        String full = form(names.getFirst()).joined();
        for (String name : names.subList(1, names.size())) {
            NameForm form = form(name);
            // "la" in "La Guardia" is no city
            if (!form.isSingle() || form.joined().length() >= LONG || form.capitals()) {
                shortForms.putIfAbsent(form.joined(), full);
            }
        }
    }

    private void add(String line) {
        List<String> names = List.of(line.split("\\|", -1));
        int group = groups.size();
        groups.put(group, new ArrayList<>());
        for (String name : names) {
            String key = key(form(name));
            Integer known = groupOf.get(key);
            if (known != null && known != group) {
                join(known, group);
            }
            groupOf.put(key, group);
            groups.getOrDefault(group, new ArrayList<>()).add(name.strip());
        }
    }

    /** "LA" is a city and "La." a state, "US" a country and "us" all of us: capitals count in short forms. */
    private static String key(NameForm form) {
        return form.capitals() ? form.joined().toUpperCase(Locale.ROOT) : form.joined();
    }

    private void join(int old, int group) {
        List<String> moved = groups.getOrDefault(old, List.of());
        moved.forEach(name -> groupOf.put(key(form(name)), group));
        groups.getOrDefault(group, new ArrayList<>()).addAll(moved);
        groups.put(old, List.of());
    }

    /**
     * The words of a name with every part that goes by several names in the first of them, so that "Northeast Philly" is
     * "Northeast Philadelphia" and "St. Louis County" "Saint Louis County"; "Ministry of Defence" is "Defence Ministry".
     */
    public List<String> canonical(NameForm form) {
        List<String> words = new ArrayList<>();
        List<String> own = form.words();
        int at = 0;
        while (at < own.size()) {
            int taken = 1;
            String said = own.get(at);
            for (int n = Math.min(LONGEST_PART, own.size() - at); n > 0; n--) {
                String part = String.join(" ", own.subList(at, at + n));
                if (shortForms.containsKey(part)) {
                    said = shortForms.getOrDefault(part, part);
                    taken = n;
                    break;
                }
            }
            words.addAll(List.of(said.split(" ", -1)));
            at += taken;
        }
        boolean office = words.size() > 2
                && HEADS.contains(words.getFirst())
                && words.get(1).equals("of");
        if (office) {
            List<String> turned = new ArrayList<>(words.subList(words.get(2).equals("the") ? 3 : 2, words.size()));
            turned.add(words.getFirst());
            return turned;
        }
        return words;
    }

    /** Whether it is a country, or a state or province of one. */
    public boolean territory(NameForm form) {
        return territories.contains(form.joined());
    }

    public NameForm form(String name) {
        return NameForm.of(name, honorifics);
    }

    /** The group a name belongs to, or -1. */
    public int group(NameForm form) {
        Integer known = groupOf.get(key(form));
        if (known == null && form.joined().length() >= LONG) {
            String other = form.capitals() ? form.joined() : form.joined().toUpperCase(Locale.ROOT);
            known = groupOf.get(other); // "MOSCOW", "Nasa"
        }
        return known == null ? -1 : known;
    }

    /** All names of the group {@code form} belongs to; empty where it belongs to none. */
    public List<String> names(NameForm form) {
        return groups.getOrDefault(group(form), List.of());
    }
}
