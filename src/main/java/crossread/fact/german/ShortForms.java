package crossread.fact.german;

import crossread.model.fact.FactKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who and what is meant where one article writes a part of a name it has named in full. */
final class ShortForms {
    private final Lexicon lexicon;
    private final Map<String, String> people = new HashMap<>(); // by last name
    private final Map<String, String> letters = new HashMap<>(); // "BKA" of "Bundeskriminalamt (BKA)"
    private final Map<String, Optional<String>> roles = new HashMap<>();
    private final Map<String, FactKind> others = new HashMap<>(); // bodies and places found by what stands beside them

    ShortForms(Lexicon lexicon, List<Found> found) {
        this.lexicon = lexicon;
        for (Found one : found) {
            if (one.kind() == FactKind.PERSON) {
                person(one);
            } else if (one.kind() == FactKind.ORGANISATION || one.kind() == FactKind.PLACE) {
                other(one);
            }
        }
        bindLetters(found);
    }

    private void person(Found one) {
        String name = one.name();
        if (name.contains(" ") && !name.matches(".* \\p{Lu}")) {
            people.putIfAbsent(last(name), name);
        }
        one.role().ifPresent(role -> roles.putIfAbsent(people.getOrDefault(last(name), name), Optional.of(role)));
    }

    static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private void other(Found one) {
        if (!one.name().contains(" ") && one.name().equals(one.row().at(one.from()))) {
            others.putIfAbsent(one.name(), one.kind());
        }
    }

    private void bindLetters(List<Found> found) {
        for (Found one : found) {
            for (Found next : found) {
                boolean bracket = one.row().index() == next.row().index()
                        && next.from() == one.to()
                        && one.row().gap(one.to() - 1).equals(" (");
                if (bracket && next.name().matches("\\p{Lu}[\\p{L}]{1,6}") && one.kind() == next.kind()) {
                    letters.putIfAbsent(next.name(), one.name());
                }
            }
        }
    }

    /** The name in the fullest form the article gives, with the office it gives its bearer. */
    Found full(Found one) {
        if (one.kind() != FactKind.PERSON) {
            return one.named(letters.getOrDefault(one.name(), one.name()));
        }
        boolean single = !one.name().contains(" ");
        String name = single ? people.getOrDefault(one.name(), one.name()) : one.name();
        Optional<String> role = one.role().or(() -> roles.getOrDefault(name, Optional.empty()));
        return new Found(one.row(), one.from(), one.to(), one.kind(), name, role);
    }

    /** Last names and names found elsewhere, where they stand alone in words of the row that no name has taken. */
    List<Found> in(Row row, boolean[] taken) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!taken[i] && row.large(i)) {
                alone(row, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found> alone(Row row, int i) {
        int end = row.whole(i);
        boolean determined =
                lexicon.determiner(row.low(i - 1)) && !row.gap(i - 2).startsWith(",");
        for (String form : Endings.cases(row.phrase(i, end))) {
            if (people.containsKey(form) && !determined) {
                return Optional.of(Found.of(row, i, end, FactKind.PERSON, form));
            }
            if (others.containsKey(form)) {
                return Optional.of(Found.of(row, i, end, others.get(form), form));
            }
        }
        return Optional.empty();
    }
}
