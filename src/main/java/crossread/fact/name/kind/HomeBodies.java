package crossread.fact.name.kind;

import crossread.fact.name.word.Acronyms;
import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.Run;
import java.util.Set;

/** Tells bodies by the place or country in their name: "Boston Red Sox", "Sport England". */
final class HomeBodies {
    private final Lexicon lexicon;
    private final Set<String> works;
    private final Set<String> placeHeads;

    HomeBodies(Lexicon lexicon, Set<String> works, Set<String> placeHeads) {
        this.lexicon = lexicon;
        this.works = works;
        this.placeHeads = placeHeads;
    }

    /** "Boston Red Sox", "T-Mobile USA": a body with the place it is at home in before or behind it. */
    boolean ownBody(Run run) {
        int place = placeHead(run);
        if (place > 0 && lexicon.organisation(run.part(place, run.size()).text())) {
            return true;
        }
        for (int n = run.size() - 1; n > 0; n--) {
            if (lexicon.place(run.part(n, run.size()).text())
                    && (lexicon.organisation(run.part(0, n).text())
                            || (n == 1 && Acronyms.looksLike(run.word(0)) && !lexicon.place(run.word(0))))) {
                return true;
            }
        }
        return false;
    }

    /** "Sport England", "Statistics Canada": what a country has of a thing. */
    boolean national(Run run) {
        return lexicon.country(run.last())
                && !lexicon.place(run.text())
                && (lexicon.noun(run.word(0)) || lexicon.organisationWord(run.word(0)))
                && !works.contains(run.word(0))
                && !placeHeads.contains(run.word(0));
    }

    /** How many words at the head of the run name a place by themselves, leaving at least one; 0 if none do. */
    int placeHead(Run run) {
        for (int n = Math.min(3, run.size() - 1); n > 0; n--) {
            if (lexicon.place(run.part(0, n).text())) {
                return n;
            }
        }
        return 0;
    }
}
