package crossread.fact.german;

import crossread.model.fact.FactKind;
import java.util.Locale;
import java.util.Optional;

/** Reads people: a given name with a last name, or a title or office with a name. */
final class PersonReader implements NameReader {
    private static final int FARTHEST = 6; // words from an office to the comma before its bearer

    private final Lexicon lexicon;
    private final Ordinary ordinary;

    PersonReader(Lexicon lexicon, Ordinary ordinary) {
        this.lexicon = lexicon;
        this.ordinary = ordinary;
    }

    @Override
    public Optional<Found> at(Row row, int i) {
        if (!row.large(i) || row.hyphened(i - 1)) {
            return Optional.empty();
        }
        return full(row, i).or(() -> titled(row, i)).or(() -> between(row, i)).or(() -> figure(row, i));
    }

    /** "Jana Petersen", "Karl-Heinz von der Au", "Uwe B.". */
    private Optional<Found> full(Row row, int i) {
        int given = givenEnd(row, i);
        if (given == i || (lexicon.in("place kind", row.at(i - 1)) && row.spaced(i - 1))) {
            return Optional.empty();
        }
        return last(row, given).filter(end -> end > given).flatMap(end -> person(row, i, end));
    }

    private Optional<Found> person(Row row, int from, int end) {
        Optional<String> before = officeBefore(row, from);
        Optional<String> role = before.isPresent() ? before : officeBehind(row, end);
        return Optional.of(new Found(row, from, end, FactKind.PERSON, name(row, from, end), role));
    }

    /** One past the given names that begin at {@code i}. */
    private int givenEnd(Row row, int i) {
        int at = i;
        while (at < row.size() && (at == i || row.spaced(at - 1))) {
            int whole = row.whole(at);
            boolean given = lexicon.given(row.phrase(at, whole)) || (lexicon.given(row.at(at)) && row.large(whole - 1));
            boolean novel = row.at(at).equals("Roman") && lexicon.determiner(row.low(at - 1));
            if (!given || novel) {
                break;
            }
            at = whole;
        }
        boolean alone = at > i && !row.large(at) && !lexicon.in("particle", row.low(at));
        if (alone && at > i + 1) {
            return at - 1; // "Martin Walter": the last of them is the last name
        }
        boolean initial = at > i && row.at(at).matches("\\p{Lu}") && row.gap(at).startsWith(". ") && row.large(at + 1);
        return initial ? at + 1 : at;
    }

    /** One past the last name that begins at {@code i}, with particles before it. */
    private Optional<Integer> last(Row row, int i) {
        int at = i;
        while (lexicon.in("particle", row.low(at)) && joined(row, at) && at - i < 3) {
            at++;
        }
        String word = row.at(at);
        if (!joined(row, at) || !row.large(at)) {
            return Optional.empty();
        }
        int end = row.whole(at);
        boolean letters = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean fits = at > i || !(lexicon.bare(word) && lexicon.determiner(word.toLowerCase(Locale.ROOT)));
        return letters || !fits || lexicon.in("legal form", word) ? Optional.empty() : Optional.of(end);
    }

    private static boolean joined(Row row, int at) {
        return row.spaced(at - 1)
                || (row.gap(at - 1).equals(". ") && row.at(at - 1).length() == 1);
    }

    /** "Kanzler Merz", "Frau Petersen", "Bürgermeisterin Ilva Brandt". */
    private Optional<Found> titled(Row row, int i) {
        int at = i;
        boolean courtesy = false;
        int office = -1; // where the office begins, behind "Frau"
        int officeEnd = -1; // and ends, before "Dr."
        while (at < row.size()
                && (at == i || row.spaced(at - 1) || row.gap(at - 1).equals(". "))) {
            int whole = row.whole(at);
            String word = row.at(whole - 1);
            boolean title = lexicon.in("title", word);
            if ((!title && !lexicon.office(word)) || (at > i && !row.large(at))) {
                break;
            }
            courtesy |= title;
            if (!lexicon.in("courtesy", word)) {
                office = office < 0 ? at : office;
                officeEnd = whole;
            }
            at = whole;
        }
        if (at == i || at >= row.size() || !row.large(at) || !behindTitle(row, at)) {
            return Optional.empty();
        }
        if (row.at(i).equals("Frau") && lexicon.determiner(row.low(i - 1))) {
            return Optional.empty();
        }
        int given = givenEnd(row, at);
        if (given > at && last(row, given).isPresent()) {
            return Optional.empty(); // found by itself, with this office
        }
        int end = row.whole(at);
        boolean first = !ordinary.is(row.at(at)) && !lexicon.in("place kind", row.at(at));
        if (!first && !lexicon.in("courtesy", row.at(at - 1))) {
            return Optional.empty();
        }
        int two = row.large(end) && row.spaced(end - 1) && !ordinary.is(row.at(end)) ? row.whole(end) : end;
        boolean place =
                lexicon.place(row.at(at)) || lexicon.bodies().at(row, at).isPresent();
        boolean alone = courtesy || !lexicon.determiner(row.low(i - 1)) || opensWith(row, i, end);
        boolean letters =
                row.at(at).length() > 1 && row.at(at).equals(row.at(at).toUpperCase(Locale.ROOT));
        boolean firm = lexicon.in("legal form", row.at(end)); // "der Autobauer Veltra AG"
        if (place || letters || firm || (two == end && !alone)) {
            return Optional.empty();
        }
        Optional<String> role = office < 0 ? Optional.empty() : Optional.of(row.phrase(office, officeEnd));
        return Optional.of(new Found(row, at, two, FactKind.PERSON, name(row, at, two), role));
    }

    /** "Der Kapitän der Fähre, Jannis Abel, habe": two words between commas, behind an office. */
    private Optional<Found> between(Row row, int i) {
        int end = row.whole(i);
        boolean two = row.spaced(end - 1) && row.large(end) && !ordinary.is(row.at(i)) && !ordinary.is(row.at(end));
        int last = two ? row.whole(end) : end;
        if (!two || !row.gap(i - 1).equals(", ") || !row.gap(last - 1).startsWith(",") || lexicon.office(row.at(i))) {
            return Optional.empty();
        }
        for (int k = i - 1; k >= 0 && k > i - FARTHEST && (k == i - 1 || row.spaced(k)); k--) {
            if (row.large(k) && lexicon.office(row.at(k))) {
                String role = row.phrase(k, i);
                return Optional.of(new Found(row, i, last, FactKind.PERSON, name(row, i, last), Optional.of(role)));
            }
        }
        return Optional.empty();
    }

    private static boolean behindTitle(Row row, int at) {
        return row.spaced(at - 1)
                || (row.gap(at - 1).equals(". ") && row.at(at - 1).matches("Dr|Prof|Dipl"));
    }

    /** "Der Lotse Harmsen sagte": what opens a sentence before its verb is one part of it, so that the name is the lotse's. */
    private static boolean opensWith(Row row, int office, int end) {
        return office > 0 && row.opens(office - 1) && end < row.size() && !row.large(end) && row.spaced(end - 1);
    }

    /** Somebody whom the news calls by the last name alone. */
    private Optional<Found> figure(Row row, int i) {
        int end = row.whole(i);
        return Endings.cases(row.at(i)).stream()
                .filter(form -> lexicon.figure(form) && end == i + 1)
                .filter(_ -> !lexicon.determiner(row.low(i - 1)))
                .findFirst()
                .map(form -> Found.of(row, i, end, FactKind.PERSON, form));
    }

    /** "CDU-Chef Friedrich Merz", "Hamburgs Erster Bürgermeister Peter Vogt", "Ministerin Dr. Jana Petersen". */
    private Optional<String> officeBefore(Row row, int name) {
        int end = name;
        while (end > 0 && row.gap(end - 1).equals(". ") && behindTitle(row, end)) {
            end--;
        }
        int from = end;
        while (from > 0 && row.spaced(from - 1)) {
            int start = from - 1;
            while (start > 0 && row.hyphened(start - 1)) {
                start--;
            }
            String word = row.at(from - 1);
            boolean fits = (lexicon.office(word) && row.large(start))
                    || (lexicon.in("title", word) && !lexicon.in("courtesy", word))
                    || (from < end && word.matches("Erste[rn]?|Zweite[rn]?|Stellvertretende[rn]?"));
            if (!fits) {
                break;
            }
            from = start;
        }
        return from < end ? Optional.of(row.phrase(from, end)) : Optional.empty();
    }

    /** "Jana Petersen, Sprecherin der Polizei,". */
    private Optional<String> officeBehind(Row row, int end) {
        if (!row.gap(end - 1).equals(", ") || !row.large(end)) {
            return Optional.empty();
        }
        int whole = row.whole(end);
        if (!lexicon.office(row.at(whole - 1))) {
            return Optional.empty();
        }
        int last = whole;
        boolean genitive = row.low(whole).matches("der|des|von|vom|beim|bei|für") && row.large(whole + 1);
        if (genitive && row.spaced(whole - 1)) {
            last = row.whole(whole + 1);
        }
        return Optional.of(row.phrase(end, last));
    }

    private String name(Row row, int from, int end) {
        String text = row.phrase(from, end);
        boolean genitive = text.endsWith("s")
                && !text.endsWith("ss")
                && row.large(end)
                && ordinary.known(row.at(end - 1)
                        .substring(0, Math.max(0, row.at(end - 1).length() - 1)));
        return genitive ? text.substring(0, text.length() - 1) : text;
    }
}
