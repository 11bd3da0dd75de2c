package crossread.read.clean;

import crossread.model.article.BlockKind;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds lines that say who wrote an article or took a picture. */
final class CreditFinder {
    private static final int LONGEST_BYLINE = 18;
    private static final int LONGEST_CAPTION = 60;
    private static final int LONGEST_BLURB = 70;

    private static final Pattern BY = Pattern.compile(
            "(?:by|written by|story by|words by|reported by|text by|posted by|published by|author|authors)[:\\s]\\s*+(.++)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CAPITAL = Pattern.compile("[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}@(|].*");
    private static final Pattern JOINING = Pattern.compile(
            "and|with|of|for|in|at|the|de|da|di|del|van|von|der|den|la|le|bin|al|el|on|[&|,/•·—–-]|am|pm|a\\.m\\.|p\\.m\\.|updated|published");
    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]++(?: (?:von|van|der|den|del|de|zu|di|da|la|le)\\b)*+(?: \\p{Lu}[\\p{L}.'’-]*+){1,3}";
    private static final String MONTH =
            "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";
    private static final String DAY = "\\d{1,2}\\. ?(?:\\d{1,2}\\. ?|" + MONTH + " )(?:\\d{4}|\\d\\d)";
    private static final String CLOCK = "(?:,? (?:um )?\\d{1,2}[:.]\\d\\d(?: Uhr)?)?";
    private static final String AGENCY = "(?:dpa|DPA|AFP|afp|AP|Reuters|KNA|kna|epd|APA|sda|SDA|SID|sid)";

    /**
     * "Von Jana Petersen und Uwe Brandt, Erfurt", "Par Anne Morel": each has two words at least, for in German any noun has a
     * capital ("Von Bergen und Tälern").
     */
    private static final Pattern OTHERWISE_BY = Pattern.compile("(?:(?i:von|par|por)"
            + "|(?:Text|Autor|Autorin|Autoren|Bericht):|Ein(?:e)? (?:Bericht|Analyse|Kommentar|Gastbeitrag|Interview) von)"
            + "(?: unsere[mrn] \\p{Lu}\\p{L}++)? " + NAME + "(?:(?:,| und| et| y| &) " + NAME + "){0,3}"
            + "(?:, (?:" + AGENCY + "|\\p{Lu}[\\p{L}/-]++))?(?:[ ,|·•–-]{1,3}" + DAY + CLOCK + ")?");

    /** "12.05.2026, Kurier Online", "12. Mai 2026, 14:05 Uhr", "dpa, 24.09.2026". */
    private static final Pattern DATED =
            Pattern.compile("(?:(?:" + AGENCY + "|\\p{Lu}[\\p{L}.-]++(?: \\p{Lu}[\\p{L}.-]*+)?),? )?"
                    + "(?:(?:Stand|Aktualisiert|Veröffentlicht|Erstellt)(?: am)?:? )?" + DAY + CLOCK
                    + "(?:(?:,| [|·•–-]) \\p{Lu}[\\p{L}.-]*+(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}.-]*+){0,3})?");

    /** "Jane Doe, Political Correspondent", "Jana Docht, Redakteurin": a name and what that person does at the outlet. */
    private static final Pattern WITH_OFFICE = Pattern.compile(NAME
            + ",? (?:\\p{L}[\\p{L}’'-]*+ ){0,3}(?i:correspondent|reporter|editor|columnist|staff writer|journalist|bureau chief"
            + "|korrespondent(?:in)?|reporterin|redakteur(?:in)?|journalistin|kolumnist(?:in)?"
            + "|correspondante?|journaliste|rédact(?:eur|rice)(?: en chef)?|chroniqueu(?:r|se)"
            + "|corresponsal|periodista|redactora?(?: jefe| jefa)?|columnista)");

    /** "Quelle: dpa/AFP", "(dpa)". */
    private static final Pattern SENT_BY =
            Pattern.compile("\\(?(?:Quellen?: ?)?" + AGENCY + "(?:(?:/|-|, ?| und )[\\p{L}]{2,10}){0,3}\\)?\\.?");

    private static final Pattern CREDIT = Pattern.compile(
            "(?:\\((?:photo|photos|image|picture|file photo|credit|pic|courtesy|ap photo|reuters|getty|afp|screenshot|source)\\b[^()]{0,90}\\)"
                    + "|\\([^()]{0,60}(?:/(?:ap|afp|getty images|reuters|shutterstock|bloomberg)|getty images|via ap|via reuters)\\)"
                    + "|(?:photo|photos|image|picture|credit|photograph|photography|illustration|pic)(?:s| credit)?(?::| by| courtesy)[^.!?]{0,70}\\.?"
                    + "|\\b(?:fotos?|bild|grafik): [^.!?]{0,70}"
                    + "|(?:/|©|via|by) ?(?:getty images|getty|afp|reuters|shutterstock|ap|ap images|epa|istock|bloomberg)(?:/[^.]{0,30})?)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FILE_PHOTO = Pattern.compile(
            "(?:In this|FILE|File photo|Pictured|A file photo).{0,80}\\b(?:photo|image|picture|frame grab|screengrab|illustration)\\b.*+");

    private static final Pattern BLURB = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]*+ ){2,4}(?:is|was|are|has been|writes|covers|reports|works|joined)\\b.{0,160}?\\b(?:reporter|writer|editor|correspondent"
                    + "|columnist|journalist|author|contributor|covers|covering|blogger|producer|fellow|professor|lecturer|intern|writes|reports|twitter|freelance)\\b.*+");

    /** Who wrote or sent it, or when and where it stood, in a line of its own. */
    Optional<SetAside> findByline(Line line) {
        String text = line.text().strip();
        boolean lone = line.count() <= LONGEST_BYLINE && !line.isListed();
        if (lone
                && (OTHERWISE_BY.matcher(text).matches()
                        || WITH_OFFICE.matcher(text).matches()
                        || SENT_BY.matcher(text).matches())) {
            return Optional.of(SetAside.because(Reason.BYLINE, "byline", Trust.SAFE));
        }
        boolean dated =
                line.count() <= LONGEST_BYLINE && !line.piece().cell(); // "12. Mai 2026" reads like an item of a list
        if (dated && DATED.matcher(text).matches()) {
            return Optional.of(SetAside.because(Reason.DATE_LINE, "date-line", Trust.SAFE));
        }
        var matcher = BY.matcher(text);
        if (line.count() > LONGEST_BYLINE
                || (line.isListed() && line.piece().kind() != BlockKind.LIST)
                || !matcher.matches()) {
            return Optional.empty();
        }
        List<String> rest = BLANKS.splitAsStream(matcher.group(1).strip()).toList();
        int names = 0;
        for (String word : rest) {
            if (CAPITAL.matcher(word).matches()) {
                names++;
            } else if (!JOINING.matcher(word).matches()) {
                return Optional.empty();
            }
        }
        return names >= 1 && CAPITAL.matcher(rest.getFirst()).matches()
                ? Optional.of(SetAside.because(Reason.BYLINE, "byline", Trust.SAFE))
                : Optional.empty();
    }

    /** A caption that ends in who took the picture. */
    Optional<SetAside> findCredit(Line line) {
        String text = line.text().strip();
        String end = text.substring(Math.max(0, text.length() - 160));
        return line.count() <= LONGEST_CAPTION
                        && !line.piece().cell()
                        && (CREDIT.matcher(end).find()
                                || FILE_PHOTO.matcher(text).matches())
                ? Optional.of(SetAside.because(Reason.CAPTION, "picture-credit", Trust.ASK))
                : Optional.empty();
    }

    /** A line about the author; only asked of lines at the end. */
    Optional<SetAside> findBlurb(Line line) {
        return line.count() <= LONGEST_BLURB
                        && !line.isListed()
                        && BLURB.matcher(line.text().strip()).matches()
                ? Optional.of(SetAside.because(Reason.AUTHOR_NOTE, "author-note", Trust.ASK))
                : Optional.empty();
    }
}
