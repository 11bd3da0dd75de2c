package crossread.fact.name.word;

import java.util.Set;

/** Finds titles in quotation marks: "Adventures in Prospecting", "State of the Union". They are one name, whatever is in them. */
final class MarkedTitles {
    static final int LONGEST = 12; // words
    private static final String OPENING = "\"“‘„«";
    private static final String CLOSING = "\"”’»";
    /** What parts a title from what is added to it: "Dunes: The Return". */
    private static final String PART = ": ";

    private static final Set<String> ARTICLES = Set.of("The", "A", "An");
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "in", "for", "on", "a", "an", "to", "at", "with", "from", "by", "or", "de", "la", "le",
            "les", "di", "del", "della", "du", "des", "der", "die", "das", "und", "et", "y", "e");

    private MarkedTitles() {}

    /**
     * One past the last word of the title that begins at word {@code i} right behind its mark, or behind the mark and an
     * article; {@code i} where there is none. All its words but small ones have a capital, and two of them at least.
     */
    static int end(Line line, int i) {
        if (!line.capital(i) || !opens(line, i)) {
            return i;
        }
        int capitals = 0;
        for (int at = i; at < Math.min(line.size(), i + LONGEST); at++) {
            boolean capital = line.capital(at) || isNumber(line.at(at));
            if (!capital && !SMALL.contains(line.at(at))) {
                return i;
            }
            capitals += line.capital(at) && !line.word(at).acronym() ? 1 : 0;
            if (closes(line, at)) {
                return capital && capitals > 1 ? at + 1 : i;
            }
            boolean owner = line.word(at).possessive();
            if (!line.spaced(at)
                    && !line.hyphened(at)
                    && !owner
                    && !line.gap(at).equals(PART)) {
                return i;
            }
        }
        return i;
    }

    private static boolean opens(Line line, int i) {
        if (marked(line, i)) {
            return !ARTICLES.contains(line.at(i)) || !line.capital(i + 1);
        }
        return i > 0 && ARTICLES.contains(line.at(i - 1)) && line.spaced(i - 1) && marked(line, i - 1);
    }

    private static boolean marked(Line line, int i) {
        int before = line.word(i).span().start() - 1;
        return before >= 0
                && OPENING.indexOf(line.text().charAt(before)) >= 0
                && (before == 0 || !Character.isLetterOrDigit(line.text().charAt(before - 1)));
    }

    /** Whether a quotation mark closes behind word {@code i}, perhaps behind a comma or point. */
    private static boolean closes(Line line, int i) {
        int end = line.word(i).next();
        String text = line.text();
        int mark = end < text.length() && ",.".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return mark < text.length() && CLOSING.indexOf(text.charAt(mark)) >= 0;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }
}
