package crossread.fact.name;

import crossread.model.FactKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the mentions of one form of a name, and the words beside them, say of its kind. */
final class Votes {
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

    private final Lexicon lexicon;
    private final Map<FactKind, Integer> kinds = new HashMap<>();
    private int place;
    private int person;
    private int body;
    private int articles; // "the" before it
    private int houses; // "care home" behind it

    Votes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void add(Candidate candidate) {
        Run run = candidate.run();
        candidate.kind().ifPresent(kind -> kinds.merge(kind, 1, Integer::sum));
        if (!run.text().equals(candidate.name())) {
            return;
        }
        String before = run.line().spaced(run.from() - 1) ? run.line().low(run.from() - 1) : "";
        String after = run.line().spaced(run.to() - 1) ? run.line().low(run.to()) : "";
        place += PLACE_WORDS.contains(before) ? 1 : 0;
        boolean followers = FOLLOWERS.contains(after);
        articles += before.equals("the") && !followers && !belongs(run, after) ? 1 : 0;
        person += PERSON_VERBS.contains(before) || PERSON_VERBS.contains(after) || after.equals("who") || followers
                ? 1
                : 0;
        houses += isHouse(run.line(), run.to()) ? 1 : 0;
        String region = before.equals("of") ? run.line().low(run.from() - 2) : after;
        place += lexicon.placeWord(Line.titled(region)) || AREAS.contains(region) ? 2 : 0;
        body += explained(run) ? 2 : 0;
        body += BODIES.contains(before) || BODIES.contains(after) ? 2 : 0;
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

    /** The kind most mentions show by themselves; of two as frequent the earlier kind. */
    Optional<FactKind> kind() {
        return kinds.entrySet().stream()
                .max(Map.Entry.<FactKind, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    int place() {
        return place;
    }

    int person() {
        return person;
    }

    int body() {
        return body;
    }

    int articles() {
        return articles;
    }

    int houses() {
        return houses;
    }
}
