package crossread.fact.german;

import crossread.model.fact.FactKind;
import java.util.regex.Pattern;

/** Marks of quotation around names. */
final class Marks {
    private static final String OPENING = "„»«\"‚›";
    private static final int LONGEST = 40; // letters of what ships, films and papers are called

    private static final Pattern AGENCY = Pattern.compile("AFP|AP|DPA|KNA|EPD|APA|SDA|SID|Reuters|Bloomberg");
    private static final int CREDITED = 5; // words among which an agency stands in brackets

    private Marks() {}

    /** "FRANKFURT (AFP) -": who sends the report is no part of it. */
    static boolean credited(Found name) {
        Row row = name.row();
        return name.from() < CREDITED
                && AGENCY.matcher(row.at(name.from())).matches()
                && row.gap(name.from() - 1).matches(".*[(/]")
                && row.gap(name.to() - 1).matches("(?s)[/)].*");
    }

    /** „Helgoland Express“: a place or person in what stands in marks as a title is not what is spoken of. */
    static boolean titled(Found name) {
        String text = name.row().text();
        int start = name.row().span(name.from(), name.to()).start();
        int end = name.row().span(name.from(), name.to()).end();
        int open = start - 1;
        while (open >= 0 && start - open < LONGEST && OPENING.indexOf(text.charAt(open)) < 0) {
            if (".!?,;:“”".indexOf(text.charAt(open)) >= 0) {
                return false;
            }
            open--;
        }
        if (open < 0 || OPENING.indexOf(text.charAt(open)) < 0) {
            return false;
        }
        int close = end;
        while (close < text.length() && close - open < LONGEST && "“”«»\"‘‹".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        boolean closed = close < text.length() && "“”«»\"‘‹".indexOf(text.charAt(close)) >= 0;
        String inside = closed ? text.substring(open + 1, close) : "";
        boolean title = closed
                && inside.split("[ -]+", -1).length <= 4
                && !inside.matches(".*[.!?,]")
                && Character.isUpperCase(inside.codePointAt(0))
                && inside.length() > end - start;
        return title && name.kind() != FactKind.ORGANISATION;
    }
}
