package crossread.read.database;

import crossread.model.article.Article;
import crossread.model.article.BlockKind;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import crossread.model.article.Warning;
import crossread.read.BylineReader;
import crossread.read.DateReader;
import crossread.read.LanguageNames;
import crossread.read.clean.Piece;
import crossread.read.plain.ParagraphFinder;
import crossread.read.plain.PieceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes an article of a record: what the outlet wrote is cleaned like any text, the fields are set aside. */
final class EntryReader {
    private static final SetAside FIELD = SetAside.because(Reason.SITE_FURNITURE, "database-field", Trust.SAFE);
    private static final SetAside CAPTION = SetAside.because(Reason.CAPTION, "database-caption", Trust.SAFE);
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]{0,9}+");

    /** Catalogues put the family name first: "Brandt, Ilse". */
    private static final Pattern TURNED =
            Pattern.compile("(\\p{Lu}[\\p{L}'’-]*+), (\\p{Lu}[\\p{L}.'’-]*+(?: \\p{Lu}[\\p{L}.'’-]*+){0,2}+)");

    private static final String CATALOGUE = "Author";

    private final ParagraphFinder paragraphs = new ParagraphFinder();
    private final PieceReader pieces = new PieceReader();
    private final DateReader dates = new DateReader();
    private final BylineReader bylines = new BylineReader();
    private final LanguageNames languages = new LanguageNames();

    /** Reads it; a record without text is no article. */
    ReadResult read(Entry entry, LineJoiner joiner, Origin origin) {
        List<Piece> found = new ArrayList<>();
        entry.parts().forEach(part -> found.addAll(pieces(part, joiner)));
        return switch (pieces.read(found, metadata(entry), origin, List.of())) {
            case Readable(String file, List<Article> articles) ->
                new Readable(
                        file,
                        articles.stream()
                                .map(article -> article.withWarnings(warnings(entry, article)))
                                .toList());
            case ReadResult.Unreadable unreadable -> unreadable;
        };
    }

    private List<Piece> pieces(Part part, LineJoiner joiner) {
        List<Piece> found = new ArrayList<>();
        switch (part.role()) {
            case TEXT -> {
                if (!part.label().isEmpty()) {
                    found.add(setAside(part.label(), BlockKind.PARAGRAPH, FIELD));
                }
                found.addAll(paragraphs.find(String.join("\n\n", joiner.join(part.lines()))));
            }
            case CAPTION -> {
                List<String> captions = new ArrayList<>(joiner.join(part.lines()));
                if (!part.label().isEmpty()) {
                    captions.addFirst(part.label() + (captions.isEmpty() ? "" : " " + captions.removeFirst()));
                }
                captions.forEach(caption -> found.add(setAside(caption, BlockKind.CAPTION, CAPTION)));
            }
            case TITLE -> {
                // Without a label it is the headline itself, which cleaning knows again by the title.
                found.add(
                        part.label().isEmpty()
                                ? Piece.plain(part.printed(), BlockKind.HEADING)
                                : setAside(part.printed(), BlockKind.PARAGRAPH, FIELD));
            }
            default -> found.add(setAside(part.printed(), BlockKind.PARAGRAPH, FIELD));
        }
        found.removeIf(piece -> piece.text().isBlank());
        return found;
    }

    private static Piece setAside(String text, BlockKind kind, SetAside why) {
        return new Piece(text, kind, 0, false, Optional.of(why));
    }

    private Metadata metadata(Entry entry) {
        return new Metadata(
                        entry.first(Role.OUTLET).map(EntryReader::outlet),
                        entry.first(Role.TITLE),
                        byline(entry),
                        entry.first(Role.DATE).flatMap(dates::read),
                        entry.first(Role.LANGUAGE).flatMap(languages::read),
                        entry.first(Role.ADDRESS))
                .allFrom(FoundIn.FILE_HEAD);
    }

    /** ProQuest adds the place: "Harbour Gazette; Port Ellery". */
    private static String outlet(String value) {
        int place = value.indexOf(';');
        return place > 0 ? value.substring(0, place).strip() : value;
    }

    private Optional<String> byline(Entry entry) {
        return entry.parts().stream()
                .filter(part -> part.role() == Role.BYLINE)
                .map(part -> part.label().startsWith(CATALOGUE) ? turned(part.value()) : part.value())
                .flatMap(value -> bylines.read(value).stream())
                .findFirst();
    }

    private static String turned(String authors) {
        List<String> names = new ArrayList<>();
        for (String author : authors.split(";", -1)) {
            Matcher name = TURNED.matcher(author.strip());
            names.add(name.matches() ? name.group(2) + " " + name.group(1) : author.strip());
        }
        return String.join("; ", names);
    }

    /** Text that is far shorter than the database says was split wrongly or lost on the way. */
    private static List<Warning> warnings(Entry entry, Article article) {
        List<Warning> all = new ArrayList<>(article.warnings());
        long stated = entry.first(Role.LENGTH).map(EntryReader::number).orElse(0L);
        long words = entry.words();
        if (words * 2 < stated && isSpaced(article.body())) {
            all.add(Warning.of("shorter-than-stated", Long.toString(words), Long.toString(stated)));
        }
        return all;
    }

    private static long number(String value) {
        Matcher number = NUMBER.matcher(value);
        return number.find() ? Long.parseLong(number.group().replaceAll("[.,]", "")) : 0;
    }

    /** Chinese and Japanese are counted in letters, and not by us. */
    private static boolean isSpaced(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return text.codePoints().filter(Character::isIdeographic).count() * 5 < letters;
    }
}
