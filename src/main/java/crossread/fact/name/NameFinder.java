package crossread.fact.name;

import crossread.fact.FactFinder;
import crossread.fact.Word;
import crossread.fact.WordScanner;
import crossread.fact.name.kind.Register;
import crossread.fact.name.office.Offices;
import crossread.fact.name.word.Candidate;
import crossread.fact.name.word.Elisions;
import crossread.fact.name.word.Evidence;
import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.Line;
import crossread.fact.name.word.Run;
import crossread.model.article.Sentence;
import crossread.model.article.Span;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds people, organisations, places and other names in one pass, since they compete for the same capitals. The span
 * of a person is the name without the office; the value holds the fullest form the article gives.
 *
 * <p>Sentences in which every word has a capital prove nothing: in them only names that the rest of the article, or the
 * lexicon, knows are found.
 */
public final class NameFinder implements FactFinder {
    private static final int LONGEST_KNOWN = 6; // words of a name looked up in a headline

    private static final Set<String> SHORTENED = Set.of("Co", "Corp", "Inc", "Ltd", "Bros", "Cos", "Jr", "Sr", "Assn");

    private static final Set<String> BASED = Set.of("based", "listed", "flagged", "registered");
    private static final Set<String> COUNTRIES = Set.of("US", "U.S.", "UK", "U.K.", "EU", "UAE");

    /** Languages that shorten the article before a vowel: "l'Eurelle". */
    private static final Set<String> ELIDING = Set.of("fr", "it", "ca");

    private final Lexicon lexicon = new Lexicon();
    private final WordScanner scanner = new WordScanner();

    @Override
    public Set<FactKind> kinds() {
        return EnumSet.of(FactKind.PERSON, FactKind.ORGANISATION, FactKind.PLACE, FactKind.NAME);
    }

    @Override
    public List<Mention> find(TokenizedArticle article) {
        List<Line> lines = lines(article);
        Evidence evidence =
                new Evidence(lexicon, lines, article.article().metadata().language());
        CandidateFinder finder = new CandidateFinder(lexicon, evidence);
        List<Candidate> candidates = new ArrayList<>();
        for (Line line : lines) {
            if (line.style() == Line.Style.PLAIN) {
                candidates.addAll(finder.find(line));
            }
        }
        candidates.sort(order());
        candidates = new ArrayList<>(new Offices(lexicon).resolve(candidates));
        Register register = new Register(lexicon, evidence, candidates);
        for (Line line : lines) {
            if (line.style() != Line.Style.PLAIN) {
                candidates.addAll(known(line, register));
            }
        }
        candidates.sort(order());
        return candidates.stream()
                .filter(one -> !isOnlyBased(one.run()))
                .map(one -> mention(article, one, register))
                .toList();
    }

    /** "US-based outlets": says of the outlets where they are, and of the country nothing. */
    private boolean isOnlyBased(Run run) {
        return run.line().hyphened(run.to() - 1)
                && BASED.contains(run.line().low(run.to()))
                && (lexicon.country(run.text())
                        || lexicon.country(run.last())
                        || lexicon.territory(run.last())
                        || COUNTRIES.contains(run.last()));
    }

    private List<Line> lines(TokenizedArticle article) {
        List<Line> lines = new ArrayList<>();
        List<Sentence> sentences = article.article().sentences();
        boolean elides = article.article()
                .metadata()
                .language()
                .filter(tag -> ELIDING.contains(tag.split("[-_]", 2)[0]))
                .isPresent();
        for (int i = 0; i < sentences.size(); i++) {
            String text = sentences.get(i).text();
            List<Word> words = scanner.scan(text);
            lines.add(Line.of(i, text, elides ? Elisions.parted(words) : words));
        }
        return lines;
    }

    private static Comparator<Candidate> order() {
        return Comparator.comparingInt((Candidate one) -> one.run().line().index())
                .thenComparing(one -> one.run().span());
    }

    /** The longest names of a headline that are known from elsewhere. */
    private List<Candidate> known(Line line, Register register) {
        List<Candidate> found = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            int taken = 1;
            for (int end = Math.min(line.size(), at + LONGEST_KNOWN); end > at; end--) {
                Run run = new Run(line, at, end);
                if (isKnown(run, register)) {
                    found.add(new Candidate(run, Optional.empty(), Optional.empty()));
                    taken = run.size();
                    break;
                }
            }
            at += taken;
        }
        return found;
    }

    private boolean isKnown(Run run, Register register) {
        if (!run.line().capital(run.from())) {
            return false;
        }
        String name = run.text();
        if (run.line().style() == Line.Style.CAPITALS) {
            return register.spelled(name).isPresent();
        }
        boolean listed = lexicon.place(name) || lexicon.organisation(name);
        return register.holds(name)
                || (register.bearer(name).isPresent() && !lexicon.opener(name))
                || (listed && !lexicon.opener(name) && !lexicon.notName(name));
    }

    private Mention mention(TokenizedArticle article, Candidate found, Register register) {
        Run run = found.run();
        String name = found.name();
        if (run.line().style() == Line.Style.CAPITALS) {
            name = register.spelled(name).orElse(name);
        }
        if (!register.holds(name)) {
            name = register.bearer(name).orElse(name);
        }
        FactKind kind = kind(name, register);
        String fullest = register.fullest(name);
        Value value = kind == FactKind.PERSON
                ? new Value.Person(fullest, found.role().or(() -> register.office(fullest)))
                : new Value.Named(fullest);
        return new Mention(article.ref(run.line().index()), pointed(run), kind, value, Optional.empty());
    }

    /** With the point of "Inc.", "Jr." or "Calif.", which is a part of the name as written. */
    private Span pointed(Run run) {
        Span span = run.span();
        String text = run.line().text();
        boolean point = span.end() < text.length() && text.charAt(span.end()) == '.';
        boolean shortened = SHORTENED.contains(run.last())
                || lexicon.aliased(run.last() + ".").equals(Optional.of(FactKind.PLACE));
        return point && shortened ? new Span(span.start(), span.end() + 1) : span;
    }

    private FactKind kind(String name, Register register) {
        if (register.holds(name)) {
            return register.kind(name);
        }
        return lexicon.place(name) ? FactKind.PLACE : FactKind.ORGANISATION;
    }
}
