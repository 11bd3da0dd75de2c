package crossread.fact.judge.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and places that say where and when a text was written or a picture taken, and nothing of the event. */
public final class Stamps {
    /** "FILE - In this", "This undated handout photo": what opens a picture's caption. */
    private static final Pattern CAPTION = Pattern.compile(
            "^\\W*(?:FILE\\b|(?:[Ii]n )?[Tt]h(?:is|ese) (?:[\\p{L}\\p{N}.,-]+ ){0,4}"
                    + "(?:photos?|photographs?|pictures?|images?|combination)\\b.*\\b(?:taken|released|provided|shows?|made|obtained|rests?|stands?|sits?|is seen|are seen)\\b).*");

    /** "NAIROBI, Kenya (AP) -", "PARIS —". */
    private static final Pattern DATELINE =
            Pattern.compile("^(?:\\p{Lu}{3}[\\p{L} .,'’-]{0,40}\\(\\p{L}[\\p{L} ]{1,20}\\)\\s*[-–—]"
                    + "|\\p{Lu}{3}[\\p{Lu} .]{0,25}(?:,\\s\\p{L}[\\p{L}. ]{1,20})?\\s[-–—]+\\s)");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:st|nd|rd|th|am|pm)?");
    private static final Pattern ZONE = Pattern.compile("\\p{Lu}{2,5}");
    private static final Pattern CALENDAR =
            Pattern.compile("(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)"
                    + "(?:uary|ruary|ch|il|ust|ember|tember|ober|day|sday|s|nesday|rs|rsday|urday)?");

    private static final Set<String> WORDS = Set.of(
            "posted",
            "published",
            "updated",
            "modified",
            "created",
            "web",
            "first",
            "last",
            "at",
            "on",
            "by",
            "a",
            "p",
            "m",
            "am",
            "pm",
            "time",
            "date",
            "eastern",
            "pacific",
            "local");
    private static final int LONGEST = 14; // words of a line that is nothing but a date

    private Stamps() {}

    public static boolean isOne(List<Said> places) {
        return places.stream().allMatch(Stamps::isOne);
    }

    /** Whether it is a day of a line that is nothing but a date, or the place of a dateline. */
    public static boolean isOne(Said said) {
        String text = said.passage().text();
        return switch (said.mention().kind()) {
            case DATE -> CAPTION.matcher(text).matches() || isDate(text);
            case PLACE, ORGANISATION -> isDateline(text, said.mention().span().end());
            default -> false;
        };
    }

    private static boolean isDateline(String text, int end) {
        Matcher matcher = DATELINE.matcher(text);
        return matcher.find() && end <= matcher.end();
    }

    /** "Monday, March 10, 2014 16:25 EDT", "Web posted at: 11:55 p.m. EDT". */
    private static boolean isDate(String text) {
        String[] words = BETWEEN_WORDS.split(text.strip(), -1);
        if (words.length > LONGEST) {
            return false;
        }
        for (String word : words) {
            String low = word.toLowerCase(Locale.ROOT);
            if (!word.isEmpty()
                    && !NUMBER.matcher(low).matches()
                    && !WORDS.contains(low)
                    && !CALENDAR.matcher(low).matches()
                    && !ZONE.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }
}
