package crossread.fact.name.kind;

import crossread.fact.name.word.Candidate;
import crossread.fact.name.word.Evidence;
import crossread.fact.name.word.Lexicon;
import crossread.model.fact.FactKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of one article: what kind each is by all its mentions, its fullest form and the office of its bearer. */
public final class Register {
    private final Map<String, FactKind> kinds = new LinkedHashMap<>();
    private final Map<String, String> fullest = new HashMap<>();
    private final Map<String, String> offices = new HashMap<>();
    private final LastNames lastNames;

    public Register(Lexicon lexicon, Evidence evidence, List<Candidate> candidates) {
        Map<String, Votes> votes = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            votes.computeIfAbsent(candidate.name(), name -> new Votes(lexicon)).add(candidate);
        }
        KindJudge judge = new KindJudge(lexicon, evidence);
        votes.forEach((name, vote) -> kinds.put(name, judge.decide(name, vote)));
        new ListedKinds().share(candidates, kinds);
        lastNames = new LastNames(lexicon, new Namesakes(candidates));
        lastNames.bind(kinds, votes, fullest);
        new AcronymBinder().bind(candidates, kinds, fullest);
        new ShortNames(lexicon).bind(kinds, fullest);
        for (Candidate candidate : candidates) {
            candidate.role().ifPresent(role -> offices.putIfAbsent(fullest(candidate.name()), role));
        }
    }

    public FactKind kind(String name) {
        return kinds.getOrDefault(name, FactKind.NAME);
    }

    public String fullest(String name) {
        return fullest.getOrDefault(name, name);
    }

    public Optional<String> office(String name) {
        return Optional.ofNullable(offices.get(fullest(name)));
    }

    /** The person of this last name, for headlines that have no other. */
    public Optional<String> bearer(String lastName) {
        return lastNames.bearer(lastName);
    }

    public boolean holds(String name) {
        return kinds.containsKey(name);
    }

    /** The form of the name this article uses, where it is here written in capitals throughout. */
    public Optional<String> spelled(String shouted) {
        return kinds.keySet().stream()
                .filter(name -> name.equalsIgnoreCase(shouted))
                .findFirst();
    }
}
