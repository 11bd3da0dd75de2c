package crossread.fact.name;

import crossread.model.FactKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of one article: what kind each is by all its mentions, its fullest form and the office of its bearer. */
final class Register {
    private static final Set<String> PLACE_WORDS = Set.of("in", "near", "across", "outside", "throughout", "around");
    private static final Set<String> FOLLOWERS = Set.of(
            "regime", "administration", "campaign", "family", "presidency", "era", "loyalists", "himself", "herself");
    private static final Set<String> AREAS = Set.of(
            "area",
            "areas",
            "neighborhood",
            "neighbourhood",
            "suburb",
            "capital",
            "outskirts",
            "west",
            "east",
            "north",
            "south",
            "people",
            "residents",
            "metropolitan",
            "coastline");
    private static final Set<String> BODIES = Set.of(
            "group",
            "company",
            "firm",
            "newspaper",
            "agency",
            "party",
            "militia",
            "giant",
            "broadcaster",
            "maker",
            "manufacturer",
            "network",
            "airline",
            "website",
            "magazine",
            "retailer",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "channel",
            "fighters",
            "militants",
            "employees",
            "shares",
            "executives",
            "officials",
            "chain",
            "brand",
            "startup",
            "start-up",
            "organisation",
            "organization",
            "ceo");
    private static final Set<String> HOUSES = Set.of(
            "home",
            "hospital",
            "school",
            "hotel",
            "clinic",
            "church",
            "museum",
            "theatre",
            "theater",
            "restaurant",
            "prison",
            "jail",
            "academy",
            "college",
            "nursery",
            "supermarket",
            "mine",
            "plant",
            "shelter",
            "hospice");
    private static final Set<String> PERSON_VERBS =
            Set.of("said", "says", "told", "added", "asked", "tweeted", "wrote");

    /** What the mentions of one form say of it. */
    private static final class Votes {
        private final Map<FactKind, Integer> kinds = new HashMap<>();
        private int place;
        private int person;
        private int body;
        private int articles; // "the" before it
        private int houses; // "care home" behind it
    }

    private final Lexicon lexicon;
    private final Evidence evidence;
    private final Map<String, Votes> votes = new LinkedHashMap<>();
    private final Map<String, FactKind> kinds = new LinkedHashMap<>();
    private final Map<String, String> fullest = new HashMap<>();
    private final Map<String, String> byLast = new HashMap<>();
    private final Map<String, String> offices = new HashMap<>();

    Register(Lexicon lexicon, Evidence evidence, List<Candidate> candidates) {
        this.lexicon = lexicon;
        this.evidence = evidence;
        candidates.forEach(this::vote);
        votes.forEach((name, vote) -> kinds.put(name, decide(name, vote)));
        bindLastNames();
        bindAcronyms(candidates);
        for (Candidate candidate : candidates) {
            candidate.role().ifPresent(role -> offices.putIfAbsent(fullest(candidate.name()), role));
        }
    }

    private void vote(Candidate candidate) {
        Run run = candidate.run();
        Votes vote = votes.computeIfAbsent(candidate.name(), name -> new Votes());
        candidate.kind().ifPresent(kind -> vote.kinds.merge(kind, 1, Integer::sum));
        if (!run.text().equals(candidate.name())) {
            return;
        }
        String before = run.line().spaced(run.from() - 1) ? run.line().low(run.from() - 1) : "";
        String after = run.line().spaced(run.to() - 1) ? run.line().low(run.to()) : "";
        vote.place += PLACE_WORDS.contains(before) ? 1 : 0;
        boolean followers = FOLLOWERS.contains(after);
        vote.articles += before.equals("the") && !followers && !belongs(run, after) ? 1 : 0;
        vote.person += PERSON_VERBS.contains(before) || PERSON_VERBS.contains(after) || after.equals("who") || followers
                ? 1
                : 0;
        vote.houses += isHouse(run.line(), run.to()) ? 1 : 0;
        String region = before.equals("of") ? run.line().low(run.from() - 2) : after;
        vote.place += lexicon.placeWord(Line.titled(region)) || AREAS.contains(region) ? 2 : 0;
        vote.body += explained(run) ? 2 : 0;
        vote.body += BODIES.contains(before) || BODIES.contains(after) ? 2 : 0;
    }

    /** "the Saint Olaf care home", "Rose Lane primary school". */
    private static boolean isHouse(Line line, int at) {
        return line.spaced(at - 1)
                && (HOUSES.contains(line.at(at)) || (line.spaced(at) && HOUSES.contains(line.at(at + 1))))
                && !line.word(at - 1).possessive()
                && !line.at(at).isEmpty()
                && Character.isLowerCase(line.at(at).codePointAt(0));
    }

    /** "the Trayvon Martin shooting": the article belongs to the noun behind the name. */
    private boolean belongs(Run run, String after) {
        boolean noun = !after.isEmpty()
                && Character.isLowerCase(after.codePointAt(0))
                && run.line().at(run.to()).equals(after)
                && !lexicon.opener(Line.titled(after))
                && !lexicon.saying(after)
                && !after.endsWith("ed");
        return noun && run.size() > 1 && !run.line().word(run.to() - 1).possessive();
    }

    /** "Acme, a leading manufacturer": what the words behind the comma call it. */
    private static boolean explained(Run run) {
        Line line = run.line();
        if (!line.gap(run.to() - 1).equals(", ") || !line.low(run.to()).matches("a|an|the")) {
            return false;
        }
        for (int i = run.to() + 1; i < run.to() + 8 && line.spaced(i - 1); i++) {
            if (BODIES.contains(line.low(i))) {
                return true;
            }
        }
        return false;
    }

    private FactKind decide(String name, Votes vote) {
        Optional<FactKind> own = vote.kinds.entrySet().stream()
                .max(Map.Entry.<FactKind, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
        if (own.isPresent()) {
            return own.get();
        }
        List<String> words = words(name);
        if (vote.body > Math.max(vote.place, vote.person)) {
            return FactKind.ORGANISATION;
        }
        if (words.size() == 1) {
            if (lexicon.organisationWord(name)) {
                return FactKind.ORGANISATION;
            }
            if (vote.place > 0 && vote.place >= vote.person) {
                return FactKind.PLACE;
            }
            return vote.person > 0 && vote.articles == 0 ? FactKind.PERSON : FactKind.NAME;
        }
        if (vote.houses > 0 && vote.person == 0) {
            return FactKind.ORGANISATION;
        }
        if (vote.articles > 0) {
            return vote.person > 0 ? FactKind.ORGANISATION : FactKind.NAME;
        }
        if (vote.place > vote.person) {
            return FactKind.PLACE;
        }
        boolean thing = lexicon.organisation(words.getFirst()) || words.stream().anyMatch(lexicon::opener);
        if (vote.person == 0 && thing) {
            return FactKind.NAME; // "Apple Podcasts", "Start Here"
        }
        if (vote.person == 0 && (lexicon.place(words.getFirst()) || Acronyms.looksLike(words.getFirst()))) {
            return FactKind.ORGANISATION; // "Denver Broncos"
        }
        boolean common = words.stream()
                .anyMatch(word -> word.length() > 3 && evidence.seenLower(word) && !evidence.lastName(word));
        if (vote.person == 0 && common) {
            return FactKind.NAME; // "Iron Dome" where the article also writes of a dome
        }
        return words.size() < 5 ? FactKind.PERSON : FactKind.NAME;
    }

    /** "Putin" is Vladimir Putin where one person of that last name is named in full, or the first so named. */
    private void bindLastNames() {
        Map<String, List<String>> byFirst = new HashMap<>();
        for (Map.Entry<String, FactKind> entry : kinds.entrySet()) {
            List<String> words = words(entry.getKey());
            if (entry.getValue() == FactKind.PERSON && words.size() > 1) {
                String name = entry.getKey();
                byLast.merge(last(words), name, (one, other) -> longer(one, other));
                byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(name);
            }
        }
        for (Map.Entry<String, FactKind> entry : kinds.entrySet()) {
            String name = entry.getKey();
            List<String> words = words(name);
            Votes vote = votes.get(name);
            boolean fixed = lexicon.country(name)
                    || lexicon.organisation(name)
                    || (lexicon.place(name) && vote != null && vote.place > 0);
            String full = byLast.get(last(words));
            if (full != null
                    && !fixed
                    && (words.size() == 1
                            || (entry.getValue() == FactKind.PERSON && sameFirst(name, full))
                            || full.endsWith(" " + name))) {
                entry.setValue(FactKind.PERSON);
                fullest.put(name, full);
            } else if (words.size() == 1
                    && !fixed
                    && byFirst.getOrDefault(name, List.of()).size() == 1
                    && lexicon.given(name)) {
                entry.setValue(FactKind.PERSON);
                fullest.put(name, byFirst.getOrDefault(name, List.of(name)).getFirst());
            }
        }
    }

    /** "Mary J. Smith" is longer than "Mary Smith"; of two with unlike first names the first named stays. */
    private static String longer(String one, String other) {
        return sameFirst(one, other) && other.length() > one.length() ? other : one;
    }

    private static boolean sameFirst(String one, String other) {
        String first = words(one).getFirst();
        String second = words(other).getFirst();
        return first.equals(second)
                || (first.length() < 3 && second.startsWith(first.substring(0, 1)))
                || (second.length() < 3 && first.startsWith(second.substring(0, 1)));
    }

    private void bindAcronyms(List<Candidate> candidates) {
        Map<String, String> introduced = new HashMap<>();
        for (int i = 0; i + 1 < candidates.size(); i++) {
            Run run = candidates.get(i).run();
            Run next = candidates.get(i + 1).run();
            if (run.line().index() == next.line().index()
                    && run.to() == next.from()
                    && run.line().gap(run.to() - 1).equals(" (")
                    && next.size() == 1
                    && Acronyms.looksLike(next.text())) {
                if (run.text().charAt(0) == next.text().charAt(0)) introduced.putIfAbsent(next.text(), run.text());
            }
        }
        for (Map.Entry<String, FactKind> entry : kinds.entrySet()) {
            String name = entry.getKey();
            if (!Acronyms.looksLike(name)) {
                continue;
            }
            String full = introduced.get(name);
            for (String other : full == null ? kinds.keySet() : Set.<String>of()) {
                if (other.length() > name.length() + 3
                        && kinds.get(other) != FactKind.PERSON
                        && Acronyms.fits(name, other)) {
                    full = other;
                    break;
                }
            }
            FactKind kind = full == null ? null : kinds.get(full);
            if (full != null && kind != null && kind != FactKind.PERSON) {
                fullest.put(name, full);
                entry.setValue(kind == FactKind.NAME ? entry.getValue() : kind);
            }
        }
    }

    private static List<String> words(String name) {
        return List.of(name.split(" ", -1));
    }

    /** The last name, without "Jr". */
    private static String last(List<String> words) {
        String last = words.getLast();
        boolean junior = words.size() > 2 && last.toLowerCase(Locale.ROOT).matches("jr|sr|jnr|ii|iii|iv");
        return junior ? words.get(words.size() - 2) : last;
    }

    FactKind kind(String name) {
        return kinds.getOrDefault(name, FactKind.NAME);
    }

    String fullest(String name) {
        return fullest.getOrDefault(name, name);
    }

    Optional<String> office(String name) {
        return Optional.ofNullable(offices.get(fullest(name)));
    }

    /** The person of this last name, for headlines that have no other. */
    Optional<String> bearer(String lastName) {
        return Optional.ofNullable(byLast.get(lastName));
    }

    boolean holds(String name) {
        return kinds.containsKey(name);
    }

    /** The form of the name this article uses, where it is here written in capitals throughout. */
    Optional<String> spelled(String shouted) {
        return kinds.keySet().stream()
                .filter(name -> name.equalsIgnoreCase(shouted))
                .findFirst();
    }
}
