package crossread.read.database;

import crossread.model.Beginning;
import crossread.model.article.Article;
import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.ArticleReader;
import crossread.read.KnownFormat;
import crossread.read.SavedFile;
import crossread.read.decode.DecodedText;
import crossread.read.decode.HiddenCharacters;
import crossread.read.decode.TextDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what a press database exports, a file of several records: every one by itself, so that a damaged one does not take
 * the others along. A database is its name, a sign that all its files bear, and the layouts it has had.
 */
public abstract sealed class ExportReader implements ArticleReader permits FactivaReader, NexisReader, ProQuestReader {
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029\f\u000B]");

    /** What one event needs is far below; databases give at most 500 at a time. */
    private static final int MOST_RECORDS = 500;

    /** Real exports of 500 articles have under 4 million characters; beyond this it is some other data. */
    private static final int LONGEST = 8_000_000;

    private static final int MOST_NAMED = 10;

    private final String format;
    private final Pattern sign;
    private final List<DatabaseSplitter> layouts;
    private final TextDecoder decoder = new TextDecoder();
    private final EntryReader entries = new EntryReader();

    /**
     * @param sign what is found at the start of every file of this kind; only then the whole file is looked at
     * @param layouts in the order they are tried
     */
    ExportReader(String format, Pattern sign, List<DatabaseSplitter> layouts) {
        this.format = format;
        this.sign = sign;
        this.layouts = List.copyOf(layouts);
    }

    @Override
    public final String format() {
        return format;
    }

    @Override
    public final boolean recognises(SavedFile file) {
        if (KnownFormat.nameOf(file).isPresent()) {
            return false;
        }
        DecodedText start = decoder.decodeStart(file.bytes());
        return !start.isBinary()
                && !start.text().stripLeading().startsWith("<")
                && sign.matcher(start.text()).find()
                && !split(lines(decoder.decode(file.bytes(), Optional.empty()).text()))
                        .isEmpty();
    }

    @Override
    public final ReadResult read(SavedFile file) {
        DecodedText decoded = decoder.decode(file.bytes(), Optional.empty());
        if (decoded.text().length() > LONGEST) {
            return Unreadable.of(file.name(), Problem.TOO_COMPLEX);
        }
        HiddenCharacters hidden = new HiddenCharacters();
        List<String> lines = lines(hidden.strip(decoded.text()));
        return readAll(split(lines), file.name(), hidden.warnings(decoded.warnings()));
    }

    /**
     * Reads an export that was found in a document.
     *
     * @param paragraphs of the document in their order
     * @param file name of the document
     * @param known what is known of how they got there
     * @return empty where they are no such export
     */
    public final Optional<ReadResult> read(List<String> paragraphs, String file, List<Warning> known) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            lines.addAll(lines(paragraph));
            lines.add("");
        }
        List<Entry> found = split(lines);
        return found.isEmpty() ? Optional.empty() : Optional.of(readAll(found, file, known));
    }

    private static List<String> lines(String text) {
        return Arrays.asList(LINE_END.split(text.replace('\u00A0', ' '), -1));
    }

    private List<Entry> split(List<String> lines) {
        return layouts.stream()
                .map(layout -> layout.split(lines))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private ReadResult readAll(List<Entry> records, String file, List<Warning> known) {
        LineJoiner joiner = LineJoiner.of(records.stream()
                .flatMap(record -> record.parts().stream())
                .filter(part -> part.role() == Role.TEXT)
                .flatMap(part -> part.lines().stream())
                .toList());
        List<Article> read = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (int i = 0; i < Math.min(records.size(), MOST_RECORDS); i++) {
            Entry record = records.get(i);
            if (record.count(Role.LENGTH) > 1) {
                unclear.add(name(record, i));
                continue;
            }
            switch (entries.read(record, joiner, origin(record, file))) {
                case Readable readable -> read.addAll(readable.articles());
                case Unreadable nothing -> empty.add(name(record, i));
            }
        }
        if (read.isEmpty()) {
            return Unreadable.of(file, Problem.NO_ARTICLE);
        }
        List<Warning> warnings = new ArrayList<>(known);
        if (records.size() > 1) {
            warnings.add(Warning.of("split-proposed", Integer.toString(read.size())));
        }
        addNamed("records-without-text", empty, warnings);
        addNamed("records-unclear", unclear, warnings);
        if (records.size() > MOST_RECORDS) {
            warnings.add(Warning.of("first-articles-only", Integer.toString(records.size())));
        }
        warnings.addAll(read.getFirst().warnings());
        read.set(0, read.getFirst().withWarnings(warnings));
        return new Readable(file, read);
    }

    private static void addNamed(String key, List<String> names, List<Warning> warnings) {
        if (!names.isEmpty()) {
            String named = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)));
            warnings.add(
                    Warning.of(key, Integer.toString(names.size()), names.size() > MOST_NAMED ? named + ", …" : named));
        }
    }

    /** Number and headline, by which the reader finds it in the file. */
    private static String name(Entry record, int index) {
        String title = record.first(Role.TITLE).orElse("");
        String shown = Beginning.of(title, 60);
        return (index + 1) + (shown.isEmpty() ? "" : " (" + shown + ")");
    }

    /** The record's own bytes, so that two articles of a file differ and the same one in two exports does not. */
    private Origin origin(Entry record, String file) {
        byte[] bytes = record.identity().getBytes(StandardCharsets.UTF_8);
        return new SavedFile(file, bytes, Optional.empty()).origin(format);
    }
}
