package crossread.fact.name.run;

import crossread.fact.name.word.Evidence;
import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.Line;
import crossread.fact.name.word.Run;
import crossread.fact.name.word.WordJudge;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the longest runs of capitalised words, with the small words that names have inside them. */
public final class RunFinder {
    private static final Set<String> LEADING_PARTICLES = Set.of("al", "bin", "ibn", "van", "von", "de", "el");

    /** Of them, what is an ordinary word of French and Spanish. */
    private static final Set<String> ROMANCE = Set.of("de", "el", "al");

    private static final Set<String> UNITS = Set.of(
            "Brigade",
            "Division",
            "Fleet",
            "Regiment",
            "Battalion",
            "Army",
            "Corps",
            "Infantry",
            "Airborne",
            "Squadron",
            "Circuit",
            "Wing",
            "Congress",
            "Cavalry",
            "Artillery");

    /** Bodies that bear the year of their founding. */
    private static final Set<String> FOUNDED = Set.of("Committee", "Club", "Group", "Project", "Foundation", "Society");

    private final Lexicon lexicon;
    private final Evidence evidence;
    private final RunStart start;
    private final RunEnd end;

    public RunFinder(Lexicon lexicon, Evidence evidence) {
        WordJudge words = new WordJudge(lexicon, evidence);
        this.lexicon = lexicon;
        this.evidence = evidence;
        this.start = new RunStart(lexicon, evidence, words);
        this.end = new RunEnd(lexicon, words);
    }

    public List<Run> find(Line line) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            int title = evidence.titleEnd(line, at);
            if (title > at) {
                runs.add(new Run(line, at, title));
                at = title;
                continue;
            }
            if (!start.starts(line, at)) {
                at++;
                continue;
            }
            int behind = Math.max(end.find(line, at), lexicon.phrase(line, at));
            runs.add(new Run(line, numbered(line, leadingParticle(line, at), behind), behind));
            at = behind;
        }
        return runs;
    }

    /** "3rd Brigade", "101st Airborne Division": the number that tells units apart is a part of their name. */
    private static int numbered(Line line, int at, int behind) {
        boolean ordinal = at > 0 && line.spaced(at - 1) && line.at(at - 1).matches("\\d+(st|nd|rd|th)");
        boolean year = at > 0
                && line.spaced(at - 1)
                && line.at(at - 1).matches("1[5-9]\\d\\d|20\\d\\d")
                && FOUNDED.contains(line.at(at));
        if (year) {
            return at - 1; // "the 1922 Committee"
        }
        boolean unit = false;
        for (int i = at; i < behind; i++) {
            unit |= UNITS.contains(line.at(i));
        }
        return ordinal && unit ? at - 1 : at;
    }

    private int leadingParticle(Line line, int at) {
        if (at > 0 && ROMANCE.contains(line.at(at - 1)) && evidence.isRomance()) {
            return at; // "une passagère de Rouen"
        }
        return at > 0 && LEADING_PARTICLES.contains(line.at(at - 1)) && (line.spaced(at - 1) || line.hyphened(at - 1))
                ? at - 1
                : at;
    }
}
