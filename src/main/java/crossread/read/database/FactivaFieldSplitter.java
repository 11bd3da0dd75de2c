package crossread.read.database;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Splits what Factiva exports with its indexing: each field begins with two or three capitals ("HD", "WC", "LP"), none
 * twice in a record, and the accession number "AN" ends the record.
 */
final class FactivaFieldSplitter implements DatabaseSplitter {
    private static final String CODES =
            "CLM|SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CX|ART|CT|RF|CO|IN|NS|RE" + "|IPC|IPD|PUB|AN";

    private static final String LAST = "AN";

    private static final Map<String, Role> ROLES = Map.of(
            "HD",
            Role.TITLE,
            "BY",
            Role.BYLINE,
            "WC",
            Role.LENGTH,
            "PD",
            Role.DATE,
            "SN",
            Role.OUTLET,
            "LA",
            Role.LANGUAGE,
            "LP",
            Role.TEXT,
            "TD",
            Role.TEXT,
            "CX",
            Role.TEXT,
            LAST,
            Role.MARKER);

    /** ART names the pictures; what stands there are captions. */
    private static final String PICTURES = "ART";

    /** Between code and text stands a tab, several blanks or the end of the line; a file keeps to one. */
    private static final List<Pattern> FIELDS = Stream.of("\\t++\\s*+(.*+)", " {2,}+\\s*+(.*+)", "(\\s*+)")
            .map(rest -> Pattern.compile("\\s{0,20}+(" + CODES + ")" + rest, Pattern.DOTALL))
            .toList();

    @Override
    public List<Entry> split(List<String> lines) {
        for (Pattern field : FIELDS) {
            List<Entry> entries = DatabaseSplitter.whole(split(lines, field), List.of());
            if (!entries.isEmpty()) {
                return entries;
            }
        }
        return List.of();
    }

    private static List<Entry> split(List<String> lines, Pattern pattern) {
        List<Entry> entries = new ArrayList<>();
        PartList parts = new PartList();
        Set<String> seen = new HashSet<>();
        for (String line : lines) {
            Matcher field = pattern.matcher(line);
            if (!field.matches()) {
                proceed(line, seen, parts);
                continue;
            }
            if (seen.contains(field.group(1)) || seen.contains(LAST)) {
                entries.add(parts.finish());
                seen.clear();
            }
            parts.begin(part(field.group(1), field.group(2).strip()));
            seen.add(field.group(1));
        }
        Entry rest = parts.finish();
        if (!seen.isEmpty()) {
            entries.add(rest);
        }
        return entries;
    }

    /** What stands before the first field or behind the accession number belongs to the export, not to the article. */
    private static void proceed(String line, Set<String> seen, PartList parts) {
        if (seen.isEmpty() || (seen.contains(LAST) && parts.lastLine().isPresent())) {
            parts.append(Role.MARKER, line);
        } else {
            parts.continueLast(line);
        }
    }

    private static Part part(String code, String rest) {
        Role role = code.equals(PICTURES)
                ? Role.CAPTION
                : Optional.ofNullable(ROLES.get(code)).orElse(Role.FIELD);
        return new Part(role, code, rest.isEmpty() ? List.of() : List.of(rest));
    }
}
