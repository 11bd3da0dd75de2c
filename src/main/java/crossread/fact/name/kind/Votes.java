package crossread.fact.name.kind;

import crossread.fact.name.word.Candidate;
import crossread.fact.name.word.Context;
import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.Line;
import crossread.fact.name.word.Run;
import crossread.model.fact.FactKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the mentions of one form of a name, and the words beside them, say of its kind. */
final class Votes {
    private static final Set<String> PASSIVE = Set.of("was", "is", "were", "be", "been", "being");
    private static final Set<String> PERFECT = Set.of("has", "had", "have", "also", "later");
    private static final Set<String> NAMED = Set.of("named", "called", "dubbed", "christened", "nicknamed");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    /** In small letters behind a name they are no part of the map: "the Lumia range", "the Kraft plant". */
    private static final Set<String> THINGS = Set.of(
            "range",
            "plant",
            "point",
            "sound",
            "base",
            "camp",
            "zone",
            "gate",
            "mine",
            "state",
            "house",
            "wall",
            "pass",
            "track",
            "drive",
            "station",
            "resort",
            "hotel",
            "building",
            "memorial",
            "trail");

    private final Lexicon lexicon;
    private final Context context;
    private final PlaceCues cues;
    private final Map<FactKind, Integer> kinds = new HashMap<>();
    private int mentions;
    private int place;
    private int person;
    private int body;
    private int articles; // "the" before it
    private int things; // "a Deepwater Horizon worker"
    private int crafts; // "the rover", "the ship named" before it
    private int houses; // "care home" behind it

    Votes(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.context = lexicon.context();
        this.cues = new PlaceCues(lexicon);
    }

    void add(Candidate candidate) {
        Run run = candidate.run();
        candidate.kind().ifPresent(kind -> kinds.merge(kind, 1, Integer::sum));
        mentions++;
        if (!run.text().equals(candidate.name())) {
            return;
        }
        String before = run.line().spaced(run.from() - 1) ? run.line().low(run.from() - 1) : "";
        String after = run.line().spaced(run.to() - 1) ? run.line().low(run.to()) : "";
        place += cues.weigh(run, before, after);
        boolean followers = context.followers().contains(after);
        articles += before.equals("the") && !followers && !belongs(run, after) ? 1 : 0;
        things += (before.equals("a") || before.equals("an")) && belongs(run, after) && !followers ? 1 : 0;
        things += context.things().contains(after)
                        && run.size() > 1
                        && !run.line().word(run.to() - 1).possessive()
                ? 1
                : 0;
        person += context.besidePerson().contains(before)
                        || context.besidePerson().contains(after)
                        || after.equals("who")
                        || followers
                ? 1
                : 0;
        person += behaves(run) ? 1 : 0;
        crafts += isCraft(run) ? 1 : 0;
        houses += isHouse(run.line(), run.to()) ? 1 : 0;
        String region = before.equals("of") ? run.line().low(run.from() - 2) : after;
        boolean mapped = lexicon.placeWord(Line.titled(region)) && !(region.equals(after) && THINGS.contains(after));
        place += mapped || context.areas().contains(region) ? 2 : 0;
        body += explained(run) ? 2 : 0;
        body += context.bodies().contains(before) || context.bodies().contains(after) ? 2 : 0;
        body += kindBehind(run) ? 1 : 0;
        body += before.equals("the") && (after.equals("reports") || after.equals("reported")) ? 2 : 0;
    }

    /** Whether the words around it speak of somebody: an age, kin, an arrest, a death. */
    private boolean behaves(Run run) {
        Line line = run.line();
        int next = run.to();
        String after = line.low(next);
        if (line.word(next - 1).possessive()) {
            return line.spaced(next - 1) && context.ofPeople().contains(after);
        }
        boolean comma = line.gap(next - 1).equals(", ");
        if (comma
                && age(after)
                && (line.gap(next).startsWith(",") || line.gap(next).startsWith("."))) {
            return true;
        }
        String before = line.low(run.from() - 1);
        String gap = line.gap(run.from() - 1);
        if (context.kin().contains(before) && (gap.isBlank() || gap.equals(", ")) && !isCraft(run)) {
            return true;
        }
        if (before.equals("old") && line.gap(run.from() - 2).equals("-")) {
            return true; // "23-year-old X"
        }
        if (!line.spaced(next - 1)) {
            return false;
        }
        int verb = PERFECT.contains(after) ? next + 1 : next;
        if (PASSIVE.contains(line.low(verb))) {
            int done = line.low(verb + 1).equals("also") || line.low(verb + 1).equals("later") ? verb + 2 : verb + 1;
            return context.suffers().contains(line.low(done));
        }
        return context.does().contains(line.low(verb));
    }

    /** "the rover X", "the ship, named X". */
    private boolean isCraft(Run run) {
        int at = run.from() - 1;
        String gap = run.line().gap(at);
        if (NAMED.contains(run.line().low(at)) && gap.isBlank()) {
            at--;
            gap = run.line().gap(at);
        }
        return (gap.isBlank() || gap.equals(", "))
                && context.crafts().contains(run.line().low(at));
    }

    private static boolean age(String word) {
        return (word.length() == 1 || word.length() == 2) && word.chars().allMatch(Character::isDigit);
    }

    /** "the Saint Olaf care home", "Rose Lane primary school". */
    private boolean isHouse(Line line, int at) {
        return line.spaced(at - 1)
                && (context.houses().contains(line.at(at))
                        || (line.spaced(at) && context.houses().contains(line.at(at + 1))))
                && !line.word(at - 1).possessive()
                && !line.at(at).isEmpty()
                && Character.isLowerCase(line.at(at).codePointAt(0));
    }

    /** "the Torvan biker gang": what it is stands a word further. */
    private boolean kindBehind(Run run) {
        Line line = run.line();
        int at = run.to();
        return run.line().low(run.from() - 1).equals("the")
                && line.spaced(at - 1)
                && line.spaced(at)
                && !line.word(at - 1).possessive()
                && !line.capital(at)
                && !lexicon.opener(Line.titled(line.low(at)))
                && !lexicon.saying(line.low(at))
                && context.bodies().contains(line.low(at + 1));
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
    private boolean explained(Run run) {
        Line line = run.line();
        if (!line.gap(run.to() - 1).equals(", ") || !ARTICLES.contains(line.low(run.to()))) {
            return false;
        }
        for (int i = run.to() + 1; i < run.to() + 8 && line.spaced(i - 1); i++) {
            if (context.bodies().contains(line.low(i))) {
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

    int mentions() {
        return mentions;
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

    int things() {
        return things;
    }

    int crafts() {
        return crafts;
    }

    int houses() {
        return houses;
    }
}
