package crossread.fact.name;

import crossread.fact.name.office.RolesBeside;
import crossread.fact.name.word.Acronyms;
import crossread.fact.name.word.Evidence;
import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes apart runs of capitals that are several names: "US-Ukraine", "the Clinton White House". */
final class Divider {
    private static final Set<String> MEMBERS = Set.of("Republican", "Democrat");
    private static final Set<String> CHAMBERS = Set.of("House", "Senate", "Assembly");

    /** "Liberal Democrat", "Christian Democrat": the name of the party. */
    private static final Set<String> FAITHS = Set.of("Liberal", "Christian", "Social", "Free", "Young", "College");

    private final Lexicon lexicon;
    private final Evidence evidence;

    Divider(Lexicon lexicon, Evidence evidence) {
        this.lexicon = lexicon;
        this.evidence = evidence;
    }

    /** "US-Ukraine" is two places, "Russian-American" no name at all. */
    List<Run> apart(Run run) {
        List<Run> parts = new ArrayList<>();
        int from = posted(run);
        if (from > 0) {
            parts.add(run.part(0, from));
        }
        int party = partyMember(run, from);
        if (party > 0) {
            parts.add(run.part(from, party));
            if (party + 1 < run.size()) {
                parts.add(run.part(party + 1, run.size()));
            }
            return parts;
        }
        for (int i = from; i + 1 < run.size(); i++) {
            if (houseOf(run, i)) {
                parts.add(run.part(from, i + 1));
                from = i + 1;
                continue;
            }
            boolean hyphened = run.line().hyphened(run.from() + i) || listed(run, i);
            boolean headed = i > 1 && lexicon.organisationWord(run.word(0)); // "University of Texas-Austin"
            if (hyphened
                    && !headed
                    && alone(run.word(i))
                    && alone(run.word(i + 1))
                    && !lexicon.place(run.word(i) + "-" + run.word(i + 1))
                    && !lexicon.organisation(run.text())) {
                parts.add(run.part(from, i + 1));
                from = i + 1;
            }
        }
        parts.add(run.part(from, run.size()));
        return parts;
    }

    /** Words of the place in "ambassador to New Zealand Peter Novak", whose office ends where the person begins; or 0. */
    private int posted(Run run) {
        int place = Math.min(3, run.size() - 2);
        while (place > 0 && !lexicon.place(run.part(0, place).text())) {
            place--;
        }
        boolean office = RolesBeside.REACHES.contains(run.line().low(run.from() - 1))
                && lexicon.role(run.line().at(run.from() - 2));
        return place > 0
                        && office
                        && (lexicon.given(run.word(place)) || (run.size() == place + 2 && unlisted(run, place)))
                        && !lexicon.given(run.word(0))
                        && !lexicon.place(run.text())
                ? place
                : 0;
    }

    /** Whether no word from there on is one of bodies, places or things. */
    private boolean unlisted(Run run, int from) {
        for (int i = from; i < run.size(); i++) {
            String word = run.word(i);
            if (lexicon.organisationWord(word) || lexicon.placeWord(word) || lexicon.noun(word) || lexicon.role(word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where "Republican" stands in "Arizona Republican Jeff Holt" and "a Kell Democrat", which tell of which party somebody is;
     * 0 where the word is part of a body's name.
     */
    private int partyMember(Run run, int from) {
        for (int i = from + 1; i < run.size(); i++) {
            boolean one = MEMBERS.contains(run.word(i));
            boolean several = run.word(i).endsWith("s")
                    && MEMBERS.contains(run.word(i).substring(0, run.word(i).length() - 1))
                    && (lexicon.place(run.part(from, i).text()) || CHAMBERS.contains(run.word(i - 1)));
            if ((one || several) && !FAITHS.contains(run.word(i - 1))) {
                boolean rest = i + 1 == run.size() || (lexicon.given(run.word(i + 1)) && unlisted(run, i + 2));
                return rest && run.line().spaced(run.from() + i - 1) ? i : 0;
            }
        }
        return 0;
    }

    /** "the Clinton White House": a person and the body that was then theirs. */
    private boolean houseOf(Run run, int i) {
        String owner = run.word(i);
        return (lexicon.figure(owner) || (evidence.lastName(owner) && lexicon.given(run.word(0))))
                && lexicon.organisation(run.part(i + 1, run.size()).text())
                && !lexicon.organisation(run.text());
    }

    /** "Illinois Texas": two places of a list whose comma was lost. */
    private boolean listed(Run run, int i) {
        String one = run.word(i);
        String other = run.word(i + 1);
        return run.size() == 2
                && run.line().spaced(run.from() + i)
                && lexicon.place(one)
                && lexicon.place(other)
                && !lexicon.given(one)
                && !lexicon.place(run.text());
    }

    private boolean alone(String word) {
        return lexicon.place(word) || lexicon.demonym(word) || lexicon.organisation(word) || Acronyms.looksLike(word);
    }
}
