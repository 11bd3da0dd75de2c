package crossread.read.database;

import crossread.read.DateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Splits what LexisNexis exported as text until about 2019: "3 of 20 DOCUMENTS" begins a record; outlet and date stand in
 * the middle of the line, labels in capitals before and behind the text.
 */
final class NexisSplitter implements DatabaseSplitter {
    private static final Pattern START = Pattern.compile(
            "\\s*+(?:\\d{1,6} of \\d{1,6} DOCUMENTS?|Dokument \\d{1,6} von \\d{1,6}|Document \\d{1,6} de \\d{1,6})\\s*+");

    /** Before the text: in English, German, French. */
    private static final Labels HEAD = new Labels()
            .and(Role.TITLE, "HEADLINE", "ÜBERSCHRIFT", "TITRE")
            .and(Role.BYLINE, "BYLINE", "AUTOR", "AUTEUR", "VON")
            .and(Role.LENGTH, "LENGTH", "LÄNGE", "LONGUEUR", "LENGTE")
            .and(Role.TEXT, "BODY", "HIGHLIGHT", "TEXT", "VOLLTEXT", "CORPS", "ABSTRACT")
            .and(Role.FIELD, "SECTION", "RUBRIK", "RUBRIQUE", "DATELINE", "SERIES", "SHOW", "ANCHOR", "ANCHORS")
            .and(Role.FIELD, "GUESTS", "TYPE", "EDITION", "AUSGABE", "COLUMN");

    /** Behind the text. */
    private static final Labels FOOT = new Labels()
            .and(Role.LANGUAGE, "LANGUAGE", "SPRACHE", "LANGUE")
            .and(Role.CAPTION, "GRAPHIC", "GRAFIK", "GRAPHIQUE", "PHOTO", "PHOTOS")
            .and(Role.TEXT, "CORRECTION")
            .and(Role.ADDRESS, "URL")
            .and(Role.FIELD, "LOAD-DATE", "UPDATE", "PUBLICATION-TYPE", "DOCUMENT-TYPE", "PUB-TYPE", "JOURNAL-CODE")
            .and(Role.FIELD, "ZEITUNGS-CODE", "CODE-JOURNAL", "DATE-CHARGEMENT", "TYPE-PUBLICATION", "CORRECTION-DATE")
            .and(Role.FIELD, "SUBJECT", "ORGANIZATION", "COMPANY", "TICKER", "PERSON", "GEOGRAPHIC", "COUNTRY", "STATE")
            .and(Role.FIELD, "CITY", "INDUSTRY", "ACC-NO", "DISTRIBUTION", "CATEGORIES", "NOTES", "COPYRIGHT");

    /** In the text only what no sentence begins with; two lengths give away that two records run into each other. */
    private static final Labels INSIDE = new Labels()
            .and(Role.LENGTH, "LENGTH", "LÄNGE", "LONGUEUR", "LENGTE")
            .and(Role.CAPTION, "GRAPHIC", "GRAFIK", "GRAPHIQUE")
            .and(Role.FIELD, "LOAD-DATE", "PUBLICATION-TYPE", "DOCUMENT-TYPE", "JOURNAL-CODE");

    private static final Pattern COPYRIGHT =
            Pattern.compile("(?i)(?:copyright|©|\\(c\\))\\s.{0,60}\\d{4}|all rights reserved|alle rechte vorbehalten");
    private static final Pattern MONTH = Pattern.compile("\\p{L}{3,10},? (?:19|20)\\d\\d(?: .{0,40})?");
    private static final int LONGEST_DATE = 70;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TITLE = 400;

    /** A headline stands no further than this many groups of lines above the last field before the text. */
    private static final int AHEAD = 3;

    /** A group this long is no rest of a field. */
    private static final int PROSE = 150;

    private final DateReader dates = new DateReader();

    @Override
    public List<Entry> split(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        PartList front = new PartList();
        int from = next(lines, 0);
        groups(lines.subList(0, from)).forEach(group -> front.begin(Role.MARKER, group));
        while (from < lines.size()) {
            int to = next(lines, from + 1);
            PartList parts = entries.isEmpty() ? front : new PartList();
            parts.begin(Role.MARKER, List.of(lines.get(from).strip()));
            new Reading(groups(lines.subList(from + 1, to)), parts).read();
            entries.add(parts.finish());
            from = to;
        }
        return DatabaseSplitter.whole(entries, List.of());
    }

    private static int next(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && !START.matcher(lines.get(at)).matches()) {
            at++;
        }
        return at;
    }

    /** Runs of lines without a blank one. */
    private static List<List<String>> groups(List<String> lines) {
        List<List<String>> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                group.add(line.strip());
            } else if (!group.isEmpty()) {
                groups.add(List.copyOf(group));
                group.clear();
            }
        }
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
        }
        return groups;
    }

    private static boolean isCopyright(List<String> group) {
        return group.size() <= 6 && COPYRIGHT.matcher(String.join(" ", group)).find();
    }

    private boolean isDate(String line) {
        return line.length() <= LONGEST_DATE
                && (dates.read(line).isPresent() || MONTH.matcher(line).matches());
    }

    /** One record being read: first its head, then its text, then its foot. */
    private final class Reading {
        private final List<List<String>> groups;
        private final PartList parts;
        private final int foot;
        private boolean inText;

        Reading(List<List<String>> groups, PartList parts) {
            this.groups = groups;
            this.parts = parts;
            this.foot = foot();
        }

        /** Where only labelled lines follow, the copyright and captions: a label inside the text does not end it. */
        private int foot() {
            int start = groups.size();
            int behind = 0;
            boolean prose = false;
            for (int i = groups.size() - 1; i >= 0 && !prose; i--) {
                List<String> group = groups.get(i);
                Optional<Part> label = FOOT.read(group.getFirst());
                if (label.isPresent() && (behind == 0 || isEnding(label.get()))) {
                    start = i;
                    behind = 0;
                } else if (label.isEmpty() && !isCopyright(group)) {
                    behind++;
                    prose = length(group) >= PROSE;
                }
            }
            return start;
        }

        /** Whether it stands behind a text only, or more than one paragraph may belong to it. */
        private static boolean isEnding(Part label) {
            return label.role() != Role.FIELD || INSIDE.read(label.label()).isPresent();
        }

        void read() {
            for (int i = 0; i < groups.size(); i++) {
                List<String> group = groups.get(i);
                if (label(group.getFirst(), i).isPresent()) {
                    fields(group, i);
                } else if (i >= foot) {
                    foot(group);
                } else if (inText) {
                    text(group);
                } else {
                    head(i);
                }
            }
        }

        private Optional<Part> label(String line, int index) {
            if (index >= foot) {
                return FOOT.read(line).or(() -> HEAD.read(line));
            }
            return inText ? INSIDE.read(line) : HEAD.read(line).or(() -> FOOT.read(line));
        }

        /** A label and what follows it; another label in the next line begins another field. */
        private void fields(List<String> group, int index) {
            for (String line : group) {
                Optional<Part> label = label(line, index);
                if (label.isEmpty()) {
                    parts.continueLast(line);
                } else {
                    parts.begin(label.get());
                    inText |= label.get().role() == Role.TEXT
                            && !label.get().label().equals("HIGHLIGHT:");
                }
            }
        }

        private void head(int index) {
            List<String> group = groups.get(index);
            if (isCopyright(group)) {
                parts.begin(Role.FIELD, group);
                return;
            }
            int date = parts.has(Role.DATE) ? -1 : dateIn(group);
            if (date >= 0) {
                parts.begin(parts.has(Role.OUTLET) ? Role.FIELD : Role.OUTLET, group.subList(0, date));
                parts.begin(Role.DATE, List.of(group.get(date)));
                parts.begin(Role.FIELD, group.subList(date + 1, group.size()));
            } else if (isOutlet(index)) {
                parts.begin(Role.OUTLET, group);
            } else if (isFieldAhead(index)) {
                boolean title = !parts.has(Role.TITLE) && length(group) <= LONGEST_TITLE;
                parts.begin(title ? Role.TITLE : Role.TEXT, group);
            } else {
                inText = true;
                text(group);
            }
        }

        /** The first short line over a date; without a date or a field to follow it is text. */
        private boolean isOutlet(int index) {
            return !parts.has(Role.OUTLET)
                    && !parts.has(Role.DATE)
                    && length(groups.get(index)) <= LONGEST_NAME
                    && (isFieldAhead(index) || (index + 1 < groups.size() && dateIn(groups.get(index + 1)) >= 0));
        }

        private int dateIn(List<String> group) {
            for (int i = 0; i < Math.min(group.size(), 4); i++) {
                if (isDate(group.get(i))) {
                    return i;
                }
            }
            return -1;
        }

        private boolean isFieldAhead(int index) {
            return groups.subList(index + 1, Math.min(foot, index + 1 + AHEAD)).stream()
                    .anyMatch(group -> HEAD.read(group.getFirst()).isPresent());
        }

        private void text(List<String> group) {
            if (parts.isLast(Role.TEXT)) {
                parts.continueLast("");
                group.forEach(parts::continueLast);
            } else {
                parts.begin(Role.TEXT, group);
            }
        }

        private void foot(List<String> group) {
            if (!isCopyright(group) && (parts.isLast(Role.CAPTION) || parts.isLast(Role.TEXT))) {
                parts.continueLast("");
                group.forEach(parts::continueLast);
            } else {
                parts.begin(Role.FIELD, group);
            }
        }

        private static int length(List<String> group) {
            return String.join(" ", group).length();
        }
    }
}
