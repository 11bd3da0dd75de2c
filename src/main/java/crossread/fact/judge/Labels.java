package crossread.fact.judge;

import crossread.fact.judge.story.Said;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a fact is called, and the fullest form of its value. */
final class Labels {
    private static final Pattern HOLDER = Pattern.compile("(?<=\\p{L}{3})(?:man|woman|person)\\b");

    private Labels() {}

    /** The place a reader is sent to: the first in kept text, or else in the headline, or else the first. */
    static Said best(List<Said> places) {
        return places.stream()
                .min(Comparator.comparing((Said said) -> said.passage().standing())
                        .thenComparing(Said.BY_PLACE))
                .orElseThrow();
    }

    private static final int BEGINS = 3; // letters in which two forms of a word agree

    /** What most mentions are taken for; of equals, the first in the order of kinds. */
    static FactKind kind(List<Said> places) {
        Map<FactKind, Integer> votes = new EnumMap<>(FactKind.class);
        places.forEach(said -> votes.merge(said.mention().kind(), 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<FactKind, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    static Value value(List<Said> places, Said best, FactKind kind) {
        return switch (best.mention().value()) {
            case Value.Money money ->
                places.stream()
                        .map(said -> said.mention().value())
                        .filter(value -> value instanceof Value.Money other
                                && other.alternatives().size()
                                        > money.alternatives().size())
                        .findFirst()
                        .orElse(money);
            case Value.Person _, Value.Named _ -> kind == FactKind.PERSON ? person(places) : named(best);
            case Value other -> other;
        };
    }

    private static Value named(Said best) {
        return new Value.Named(best.name());
    }

    private static Value person(List<Said> places) {
        List<String> names = places.stream().map(Said::name).toList();
        String name = names.stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        Optional<String> role = roles(places).stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
        return new Value.Person(name, role);
    }

    private static List<String> roles(List<Said> places) {
        List<String> roles = new ArrayList<>();
        for (Said said : places) {
            if (said.mention().value() instanceof Value.Person person) {
                person.role().ifPresent(roles::add);
            }
        }
        return roles;
    }

    static String label(Said best, Value value) {
        return switch (value) {
            case Value.Person person -> person.name();
            case Value.Quotation quotation -> quotation.text();
            case Value.Named named when isInflected(best.text(), named.name()) -> named.name();
            default -> best.text();
        };
    }

    /** "Vereinten Nationen", "Niedersachsens", "Hamburger": written with an ending that the name itself has not. */
    private static boolean isInflected(String written, String name) {
        String[] words = written.split(" ", -1);
        String[] own = name.split(" ", -1);
        boolean same = words.length == own.length && !written.equals(name);
        for (int i = 0; same && i < own.length; i++) {
            int begins = Math.min(BEGINS, own[i].length());
            same = words[i].regionMatches(0, own[i], 0, begins)
                    && Math.abs(words[i].length() - own[i].length()) < BEGINS;
        }
        return same;
    }

    /** Whether one article gives a person's office and another that names them gives none or another one. */
    static boolean officesDiffer(List<Said> places) {
        Map<String, List<String>> byArticle = new java.util.TreeMap<>();
        for (Said said : places) {
            if (said.passage().standing().states()) {
                byArticle
                        .computeIfAbsent(said.article(), article -> new ArrayList<>())
                        .addAll(roles(List.of(said)).stream()
                                .map(Labels::office)
                                .toList());
            }
        }
        boolean some = byArticle.values().stream().anyMatch(roles -> !roles.isEmpty());
        boolean none = byArticle.values().stream().anyMatch(List::isEmpty);
        return byArticle.size() > 1 && some && none;
    }

    /** Spokesman, spokeswoman and spokesperson hold one office. */
    static String office(String role) {
        return HOLDER.matcher(role.toLowerCase(Locale.ROOT)).replaceAll("person");
    }
}
