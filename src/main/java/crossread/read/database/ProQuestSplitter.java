package crossread.read.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Splits what ProQuest exports as text: records stand between long rules; title, summary and links first, then "Full
 * text:" with one paragraph a line, then the fields of the catalogue.
 */
final class ProQuestSplitter implements DatabaseSplitter {
    private static final Pattern RULE = Pattern.compile("\\s*+[_*]{20,}+\\s*+");
    private static final Pattern NUMBER = Pattern.compile("\\s*+Document \\d{1,6} of \\d{1,6}\\s*+");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S++");
    private static final Pattern NOTHING =
            Pattern.compile("(?i)(?:none|not) available\\.?+|full text (?:is )?(?:not available|unavailable).{0,60}+");
    private static final Pattern CAPTION = Pattern.compile("(?i)\\s*+(?:caption|illustration|photo(?:graph)?)s?:.*+");
    private static final Pattern CREDIT = Pattern.compile("(?i)\\s*+credit:.{0,120}+");

    private static final Labels FULL_TEXT = new Labels()
            .and(Role.TEXT, "Full text", "Full Text", "FULL TEXT", "Volltext", "Texte intégral", "Texto completo");

    /** A word in a line of its own stands over the text in the printed layout. */
    private static final Pattern TEXT_HEAD = Pattern.compile("\\s*+(?:FULL TEXT|Full text|Full Text)\\s*+");

    private static final Pattern SUMMARY_HEAD = Pattern.compile("\\s*+(?:ABSTRACT|Abstract)\\s*+");
    private static final Pattern DETAILS_HEAD = Pattern.compile("\\s*+(?:DETAILS|Details)\\s*+");

    /** Fields that no sentence begins with. */
    private static final Labels CLEAR = new Labels()
            .and(Role.OUTLET, "Publication title", "Publication Title")
            .and(Role.DATE, "Publication date", "Publication Date")
            .and(Role.LANGUAGE, "Language of publication")
            .and(Role.FIELD, "Publication info", "Publication year", "Publication subject", "Place of publication")
            .and(Role.FIELD, "Country of publication", "Source type", "Document type", "Document feature")
            .and(Role.FIELD, "ProQuest document ID", "ProQuest documentID", "Document URL", "DocumentURL")
            .and(Role.FIELD, "Last updated", "Last Updated", "Business indexing term", "Company / organization")
            .and(
                    Role.FIELD,
                    "Identifier / keyword",
                    "Alternate title",
                    "Publisher",
                    "ISSN",
                    "e-ISSN",
                    "ISBN",
                    "Database");

    /** Fields whose label may begin a paragraph too: taken where a blank line stands before them. */
    private static final Labels UNCLEAR = new Labels()
            .and(Role.TITLE, "Title")
            .and(Role.BYLINE, "Author", "Authors")
            .and(Role.ADDRESS, "URL")
            .and(
                    Role.FIELD,
                    "Abstract",
                    "Links",
                    "Subject",
                    "Location",
                    "People",
                    "Person",
                    "Section",
                    "Volume",
                    "Issue")
            .and(Role.FIELD, "Pages", "First page", "Number of pages", "Year", "Supplement", "Edition", "Copyright")
            .and(Role.FIELD, "Credit", "Classification", "Ethnicity", "Dateline", "Series", "Correspondence author");

    @Override
    public List<Entry> split(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        List<String> before = List.of();
        List<String> behind = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && !RULE.matcher(lines.get(to)).matches()) {
                to++;
            }
            List<String> record = lines.subList(from, to);
            Entry entry = read(record);
            if (entry.count(Role.OUTLET) > 0 || hasText(entry)) {
                entries.add(entry.between(before, List.of()));
                before = List.of();
            } else if (entries.isEmpty()) {
                before = lines.subList(0, to);
            } else {
                behind.addAll(record);
            }
            from = to;
        }
        return DatabaseSplitter.whole(entries, behind);
    }

    private static boolean hasText(Entry entry) {
        return entry.parts().stream()
                .anyMatch(part -> part.role() == Role.TEXT && !part.label().isEmpty());
    }

    private static Entry read(List<String> lines) {
        PartList parts = new PartList();
        boolean apart = true;
        boolean inText = false;
        for (String raw : lines) {
            String line = raw.strip();
            Optional<Part> text = text(line, inText);
            Optional<Part> field = field(line, inText, apart);
            if (RULE.matcher(line).matches() || (!inText && NUMBER.matcher(line).matches())) {
                parts.begin(Role.MARKER, List.of(line));
            } else if (text.isPresent() || field.isPresent()) {
                parts.begin(text.or(() -> field).get());
                inText = text.isPresent();
            } else if (inText) {
                readText(line, parts);
            } else if (line.isEmpty() || !apart) {
                parts.continueLast(line);
            } else {
                boolean title = !parts.has(Role.TITLE) && !ADDRESS.matcher(line).matches();
                parts.begin(title ? Role.TITLE : Role.FIELD, List.of(line));
            }
            apart = line.isEmpty() || parts.isLast(Role.MARKER);
        }
        return parts.finish();
    }

    /** Where the text begins; "Full text: Not available." is a field like others. */
    private static Optional<Part> text(String line, boolean inText) {
        if (!inText && TEXT_HEAD.matcher(line).matches()) {
            return Optional.of(new Part(Role.TEXT, line, List.of()));
        }
        return FULL_TEXT
                .read(line)
                .map(part -> NOTHING.matcher(part.value()).matches()
                        ? new Part(Role.FIELD, part.label(), part.lines())
                        : part);
    }

    private static Optional<Part> field(String line, boolean inText, boolean apart) {
        boolean head = DETAILS_HEAD.matcher(line).matches()
                || (!inText && SUMMARY_HEAD.matcher(line).matches());
        return head
                ? Optional.of(new Part(Role.FIELD, line, List.of()))
                : CLEAR.read(line).or(() -> apart ? UNCLEAR.read(line) : Optional.empty());
    }

    private static void readText(String line, PartList parts) {
        if (CAPTION.matcher(line).matches()) {
            parts.begin(Role.CAPTION, List.of(line));
        } else if (CREDIT.matcher(line).matches()) {
            parts.begin(Role.FIELD, List.of(line));
        } else {
            parts.append(Role.TEXT, line);
        }
    }
}
