package crossread.read.database;

import crossread.read.DateReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits what Nexis Uni, Nexis Advance and Lexis+ export: a record begins with title, outlet and date in lines of their
 * own and ends with "End of Document"; a list of what was downloaded may stand before the first.
 */
final class NexisUniSplitter implements DatabaseSplitter {
    private static final Pattern END = Pattern.compile("\\s*+End of Document\\s*+");
    static final Pattern PAGE = Pattern.compile("\\s*+Page \\d{1,5} of \\d{1,5}\\s*+");
    private static final Pattern LISTED = Pattern.compile("\\s*+\\d{1,5}\\. (.{3,400}+)");
    private static final Pattern COVER = Pattern.compile(
            "\\s*+(?:User Name|Date and Time|Job Number|Client/Matter|Search Terms|Search Type|Narrowed by):.*+"
                    + "|\\s*+Documents? \\(\\d{1,5}\\)\\s*+|\\s*+Content Type\\s++Narrowed by\\s*+");
    static final Pattern COPYRIGHT =
            Pattern.compile("(?i)\\s*+(?:copyright|©|\\(c\\)).{0,60}\\d{4}.*+|.{0,300}?all rights reserved\\.?+\\s*+");

    static final Labels HEAD = new Labels()
            .and(Role.TITLE, "Headline")
            .and(Role.BYLINE, "Byline")
            .and(Role.LENGTH, "Length")
            .and(Role.TEXT, "Highlight")
            .and(Role.FIELD, "Section", "Dateline", "Series", "Edition", "Anchor", "Guests");

    private final DateReader dates = new DateReader();

    @Override
    public List<Entry> split(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        List<String> behind = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && !END.matcher(lines.get(to)).matches()) {
                to++;
            }
            boolean ended = to < lines.size();
            Entry entry = read(lines.subList(from, to), listed, ended);
            if (!entry.parts().isEmpty() && (ended || entry.count(Role.LENGTH) > 0)) {
                entries.add(entry);
            } else {
                behind.addAll(lines.subList(from, to));
            }
            from = to + 1;
        }
        return DatabaseSplitter.whole(entries, behind);
    }

    private Entry read(List<String> lines, Set<String> listed, boolean ended) {
        PartList parts = new PartList();
        int head = head(lines);
        int first = afterCover(lines.subList(0, head), listed);
        lines.subList(0, first).stream()
                .filter(line -> !line.isBlank())
                .forEach(line -> parts.append(Role.MARKER, line));
        readNames(lines.subList(first, head), parts);
        new NexisUniLines(lines.subList(head, lines.size()), parts).read();
        if (ended) {
            parts.begin(Role.MARKER, List.of("End of Document"));
        }
        return parts.finish();
    }

    /** The first line that has a label or is the copyright: title, outlet and date stand before it. */
    private static int head(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (HEAD.read(line).isPresent()
                    || isBody(line)
                    || COPYRIGHT.matcher(line).matches()) {
                return i;
            }
        }
        return 0;
    }

    static boolean isBody(String line) {
        return line.strip().equals("Body");
    }

    /** Where the list of what was downloaded ends; its titles tell where the first record begins. */
    private static int afterCover(List<String> lines, Set<String> listed) {
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher item = LISTED.matcher(lines.get(i));
            if (COVER.matcher(lines.get(i)).matches()) {
                end = i + 1;
            } else if (end > 0 && item.matches()) {
                listed.add(key(item.group(1)));
                end = i + 1;
            }
        }
        for (int i = end; end > 0 && i < lines.size(); i++) {
            if (listed.contains(key(lines.get(i)))) {
                return i;
            }
        }
        return end;
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    private void readNames(List<String> lines, PartList parts) {
        List<String> names = new ArrayList<>();
        for (String line : lines) {
            if (PAGE.matcher(line).matches()) {
                parts.append(Role.MARKER, line.strip());
            } else if (!line.isBlank()) {
                names.add(line.strip());
            }
        }
        int date = -1;
        for (int i = 0; i < names.size(); i++) {
            date = i > 0
                            && names.get(i).length() <= 70
                            && dates.read(names.get(i)).isPresent()
                    ? i
                    : date;
        }
        int outlet = date > 1 ? date - 1 : date < 0 && names.size() > 1 ? names.size() - 1 : Math.max(date, 0);
        int end = date < 0 && names.size() == 1 ? 1 : outlet;
        beginTitles(names.subList(0, end), parts);
        if (end < names.size()) {
            int until = date < 0 ? names.size() : date;
            parts.begin(Role.OUTLET, names.subList(outlet, until));
            parts.begin(Role.DATE, names.subList(until, Math.min(until + 1, names.size())));
            parts.begin(Role.FIELD, names.subList(Math.min(until + 1, names.size()), names.size()));
        }
    }

    /** The title may be printed again with "Correction Appended", or go on in the next line. */
    private static void beginTitles(List<String> lines, PartList parts) {
        List<String> title = new ArrayList<>();
        List<String> again = new ArrayList<>();
        for (String line : lines) {
            (title.isEmpty() || !line.startsWith(title.getFirst()) ? title : again).add(line);
        }
        parts.begin(Role.TITLE, title);
        parts.begin(Role.FIELD, again);
    }
}
