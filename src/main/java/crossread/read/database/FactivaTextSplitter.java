package crossread.read.database;

import crossread.read.DateReader;
import crossread.read.LanguageNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits articles as Factiva shows them and as they are copied from there: headline, byline, "523 words", date, outlet,
 * code, language and copyright in lines of their own, then the text; "Document" with the accession number ends it.
 */
final class FactivaTextSplitter implements DatabaseSplitter {
    /** The outlet's code, the day, nine letters and digits. */
    private static final Pattern END =
            Pattern.compile("\\s*+Do[ck]umento? [A-Z0-9]{3,14}?0*(?:19|20)\\d{6}[a-z0-9]{6,12}\\s*+");

    private static final Pattern COUNT =
            Pattern.compile("\\s*+\\d[\\d.,]{0,9}+\\s(?:words|Wörter|mots|palabras|parole|woorden|palavras)\\s*+");
    private static final Pattern BY = Pattern.compile("(?:By|By:|Von|Par|Por|Di|Door)\\s.++");
    private static final Pattern NAMES = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*+(?:[ ,;]{1,2}+(?:\\p{Lu}[\\p{L}.'’-]*+|and|und|et|y|e|de|van|von|der|da|di)){1,7}+");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?i)\\s*+(?:copyright|©|\\(c\\)).{0,80}\\d{4}.*+|.{0,200}?all rights reserved.{0,40}+");
    private static final Pattern PAGE =
            Pattern.compile("(?i)\\s*+(?:page \\d{1,5} of \\d{1,5}.{0,80}+|(?:©|\\(c\\)) ?\\d{4} factiva.*+)");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,12}");

    /** Date, time, outlet, code, edition, page, language and copyright, and a line to spare. */
    private static final int MOST_HEAD_LINES = 10;

    private static final int LONGEST_NAME = 120;

    private final DateReader dates = new DateReader();
    private final LanguageNames languages = new LanguageNames();

    @Override
    public List<Entry> split(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && !END.matcher(lines.get(to)).matches()) {
                to++;
            }
            boolean ended = to < lines.size();
            PartList parts = new PartList();
            read(lines.subList(from, to), parts);
            if (ended) {
                parts.begin(Role.MARKER, List.of(lines.get(to).strip()));
            }
            Entry entry = parts.finish();
            if (ended || entry.count(Role.LENGTH) > 0) {
                entries.add(entry);
            } else {
                behind.addAll(lines.subList(from, to));
            }
            from = to + 1;
        }
        return DatabaseSplitter.whole(entries, behind);
    }

    private void read(List<String> lines, PartList parts) {
        int count = 0;
        while (count < lines.size() && !COUNT.matcher(lines.get(count)).matches()) {
            count++;
        }
        int text = 0;
        if (count < lines.size()) {
            readNames(lines.subList(0, count), parts);
            parts.begin(Role.LENGTH, List.of(lines.get(count).strip()));
            text = count + 1 + readHead(lines.subList(count + 1, lines.size()), parts);
        }
        for (String line : lines.subList(text, lines.size())) {
            if (PAGE.matcher(line).matches()) {
                parts.begin(Role.MARKER, List.of(line.strip()));
            } else if (COUNT.matcher(line).matches()) {
                // A second count: the end of the first article is lost, and two would be read as one.
                parts.begin(Role.LENGTH, List.of(line.strip()));
            } else {
                parts.append(Role.TEXT, line);
            }
        }
    }

    /** Section, headline and byline; only the headline is always there. */
    private static void readNames(List<String> lines, PartList parts) {
        List<String> names = new ArrayList<>();
        for (String line : lines) {
            if (PAGE.matcher(line).matches()) {
                parts.begin(Role.MARKER, List.of(line.strip()));
            } else if (!line.isBlank()) {
                names.add(line.strip());
            }
        }
        boolean signed = names.size() > 1 && isByline(names.getLast(), names.get(names.size() - 2));
        int title = names.size() - (signed ? 2 : 1);
        if (title > 0) {
            parts.begin(Role.FIELD, names.subList(0, title));
        }
        if (title >= 0) {
            parts.begin(Role.TITLE, List.of(names.get(title)));
        }
        if (signed) {
            parts.begin(Role.BYLINE, List.of(names.getLast()));
        }
    }

    /** A name without "By" has fewer words than the headline above it. */
    private static boolean isByline(String line, String above) {
        return BY.matcher(line).matches()
                || (NAMES.matcher(line).matches() && line.split(" ", -1).length < above.split(" ", -1).length);
    }

    /** How many lines the fields between the count and the text take. */
    private int readHead(List<String> lines, PartList parts) {
        int end = headEnd(lines);
        for (String line : lines.subList(0, end)) {
            String field = line.strip();
            if (field.isEmpty()) {
                continue;
            }
            if (!parts.has(Role.DATE) && dates.read(field).isPresent() && field.length() <= 60) {
                parts.begin(Role.DATE, List.of(field));
            } else if (COPYRIGHT.matcher(field).matches()) {
                parts.begin(Role.FIELD, List.of(field));
            } else if (isLanguage(field)) {
                parts.begin(Role.LANGUAGE, List.of(field));
            } else if (parts.has(Role.DATE) && !parts.has(Role.OUTLET) && isName(field)) {
                parts.begin(Role.OUTLET, List.of(field));
            } else {
                parts.begin(Role.FIELD, List.of(field));
            }
        }
        return end;
    }

    private boolean isLanguage(String line) {
        return line.length() > 3 && line.length() <= 30 && languages.read(line).isPresent();
    }

    /** No time of day and no page. */
    private static boolean isName(String line) {
        return line.length() <= LONGEST_NAME
                && line.chars().filter(Character::isLetter).count() * 2 > line.length();
    }

    /** Behind the copyright; without one behind the language, or else behind the outlet's code or the date. */
    private int headEnd(List<String> lines) {
        int language = 0;
        int code = 0;
        int date = 0;
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < MOST_HEAD_LINES; i++) {
            String line = lines.get(i).strip();
            seen += line.isEmpty() ? 0 : 1;
            if (COPYRIGHT.matcher(line).matches()) {
                return i + 1;
            }
            language = language == 0 && isLanguage(line) ? i + 1 : language;
            code = code == 0 && CODE.matcher(line).matches() ? i + 1 : code;
            date = date == 0 && dates.read(line).isPresent() ? i + 1 : date;
        }
        return language > 0 ? language : code > 0 ? code : date;
    }
}
