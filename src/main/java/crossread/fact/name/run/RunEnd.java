package crossread.fact.name.run;

import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.Line;
import crossread.fact.name.word.WordJudge;
import java.util.Set;

/** Finds how far a name goes on: over hyphens, points and numbers, its owner, and the small words that bridge it. */
public final class RunEnd {
    private static final Set<String> BETWEEN = Set.of(
            "au", "aux", "sur", "en", "lès", "les", "sous", "de", "du", "la", "le", "am", "an", "im", "ob", "bei",
            "upon", "on", "in", "under", "by", "the", "super", "cum");

    /** Second halves of compounds that a name may open. */
    private static final Set<String> COMPOUNDS = Set.of(
            "era", "old", "born", "area", "wide", "type", "like", "made", "run", "held", "style", "bound", "only",
            "free", "loyal", "level", "size", "long", "week", "day", "year", "and", "to", "by", "on", "of", "right",
            "left", "ready", "built", "grade", "class", "hour", "man", "woman", "state", "city", "side", "ish", "ism",
            "esque", "plus", "proof", "hit", "rich", "poor", "heavy", "first", "times", "elect", "cum", "sur", "en",
            "les", "de", "la", "upon", "under", "le", "du", "aux", "al", "el", "ul", "bin", "mail", "com", "net", "org",
            "line", "gate", "mania", "speak", "watch", "front", "list", "film", "show", "news", "deal", "talks", "war",
            "plan", "bill");

    /** Bodies that bear the name of who founded them or whom they serve: "Alzheimer's Association". */
    private static final Set<String> OWNED = Set.of(
            "Association",
            "Society",
            "Foundation",
            "Institute",
            "Corp",
            "Corporation",
            "Inc",
            "Co",
            "Club",
            "Hospital",
            "School",
            "College",
            "University",
            "Church",
            "Cathedral",
            "Island",
            "League",
            "Ravine",
            "Creek",
            "Point",
            "Bay",
            "Hill",
            "Peak",
            "Pass",
            "Cove",
            "Ferry",
            "Crossing",
            "Corner",
            "Canyon",
            "Gulch",
            "Landing",
            "Beach");

    private static final Set<String> SAINTS = Set.of("St", "Saint");
    private static final Set<String> GROUPS = Set.of("King", "Queen", "Children", "Veterans", "Workers", "Farmers");

    private static final Set<String> OFFICES = Set.of(
            "Sheriff",
            "Coroner",
            "Attorney",
            "Prosecutor",
            "Governor",
            "Mayor",
            "Auditor",
            "Examiner",
            "Treasurer",
            "Commissioner",
            "Defender");

    private static final Set<String> HELD = Set.of("Office", "Department", "Bureau", "Association");

    private final Lexicon lexicon;
    private final WordJudge words;
    private final Bridges bridges;

    RunEnd(Lexicon lexicon, WordJudge words) {
        this.lexicon = lexicon;
        this.words = words;
        this.bridges = new Bridges(lexicon, words);
    }

    /** The place behind the last word of the name that begins at {@code start}. */
    int find(Line line, int start) {
        int last = start;
        boolean head = false; // a word that asks for "of ...", "for ..."
        while (true) {
            String word = line.at(last);
            head |= bridges.heads(word);
            if (line.word(last).possessive()) {
                if (!ownedBody(line, start, last)) {
                    return last + 1;
                }
                last++;
                continue;
            }
            if (hyphenedPlace(line, last)) {
                last += 2; // "Stratford-upon-Avon"
            } else if (joins(line, last)) {
                last++;
            } else if (last > start && secondHalf(line, last)) {
                last++; // "Ban Ki-moon"
            } else if (line.spaced(last) && line.at(last + 1).equals("v") && line.capital(last + 2)) {
                last += 2; // "Roe v. Wade"
            } else if (line.hyphened(last) && last > start && !words.known(word)) {
                last++; // "Security and Co-operation in Europe"
            } else if (line.spaced(last) && team(line.at(last + 1))) {
                return last + 2; // "Philadelphia 76ers"
            } else if (line.spaced(last) && bridges.words(line, last + 1, head) > 0) {
                last += bridges.words(line, last + 1, head);
            } else if (particle(line, start, last)) {
                last += 2; // "Jean d'Ormeau"
            } else if (nicknamed(line, last)) {
                last += 2; // 'Anna "Annie" Berg'
            } else if (bridges.purpose(line, start, last)) {
                last += 2; // "the Small Harbour Probe for Imaging"
                head = true;
            } else if (line.spaced(last) && lexicon.numbered(word) && number(line.at(last + 1))) {
                return last + 2;
            } else if (line.hyphened(last) && number(line.at(last + 1))) {
                return last + 2; // "Covid-19"
            } else if (last == start && species(line, last)) {
                return last + 2;
            } else {
                return last + 1;
            }
        }
    }

    /** "d'" between a given name and the rest of a person's name, where it was parted from that. */
    private boolean particle(Line line, int start, int last) {
        return line.spaced(last)
                && (line.at(last + 1).equals("d") || line.at(last + 1).equals("D"))
                && line.gap(last + 1).matches("['’]")
                && line.capital(last + 2)
                && (lexicon.given(line.at(start))
                        || (lexicon.placeWord(line.at(last)) || lexicon.organisationWord(line.at(last))));
    }

    /** A word in marks between two of a name: how somebody is called. */
    private static boolean nicknamed(Line line, int i) {
        String open = line.gap(i);
        String close = line.gap(i + 1);
        return line.capital(i + 1)
                && line.capital(i + 2)
                && line.word(i + 2).text().length() > 1
                && ((open.equals(" \"") && close.equals("\" "))
                        || (open.equals(" “") && close.equals("” "))
                        || (open.equals(" ‘") && close.equals("’ "))
                        || (open.equals(" '") && close.equals("' ")));
    }

    /** "(Loxodonta africana)". */
    private static boolean species(Line line, int i) {
        String next = line.at(i + 1);
        return line.gap(i - 1).endsWith("(")
                && line.spaced(i)
                && line.gap(i + 1).startsWith(")")
                && next.matches("\\p{Ll}{2,}(?:a|us|um|is|i|ae|ens|or|es|on|x)");
    }

    /** Small words between hyphens that only places have: "Orly-sur-Lesk". */
    public static boolean hyphenedPlace(Line line, int i) {
        return line.hyphened(i) && BETWEEN.contains(line.at(i + 1)) && line.hyphened(i + 1) && line.capital(i + 2);
    }

    /** "Ki-moon", "Dai-ichi": Korean and Japanese names go on in small letters behind the hyphen; "York-based" does not. */
    private static boolean secondHalf(Line line, int i) {
        String next = line.at(i + 1);
        return line.hyphened(i)
                && line.at(i).length() < 6
                && next.length() > 1
                && next.length() < 6
                && next.chars().allMatch(Character::isLowerCase)
                && !next.endsWith("ed")
                && !COMPOUNDS.contains(next);
    }

    /** "People's Army", "St Paul's Cathedral", "King's College": the owner is a part of the name. */
    private boolean ownedBody(Line line, int start, int i) {
        String next = line.at(i + 1);
        boolean body = line.capital(i + 1) && (lexicon.organisationWord(next) || lexicon.placeWord(next));
        boolean saint = i > start && SAINTS.contains(line.at(i - 1));
        String owner = line.at(i);
        boolean group = lexicon.noun(owner + "'s")
                || GROUPS.contains(owner)
                || (OFFICES.contains(owner)
                        && HELD.contains(next)
                        && !titled(line, i + 2)); // "Kell County Sheriff's Office"
        boolean house = i == start
                && OWNED.contains(next)
                && !lexicon.place(owner)
                && !lexicon.demonym(owner)
                && !lexicon.figure(owner);
        return body && (saint || group || house);
    }

    /** "Sheriff's Office Sgt. Reed": whose office follows. */
    private boolean titled(Line line, int i) {
        return line.capital(i) && (lexicon.title(line.at(i)) || lexicon.role(line.at(i)));
    }

    /** "76ers". */
    private static boolean team(String word) {
        return word.endsWith("ers") && Character.isDigit(word.charAt(0));
    }

    private static boolean number(String word) {
        return !word.isEmpty() && word.length() < 5 && word.chars().allMatch(Character::isDigit);
    }

    private boolean joins(Line line, int i) {
        if (!line.capital(i + 1) || (lexicon.calendar(line.at(i + 1)) && !mayBelong(line, i))) {
            return false;
        }
        String gap = line.gap(i);
        if (line.spaced(i) || line.hyphened(i) || gap.equals(" & ")) {
            return true;
        }
        return gap.startsWith(".") && gap.substring(1).isBlank() && gap.length() < 3 && Line.abbreviation(line.at(i));
    }

    /** "Good Friday Agreement", but not "in Ukraine Monday". */
    private boolean mayBelong(Line line, int i) {
        return line.spaced(i + 1)
                && line.capital(i + 2)
                && lexicon.noun(line.at(i + 2))
                && line.at(i + 1).length() > 2;
    }
}
