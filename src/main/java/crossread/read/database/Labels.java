package crossread.read.database;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels a database writes before its fields, with what each stands for; capitals and small letters tell apart. */
final class Labels {
    private static final Pattern LABELLED =
            Pattern.compile("\\s{0,80}+(\\p{L}[\\p{L} /&-]{0,40}+):(?:\\s++(.*+))?", Pattern.DOTALL);

    private final Map<String, Role> roles = new HashMap<>();

    Labels and(Role role, String... labels) {
        for (String label : labels) {
            roles.put(label, role);
        }
        return this;
    }

    /** The line as the start of a field: its label and what follows; empty where it starts none. */
    Optional<Part> read(String line) {
        Matcher matcher = LABELLED.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String label = matcher.group(1).strip();
        String rest = Optional.ofNullable(matcher.group(2)).orElse("").strip();
        return Optional.ofNullable(roles.get(label))
                .map(role -> new Part(role, label + ":", rest.isEmpty() ? List.of() : List.of(rest)));
    }
}
