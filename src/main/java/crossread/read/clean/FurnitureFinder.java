package crossread.read.clean;

import crossread.model.BlockKind;
import crossread.model.Reason;
import crossread.model.SetAside;
import crossread.model.Trust;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds lines of the site: menus, adverts, share bars, comment forms, links to other articles. */
final class FurnitureFinder {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)\\S++|[\\w.+-]{1,64}@[\\w-]++(?:\\.[\\w-]++)++", Pattern.UNICODE_CHARACTER_CLASS);

    /** What a template puts where a widget's script should have replaced it: steps of a path, no blank. */
    private static final Pattern WIDGET = Pattern.compile("/?[\\w-]++(?:/[\\w-]++){2,}+/?");

    private static final Pattern CLOCK_OR_YEAR =
            Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\d{1,2}[:.]\\d\\d|\\bago\\b|\\d/\\d");
    private static final Pattern NUMERIC_DATE =
            Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}(?:[ T,]{1,3}\\d{1,2}:\\d\\d(?::\\d\\d)?.{0,12})?");

    private static final int LONGEST_RELATED = 40;
    private static final int LONGEST_LEAD = 15;
    private static final int LONGEST_FORM = 45;

    private final FurnitureWords words = new FurnitureWords();

    /** What the line is, by its own words alone. */
    Optional<SetAside> find(Line line) {
        String text = line.text().strip();
        if (ADDRESS.matcher(text).matches()) {
            return Optional.of(SetAside.because(Reason.SITE_FURNITURE, "bare-address", Trust.SAFE));
        }
        if (WIDGET.matcher(text).matches() && !NUMERIC_DATE.matcher(text).matches()) {
            return Optional.of(SetAside.because(Reason.SITE_FURNITURE, "widget-line", Trust.SAFE));
        }
        if (NUMERIC_DATE.matcher(text).matches() && !line.isListed()) {
            return Optional.of(SetAside.because(Reason.DATE_LINE, "date-line", Trust.SAFE));
        }
        return words.whole(text)
                .filter(found -> !line.isListed() || isClear(line, found))
                .or(() -> words.only(text).filter(found -> fits(line, found)))
                .or(() -> words.start(text).filter(found -> isLead(line, found)))
                .or(() -> words.part(text)
                        .filter(found -> found.reason() == Reason.NEWSLETTER)
                        .filter(found ->
                                line.count() <= LONGEST_FORM && !line.piece().cell()))
                .or(() -> words.part(text)
                        .filter(found -> found.reason() == Reason.COPYRIGHT)
                        .filter(found -> line.count() <= LONGEST_FORM));
    }

    /** In a list or table a lone "Video" may be content; "Post a comment" is not. */
    private static boolean isClear(Line line, SetAside found) {
        return found.reason() != Reason.SITE_FURNITURE
                || (line.piece().kind() == BlockKind.HEADING && line.count() > 1);
    }

    private static boolean fits(Line line, SetAside found) {
        if (found.reason() == Reason.DATE_LINE) {
            return !line.isListed() && CLOCK_OR_YEAR.matcher(line.text()).find();
        }
        return !line.piece().cell();
    }

    /** "Related: ..." is short; without the colon it is only taken for one when it is no sentence of its own. */
    private static boolean isLead(Line line, SetAside found) {
        if (line.piece().cell()) {
            return false;
        }
        if (found.reason() != Reason.RELATED_LINKS) {
            return line.count() <= LONGEST_FORM;
        }
        boolean marked =
                isAtStart(line.text().indexOf(':')) || isAtStart(line.text().indexOf('|'));
        return marked ? line.count() <= LONGEST_RELATED : line.count() <= LONGEST_LEAD;
    }

    private static boolean isAtStart(int place) {
        return place > 0 && place < 28;
    }

    /** What a line at the end of the article is, such as a correction or who contributed. */
    Optional<SetAside> findEndnote(Line line) {
        return words.part(line.text())
                .filter(found -> found.reason() == Reason.ENDNOTE
                        && line.count() <= 60
                        && !line.piece().cell());
    }
}
