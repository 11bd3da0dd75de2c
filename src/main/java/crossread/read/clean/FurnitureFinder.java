package crossread.read.clean;

import crossread.model.article.BlockKind;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds lines of the site: menus, adverts, share bars, comment forms, links to other articles. */
final class FurnitureFinder {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)\\S++|[\\w.+-]{1,64}@[\\w-]++(?:\\.[\\w-]++)++", Pattern.UNICODE_CHARACTER_CLASS);

    /** An address with little beside it, or several: data of a template that shows as text. */
    private static final Pattern ADDRESS_FIRST = Pattern.compile("https?://\\S++ ");

    /** What a template puts where a widget's script should have replaced it: steps of a path, no blank. */
    private static final Pattern WIDGET = Pattern.compile("/?[\\w-]++(?:/[\\w-]++){2,}+/?");

    private static final Pattern CLOCK_OR_YEAR =
            Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\d{1,2}[:.]\\d\\d|\\bago\\b|\\d/\\d");
    private static final Pattern NUMERIC_DATE =
            Pattern.compile("(?:(?i:on|am|vom|le|el) )?\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}"
                    + "(?:[ T,]{1,3}(?:(?i:at|um|à|a las) )?\\d{1,2}[:h]\\d\\d(?::\\d\\d)?.{0,12})?");

    /** Anywhere but at the end, a line that only mentions the word is text. */
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\(c\\)|copyright (?:©|\\(c\\)|(?:19|20)\\d\\d)|all rights reserved)", Pattern.CASE_INSENSITIVE);

    /** Words of the longest line that is looked at; above it stand only paragraphs. */
    private static final int LONGEST = 60;

    private static final int LONGEST_RELATED = 40;
    private static final int LONGEST_LEAD = 15;
    private static final int LONGEST_FORM = 45;

    private final FurnitureWords words = new FurnitureWords();

    /** What the line is, by its own words alone. */
    Optional<SetAside> find(Line line) {
        if (line.count() > LONGEST) {
            return Optional.empty();
        }
        String text = line.text().strip();
        if (ADDRESS.matcher(text).matches()) {
            return Optional.of(SetAside.because(Reason.SITE_FURNITURE, "bare-address", Trust.SAFE));
        }
        if ((ADDRESS_FIRST.matcher(text).lookingAt() && 2 * text.indexOf(' ') > text.length())
                || ADDRESS_FIRST.matcher(text).results().limit(2).count() == 2) {
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
                .or(() -> words.start(text)
                        .filter(found -> found.reason() != Reason.ENDNOTE)
                        .filter(found -> isLead(line, found)))
                .or(() -> words.part(text).filter(found -> isNotice(line, found)));
    }

    private static boolean isNotice(Line line, SetAside found) {
        boolean notice = found.reason() == Reason.NEWSLETTER
                || (found.reason() == Reason.COPYRIGHT
                        && COPYRIGHT.matcher(line.text().strip()).lookingAt());
        return notice && line.count() <= LONGEST_FORM && !line.piece().cell();
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

    /**
     * What a line at the end of the article is, such as a correction or who contributed. A correction is news about the
     * article: elsewhere it is kept, and here the reader is asked.
     */
    Optional<SetAside> findEndnote(Line line) {
        return line.count() > LONGEST || line.piece().cell()
                ? Optional.empty()
                : words.start(line.text())
                        .or(() -> words.part(line.text()))
                        .filter(found -> found.reason() == Reason.ENDNOTE || found.reason() == Reason.COPYRIGHT);
    }
}
