package crossread.fact.name.kind;

import crossread.fact.name.word.Acronyms;
import crossread.fact.name.word.Evidence;
import crossread.fact.name.word.Lexicon;
import crossread.model.fact.FactKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides what kind a name is from the votes of all its mentions and from its own words. */
final class KindJudge {
    private static final int SURE = 3; // votes for a place that outweigh a given name

    private static final Set<String> ARTICLES = Set.of("La", "Le", "Les", "Los", "Las", "El", "Il", "Gli", "Os", "As");

    private static final Pattern BODY = Pattern.compile(
            "\\p{Lu}\\p{Ll}{2,}\\p{Lu}\\p{Ll}+.*|\\p{Lu}\\p{L}{2,}(news|bank|corp|media|pharma|telecom|\\.com|\\.org)");

    private final Lexicon lexicon;
    private final Evidence evidence;

    KindJudge(Lexicon lexicon, Evidence evidence) {
        this.lexicon = lexicon;
        this.evidence = evidence;
    }

    /** "OpenBridge", "Torvanbank": words that firms and outlets make for themselves; people are asked about before. */
    private static boolean ofABody(String word) {
        return BODY.matcher(word).matches();
    }

    FactKind decide(String name, Votes vote) {
        Optional<FactKind> own = vote.kind();
        if (own.isPresent()) {
            return own.get();
        }
        List<String> words = LastNames.words(name);
        if (vote.crafts() > vote.person()) {
            return FactKind.NAME; // a rover is nobody
        }
        if (vote.body() > Math.max(vote.place(), vote.person())) {
            return FactKind.ORGANISATION;
        }
        if (words.size() == 1) {
            if (evidence.storm(name) && vote.person() == 0) {
                return FactKind.NAME;
            }
            if (lexicon.organisationWord(name)) {
                return FactKind.ORGANISATION;
            }
            boolean called = lexicon.figure(name) || (lexicon.given(name) && vote.articles() == 0);
            if (called && vote.place() < SURE) {
                return FactKind.PERSON; // "in Ron and Mary's garden"
            }
            if (vote.place() > 0 && vote.place() >= vote.person()) {
                return FactKind.PLACE;
            }
            if (vote.person() > 0 && vote.articles() == 0) {
                return FactKind.PERSON;
            }
            return ofABody(name) && !lexicon.kindWords().entries("works").contains(name)
                    ? FactKind.ORGANISATION
                    : FactKind.NAME;
        }
        if (vote.houses() > 0 && vote.person() == 0) {
            return FactKind.ORGANISATION;
        }
        boolean home = lexicon.place(words.getFirst()) || Acronyms.looksLike(words.getFirst());
        if (vote.person() == 0 && vote.place() == 0 && home) {
            return FactKind.ORGANISATION; // "Denver Broncos"
        }
        if (vote.articles() > 0) {
            return vote.person() > 0 ? FactKind.ORGANISATION : FactKind.NAME;
        }
        if (vote.place() > vote.person()) {
            return FactKind.PLACE;
        }
        if (vote.person() == 0 && vote.place() == 0 && (vote.things() > 0 || Acronyms.looksLike(words.getLast()))) {
            return FactKind.NAME; // "a Deepwater Horizon worker", "Curbed SF"
        }
        boolean thing = lexicon.organisation(words.getFirst()) || words.stream().anyMatch(lexicon::opener);
        if (vote.person() == 0 && thing) {
            return FactKind.NAME; // "Apple Podcasts", "Start Here"
        }
        if (vote.person() == 0 && words.size() == 2 && ARTICLES.contains(words.getFirst())) {
            return FactKind.NAME; // "La Roja", "Les Bleus": as teams and papers are called
        }
        boolean common = words.stream()
                .anyMatch(word -> word.length() > 3 && evidence.seenLower(word) && !evidence.lastName(word));
        if (vote.person() == 0 && common) {
            return FactKind.NAME; // "Iron Dome" where the article also writes of a dome
        }
        return words.size() < 5 ? FactKind.PERSON : FactKind.NAME;
    }
}
