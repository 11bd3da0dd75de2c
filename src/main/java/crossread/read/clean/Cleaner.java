package crossread.read.clean;

import crossread.model.Block;
import crossread.model.BlockKind;
import crossread.model.Reason;
import crossread.model.SetAside;
import crossread.model.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Labels every piece of a page or text; deletes none. */
public final class Cleaner {
    private static final double ALIKE = 0.85;
    private static final double ALL_LINK = 0.75;
    private static final double MOSTLY_LINK = 0.7;
    private static final int SHORT = 6;
    private static final int LAST_LINES = 4;
    private static final int FIRST_LINES = 3;

    private final FurnitureFinder furniture = new FurnitureFinder();
    private final CreditFinder credits = new CreditFinder();
    private final RepeatFinder repeats = new RepeatFinder();
    private final HeadlineFinder headlines = new HeadlineFinder();

    /** Judges the pieces of a text without layout, whose headline is one of its lines. */
    public Cleaned cleanText(List<Piece> pieces) {
        Findings findings = new Findings(pieces);
        findings.labelLines();
        List<Line> lines = findings.unlabelled();
        OptionalInt headline = headlines.find(findings.current());
        Optional<String> title = Optional.empty();
        if (headline.isPresent()) {
            title = Optional.of(pieces.get(headline.getAsInt()).text());
            findings.foldHeadline(List.of(title.get()), lines, headline.getAsInt());
        }
        findings.labelRest(headline, false);
        return findings.cleaned(title);
    }

    /**
     * Judges the pieces of a page.
     *
     * @param titles what the page gives as its title, in all its forms; may be empty
     */
    public Cleaned cleanPage(List<Piece> pieces, List<String> titles) {
        Findings findings = new Findings(pieces);
        findings.labelLines();
        OptionalInt headline = findings.foldHeadline(titles, findings.unlabelled(), -1);
        findings.labelRest(headline, true);
        return findings.cleaned(titles.stream().findFirst());
    }

    /** What was found about the pieces of one page so far. */
    private final class Findings {
        private final List<Line> lines = new ArrayList<>();
        private final Map<Integer, SetAside> found = new TreeMap<>();
        private final int firstProse;
        private final int lastProse;

        Findings(List<Piece> pieces) {
            for (int i = 0; i < pieces.size(); i++) {
                Line line = Line.of(i, pieces.get(i));
                lines.add(line);
                line.found().ifPresent(why -> found.put(line.index(), why));
            }
            List<Line> prose = lines.stream().filter(Line::isProse).toList();
            firstProse = prose.isEmpty() ? lines.size() : prose.getFirst().index();
            lastProse = prose.isEmpty() ? -1 : prose.getLast().index();
        }

        List<Line> unlabelled() {
            return lines.stream()
                    .filter(line -> !found.containsKey(line.index()))
                    .toList();
        }

        /** All lines, those labelled so far with their label. */
        List<Line> current() {
            return lines.stream()
                    .map(line -> {
                        Piece p = line.piece();
                        Optional<SetAside> why = Optional.ofNullable(found.get(line.index()));
                        return new Line(
                                line.index(),
                                new Piece(p.text(), p.kind(), p.linkShare(), p.cell(), why),
                                line.wording());
                    })
                    .toList();
        }

        /** Rules that look at a line alone and at whether it stands near the start or the end. */
        void labelLines() {
            for (Line line : unlabelled()) {
                furniture
                        .find(line)
                        .or(() -> isNearStart(line) || isNearEnd(line) ? credits.findByline(line) : Optional.empty())
                        .or(() -> credits.findCredit(line))
                        .or(() -> isNearEnd(line) ? furniture.findEndnote(line) : Optional.empty())
                        .or(() -> isNearEnd(line) && line.index() > firstProse
                                ? credits.findBlurb(line)
                                : Optional.empty())
                        .ifPresent(why -> found.put(line.index(), why));
            }
        }

        private boolean isNearStart(Line line) {
            return line.index() <= firstProse + FIRST_LINES;
        }

        private boolean isNearEnd(Line line) {
            return line.index() > lastProse - LAST_LINES;
        }

        /**
         * Sets the headline aside, and every further line that says the same before the prose or without a full stop.
         *
         * @param known index of the headline, or -1 to take the first line that reads like one of the titles
         */
        OptionalInt foldHeadline(List<String> titles, List<Line> among, int known) {
            List<Wording> wordings = titles.stream().map(Wording::new).toList();
            int headline = known;
            for (Line line : among) {
                boolean placed = line.index() < firstProse || !line.wording().endsWithStop();
                if (line.index() == known) {
                    found.put(known, SetAside.because(Reason.HEADLINE, "headline", Trust.SAFE));
                } else if (placed && isAlike(line, wordings)) {
                    if (headline < 0) {
                        headline = line.index();
                        found.put(headline, SetAside.because(Reason.HEADLINE, "headline", Trust.SAFE));
                    } else {
                        found.put(
                                line.index(),
                                new SetAside(Reason.REPEAT, "headline-repeat", Trust.SAFE, OptionalInt.of(headline)));
                    }
                }
            }
            return headline < 0 ? OptionalInt.empty() : OptionalInt.of(headline);
        }

        private static boolean isAlike(Line line, List<Wording> titles) {
            return titles.stream()
                    .anyMatch(title -> line.wording().key().equals(title.key())
                            || (line.count() >= 4 && line.wording().likeness(title) >= ALIKE));
        }

        void labelRest(OptionalInt headline, boolean page) {
            repeats.find(unlabelled()).forEach(found::put);
            labelHeads(headline, page);
            labelBelowRelated(page);
            labelTrailing(page);
        }

        /** A heading that nothing follows stands over something that was cut. */
        private void labelTrailing(boolean page) {
            for (Line line : page ? unlabelled().reversed() : List.<Line>of()) {
                if (line.piece().kind() != BlockKind.HEADING || line.index() <= lastProse) {
                    return;
                }
                found.put(line.index(), SetAside.because(Reason.SITE_FURNITURE, "trailing-heading", Trust.ASK));
            }
        }

        /** Short lines before the prose, and lines that are one link. */
        private void labelHeads(OptionalInt headline, boolean page) {
            int start = page ? firstProse : Math.min(firstProse, headline.orElse(firstProse));
            for (Line line : unlabelled()) {
                if (line.isListed()) {
                    continue;
                }
                if (line.piece().linkShare() >= ALL_LINK && line.count() <= 25) {
                    found.put(line.index(), SetAside.because(Reason.RELATED_LINKS, "all-link", Trust.ASK));
                } else if (line.index() < start
                        && line.count() <= SHORT
                        && !line.wording().endsSentence()
                        && !isDateline(line)) {
                    found.put(line.index(), SetAside.because(Reason.SITE_FURNITURE, "line-before-text", Trust.ASK));
                }
            }
        }

        /** "BAAR, SWITZERLAND": a place in capitals belongs to the text. */
        private static boolean isDateline(Line line) {
            String text = line.text();
            boolean ends = text.endsWith("—") || text.endsWith("–") || text.endsWith("-");
            return ends || (text.contains(",") && text.equals(text.toUpperCase(Locale.ROOT)));
        }

        /** What stands under a "Related" head: on a page what is mostly link, in a text what follows the last prose. */
        private void labelBelowRelated(boolean page) {
            boolean below = false;
            for (Line line : lines) {
                SetAside why = found.get(line.index());
                if (why != null) {
                    below |= why.rule().equals("related-head");
                    continue;
                }
                boolean fits = page ? line.piece().linkShare() >= MOSTLY_LINK : line.index() > lastProse;
                if (below && fits) {
                    found.put(line.index(), SetAside.because(Reason.RELATED_LINKS, "below-related-head", Trust.ASK));
                } else {
                    below = below && !page && line.index() > lastProse;
                }
            }
        }

        Cleaned cleaned(Optional<String> title) {
            List<Block> blocks = new ArrayList<>();
            for (Line line : lines) {
                blocks.add(line.piece().block(Optional.ofNullable(found.get(line.index()))));
            }
            return new Cleaned(blocks, title, first(Reason.BYLINE), first(Reason.DATE_LINE));
        }

        private Optional<String> first(Reason reason) {
            return lines.stream()
                    .filter(line -> line.piece().kind() != BlockKind.CAPTION)
                    .filter(line -> {
                        SetAside why = found.get(line.index());
                        return why != null && why.reason() == reason;
                    })
                    .map(Line::text)
                    .findFirst();
        }
    }
}
