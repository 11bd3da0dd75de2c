package crossread.read.clean;

import crossread.model.article.BlockKind;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Sets aside what only its place gives away: lines before the text, below a head of links, behind the end. */
final class PlaceFinder {
    private static final Pattern PLACE_END = Pattern.compile(" ?[,(—–]| - ");
    private static final double ALL_LINK = 0.75;
    private static final double MOSTLY_LINK = 0.7;
    private static final int SHORT = 6;

    /**
     * Labels what is left when the lines themselves were judged.
     *
     * @param headline index of the headline, if one was found
     * @param page whether the lines come from a page, so that links and headings are known
     */
    void label(Findings findings, OptionalInt headline, boolean page) {
        labelHeads(findings, headline, page);
        labelBelowRelated(findings, page);
        labelTrailing(findings, page);
    }

    /** A heading that nothing follows stands over something that was cut. */
    private static void labelTrailing(Findings findings, boolean page) {
        for (Line line : page ? findings.unlabelled().reversed() : List.<Line>of()) {
            if (line.piece().kind() != BlockKind.HEADING || line.index() <= findings.lastProse()) {
                return;
            }
            findings.put(line, SetAside.because(Reason.SITE_FURNITURE, "trailing-heading", Trust.ASK));
        }
    }

    /** Short lines before the prose, and lines that are one link. */
    private static void labelHeads(Findings findings, OptionalInt headline, boolean page) {
        int start =
                page ? findings.firstProse() : Math.min(findings.firstProse(), headline.orElse(findings.firstProse()));
        for (Line line : findings.unlabelled()) {
            if (!line.isListed() && line.piece().linkShare() >= ALL_LINK && line.count() <= 25) {
                findings.put(line, SetAside.because(Reason.RELATED_LINKS, "all-link", Trust.ASK));
            } else if (!isDateline(line)
                    && (isKicker(line, headline) || (!line.isListed() && isShort(line) && line.index() < start))) {
                findings.put(line, SetAside.because(Reason.SITE_FURNITURE, "line-before-text", Trust.ASK));
            }
        }
    }

    /** What stands over the headline in capitals or as a heading: where in the paper it belongs, or the paper's name. */
    private static boolean isKicker(Line line, OptionalInt headline) {
        boolean heading = line.piece().kind() == BlockKind.HEADING && isShort(line);
        return line.index() < headline.orElse(0) && (heading || new Kicker(line.text()).isInCapitals());
    }

    private static boolean isShort(Line line) {
        return line.count() <= SHORT && !line.wording().endsSentence();
    }

    /** "BAAR, SWITZERLAND", "PORT ELLERY (Reuters)", "GENEVA, March 3": a place in capitals belongs to the text. */
    private static boolean isDateline(Line line) {
        String text = line.text();
        boolean ends = text.endsWith("—") || text.endsWith("–") || text.endsWith("-");
        String place = PLACE_END.split(text, 2)[0];
        return ends
                || (place.length() < text.length()
                        && place.codePoints().filter(Character::isUpperCase).count() >= 3
                        && place.equals(place.toUpperCase(Locale.ROOT)));
    }

    /** What stands under a "Related" head: on a page what is mostly link, in a text what follows the last prose. */
    private static void labelBelowRelated(Findings findings, boolean page) {
        boolean below = false;
        for (Line line : findings.lines()) {
            Optional<SetAside> why = findings.of(line);
            if (why.isPresent()) {
                below |= why.get().rule().equals("related-head");
                continue;
            }
            boolean fits = page ? line.piece().linkShare() >= MOSTLY_LINK : line.index() > findings.lastProse();
            if (below && fits) {
                findings.put(line, SetAside.because(Reason.RELATED_LINKS, "below-related-head", Trust.ASK));
            } else {
                below = below && !page && line.index() > findings.lastProse();
            }
        }
    }
}
