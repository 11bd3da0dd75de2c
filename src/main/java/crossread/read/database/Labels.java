package crossread.read.database;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels a database writes before its fields, with what each stands for; capitals and small letters tell apart. */
final class Labels {
    private static final int LONGEST = 40;

    private final Map<String, Role> roles = new HashMap<>();

    Labels and(Role role, String... labels) {
        for (String label : labels) {
            roles.put(label, role);
        }
        return this;
    }

    /** The line as the start of a field: its label and what follows; empty where it starts none. */
    Optional<Part> read(String line) {
        // No regular expression: every line of a file is asked, and most have no colon near their start.
        String bare = line.strip();
        int colon = bare.indexOf(':');
        if (colon <= 0
                || colon > LONGEST
                || (colon + 1 < bare.length() && !Character.isWhitespace(bare.charAt(colon + 1)))) {
            return Optional.empty();
        }
        String rest = bare.substring(colon + 1).strip();
        return Optional.ofNullable(roles.get(bare.substring(0, colon).strip()))
                .map(role -> new Part(role, bare.substring(0, colon + 1), rest.isEmpty() ? List.of() : List.of(rest)));
    }
}
