package crossread.fact.name.word;

import crossread.model.fact.FactKind;
import crossread.words.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The names that go by several listed forms, each with the kind that its forms show. */
final class Aliases {
    private final Predicate<String> bodyWord;
    private final Predicate<String> given;
    private final Set<String> works;
    private final Map<String, FactKind> kinds = new HashMap<>(); // by form

    /**
     * Reads the list.
     *
     * @param place whether a form is a known place
     * @param body whether a form is a known organisation
     * @param bodyWord whether a word at the end of a form shows an organisation
     * @param given whether a word at the head of a form is a given name
     * @param kindWords words of a name that tell its kind
     */
    Aliases(
            Predicate<String> place,
            Predicate<String> body,
            Predicate<String> bodyWord,
            Predicate<String> given,
            WordList kindWords) {
        this.bodyWord = bodyWord;
        this.given = given;
        works = new HashSet<>(kindWords.entries("works"));
        for (String line : WordList.load("aliases").lines()) {
            List<String> forms = List.of(line.split(" \\| "));
            boolean ofPlace = forms.stream().anyMatch(place);
            boolean ofBody = forms.stream().anyMatch(form -> body.test(form) || ends(form));
            boolean acronym = forms.stream().skip(1).anyMatch(Acronyms::looksLike);
            if (ofPlace || ofBody || acronym) {
                FactKind kind = ofPlace ? FactKind.PLACE : longFormKind(forms.getFirst());
                forms.forEach(form -> kinds.putIfAbsent(form, kind));
            }
        }
    }

    /** The kind of the name that has this form. */
    Optional<FactKind> kind(String form) {
        return Optional.ofNullable(kinds.get(form));
    }

    /** All forms of the names whose kind shows. */
    Set<String> forms() {
        return Collections.unmodifiableSet(kinds.keySet());
    }

    /** "World War II" and "John F. Kennedy" have short forms like those of bodies. */
    private FactKind longFormKind(String form) {
        List<String> words = List.of(form.split(" ", -1));
        if (form.matches("\\p{L}+-\\d+")) {
            return FactKind.NAME; // "Covid-19"
        }
        if (given.test(words.getFirst()) && words.size() > 1) {
            return FactKind.PERSON;
        }
        return !ends(form) && words.stream().anyMatch(works::contains) ? FactKind.NAME : FactKind.ORGANISATION;
    }

    private boolean ends(String form) {
        return bodyWord.test(form.substring(form.lastIndexOf(' ') + 1));
    }
}
