package crossread.read.clean;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Labels every piece of a page or text; deletes none. */
public final class Cleaner {
    private final FurnitureFinder furniture = new FurnitureFinder();
    private final CreditFinder credits = new CreditFinder();
    private final RepeatFinder repeats = new RepeatFinder();
    private final HeadlineFinder headlines = new HeadlineFinder();
    private final HeadlineFolder headlineFolder = new HeadlineFolder();
    private final PlaceFinder places = new PlaceFinder();

    /** Judges the pieces of a text without layout, whose headline is one of its lines. */
    public Cleaned cleanText(List<Piece> pieces) {
        Findings findings = new Findings(pieces);
        labelLines(findings);
        OptionalInt headline = headlines.find(findings.current());
        Optional<String> title = Optional.empty();
        if (headline.isPresent()) {
            title = Optional.of(pieces.get(headline.getAsInt()).text());
            headlineFolder.fold(findings, List.of(title.get()), headline.getAsInt());
        }
        labelRest(findings, headline, false);
        return findings.cleaned(title);
    }

    /**
     * Judges the pieces of a page.
     *
     * @param titles what the page gives as its title, in all its forms; may be empty
     */
    public Cleaned cleanPage(List<Piece> pieces, List<String> titles) {
        Findings findings = new Findings(pieces);
        labelLines(findings);
        OptionalInt headline = headlineFolder.fold(findings, titles, -1);
        labelRest(findings, headline, true);
        return findings.cleaned(titles.stream().findFirst());
    }

    /** Rules that look at a line alone and at whether it stands near the start or the end. */
    private void labelLines(Findings findings) {
        for (Line line : findings.unlabelled()) {
            Stop.look();
            boolean nearEnd = findings.isNearEnd(line);
            furniture
                    .find(line)
                    .or(() -> findings.isNearStart(line) || nearEnd ? credits.findByline(line) : Optional.empty())
                    .or(() -> credits.findCredit(line))
                    .or(() -> nearEnd ? furniture.findEndnote(line) : Optional.empty())
                    .or(() -> nearEnd && line.index() > findings.firstProse()
                            ? credits.findBlurb(line)
                            : Optional.empty())
                    .ifPresent(why -> findings.put(line, why));
        }
    }

    private void labelRest(Findings findings, OptionalInt headline, boolean page) {
        repeats.find(findings.unlabelled())
                .forEach((index, why) -> findings.put(findings.lines().get(index), why));
        places.label(findings, headline, page);
    }
}
