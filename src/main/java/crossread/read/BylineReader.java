package crossread.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the authors' names out of a byline as printed. */
public final class BylineReader {
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:written|posted|published|reported|story|words|text|analysis|article|review|recipe|report|interview|column) by|by|author|authors|from|von(?: unsere[mrn] \\p{L}++)?|par|por|di|door|автор)[:\\s]\\s*+:?\\s*+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Posted on 21 September 2020 by": the day stands before the name. */
    private static final Pattern DATED_LEAD = Pattern.compile(
            "^(?:posted|published|written|updated|on)\\b.{4,40}?\\sby[:\\s]\\s*+", Pattern.CASE_INSENSITIVE);

    /** What follows the names: an office, a date, an address, a number of articles. */
    private static final Pattern TAIL = Pattern.compile(
            "\\s*+(?:[|•·–—/]|\\s-\\s|\\(|@|https?:|\\b(?:updated|published|posted|follow|bio|email|opens in|view|more from|at \\d)\\b|\\d).*+$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*+(?:,\\s*+and\\s|,|;|\\band\\s|&|\\bund\\s|\\bet\\s|\\by\\s|\\bwith\\s)\\s*+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OFFICE = Pattern.compile(
            ".*\\b(?:editor|correspondent|reporter|writer|staff|bureau|desk|columnist|chief|producer|associated press|reuters"
                    + "|afp|contributor|news|media|magazine|today|times|post|journalist|director|analyst|team|subscribe|admin|university|professor)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOBODY = Pattern.compile(
            "(?:no author|unknown(?: author)?|anonymous|guest|admin|administrator|user|web ?master|editor|(?:january|february|march|april|may|june|july|august"
                    + "|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b.*|.*\\b(?:january|february|october|november|december))",
            Pattern.CASE_INSENSITIVE);

    private static final int MOST_WORDS = 5;

    /** The names, joined by a comma; empty where it holds none. */
    public Optional<String> read(String printed) {
        Set<String> names = new LinkedHashSet<>(names(printed));
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** The names in their order. */
    public List<String> names(String printed) {
        String plain = printed.replace('\u00A0', ' ').strip();
        String bare = LEAD.matcher(DATED_LEAD.matcher(plain).replaceFirst("")).replaceFirst("");
        bare = TAIL.matcher(bare).replaceFirst("").strip();
        List<String> persons = new ArrayList<>();
        List<String> offices = new ArrayList<>();
        for (String part : BETWEEN.splitAsStream(bare).toList()) {
            String name = LEAD.matcher(part.strip()).replaceFirst("").strip();
            if (!isName(name)) {
                continue;
            }
            (OFFICE.matcher(name).matches() ? offices : persons).add(name);
        }
        // "Staff writer" or an agency is the byline only where nobody is named.
        return persons.isEmpty() ? offices.stream().limit(1).toList() : persons;
    }

    private static boolean isName(String text) {
        int words = text.split("\\s+", -1).length;
        return text.length() > 2
                && words <= MOST_WORDS
                && !NOBODY.matcher(text).matches()
                && text.chars().noneMatch(c -> c == '<' || c == '>' || c == '{' || c == '=' || c == '_')
                && Character.isLetter(text.codePointAt(0))
                && (words > 1 || !text.equals(text.toLowerCase(Locale.ROOT)));
    }
}
