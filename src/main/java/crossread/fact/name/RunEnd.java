package crossread.fact.name;

import java.util.Set;
import java.util.regex.Pattern;

/** Finds how far a name goes on, over the hyphens, points and small words inside it. */
final class RunEnd {
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "der", "den", "di", "da", "dos", "das", "du", "la", "le", "van", "von", "bin", "ibn",
            "bint", "ben", "ould", "al", "el", "ul", "ud", "ter", "ten", "af", "av", "zu", "y", "e", "abu", "d", "st");

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

    /** Bodies whose name says what they are for: "Center for Occupational Health", "Committee on Foreign Relations". */
    private static final Set<String> CHARGED = Set.of(
            "Center",
            "Centre",
            "Centers",
            "Centres",
            "Institute",
            "Institutes",
            "Foundation",
            "Society",
            "Association",
            "Council",
            "Committee",
            "Subcommittee",
            "Commission",
            "Coalition",
            "Alliance",
            "Agency",
            "Office",
            "Department",
            "Bureau",
            "Fund",
            "Partnership",
            "Federation",
            "Campaign",
            "Forum",
            "Citizens",
            "Physicians",
            "Doctors",
            "Scientists",
            "Lawyers",
            "Mothers",
            "Americans",
            "Network",
            "School",
            "Initiative");

    /** Offices that name where they were sent: "Ambassador to Norway". */
    private static final Set<String> POSTED = Set.of("Ambassador", "Envoy", "Emissary", "Delegate", "Nuncio");

    private static final Set<String> GROUPS = Set.of("King", "Queen", "Children", "Veterans", "Workers", "Farmers");

    private static final Pattern ABSTRACT =
            Pattern.compile("\\p{Lu}\\p{Ll}+(ing|tion|sion|ment|ness|ance|ence|ology|ics)");

    private final Lexicon lexicon;
    private final WordJudge words;

    RunEnd(Lexicon lexicon, WordJudge words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** The place behind the last word of the name that begins at {@code start}. */
    int find(Line line, int start) {
        int last = start;
        boolean head = false; // a word that asks for "of ...", "for ..."
        while (true) {
            String word = line.at(last);
            head |= heads(word);
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
            } else if (line.spaced(last) && bridge(line, last + 1, head) > 0) {
                last += bridge(line, last + 1, head);
            } else if (nicknamed(line, last)) {
                last += 2; // 'Anna "Annie" Berg'
            } else if (purpose(line, start, last)) {
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

    /** "the Torvan Probe for Imaging of Harbours": what a thing with an article is for, in a word that no other name begins with. */
    private boolean purpose(Line line, int start, int last) {
        boolean article = line.low(start - 1).equals("the") || line.at(start).equals("The");
        return article
                && last > start
                && line.spaced(last)
                && line.at(last + 1).equals("for")
                && line.spaced(last + 1)
                && line.capital(last + 2)
                && abstracted(line.at(last + 2));
    }

    /** "Imaging", "Innovation": made of a verb or an adjective, and nobody's name. */
    private boolean abstracted(String word) {
        return word.length() > 6 && ABSTRACT.matcher(word).matches() && !words.listed(word);
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
    static boolean hyphenedPlace(Line line, int i) {
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
        boolean saint = i > start && Set.of("St", "Saint").contains(line.at(i - 1));
        String owner = line.at(i);
        boolean group = lexicon.noun(owner + "'s") || GROUPS.contains(owner);
        boolean house = i == start
                && OWNED.contains(next)
                && !lexicon.place(owner)
                && !lexicon.demonym(owner)
                && !lexicon.figure(owner);
        return body && (saint || group || house);
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

    private boolean heads(String word) {
        return lexicon.organisationWord(word)
                || lexicon.placeWord(word)
                || lexicon.noun(word)
                || lexicon.role(word)
                || word.equals("University");
    }

    /** Number of words to go on by when a small word at {@code i} joins what stands before and behind it; 0 if none. */
    private int bridge(Line line, int i, boolean head) {
        String word = line.at(i);
        if (PARTICLES.contains(word) && !head && line.capital(i + 1) && (line.spaced(i) || line.hyphened(i))) {
            return 2;
        }
        boolean the = line.at(i + 1).equals("the") && line.spaced(i);
        int name = the ? i + 2 : i + 1;
        if (!line.spaced(i) || (the && !line.spaced(i + 1)) || !line.capital(name) || lexicon.calendar(line.at(name))) {
            return 0;
        }
        String before = line.at(i - 1);
        boolean joined = switch (word) {
            case "of" ->
                !((lexicon.role(before) || lexicon.placeWord(before)) && lexicon.given(line.at(i - 2)))
                        && (heads(before)
                                || (before.length() > 7 && WordJudge.ordinary(before))
                                || (head && abstracted(before))
                                || (head && lexicon.noun(line.at(name)))
                                || (faith(line, i) && !lexicon.place(line.at(name)) && line.capital(name + 1)));
            case "for", "on", "against" ->
                head
                        && (lexicon.noun(line.at(name))
                                || regionRole(line, i, name)
                                || (!word.equals("against")
                                        && CHARGED.contains(before)
                                        && !lexicon.given(line.at(name))));
            case "to" ->
                (POSTED.contains(before) && (regionRole(line, i, name) || lexicon.organisation(line.at(name))))
                        || (CHARGED.contains(before) && !the && lexicon.verb(line.low(name)) && line.capital(name + 1));
            case "and" -> !the && and(line, i, name, head);
            default -> false;
        };
        return joined ? name - i + 1 : 0;
    }

    /** "Church of Jesus Christ of Latter-day Saints": a church goes on behind a second "of". */
    private static boolean faith(Line line, int i) {
        for (int at = i - 1; at > i - 5 && line.spaced(at); at--) {
            if (line.at(at).equals("Church")) {
                return true;
            }
        }
        return false;
    }

    /** "Minister for the Middle East", "Special Representative for Syria". */
    private boolean regionRole(Line line, int i, int name) {
        return lexicon.role(line.at(i - 1))
                && (lexicon.place(line.at(name))
                        || lexicon.demonym(line.at(name))
                        || lexicon.place(line.phrase(name, Math.min(line.size(), name + 2))));
    }

    /** "Health and Human Services", "European and Euro-Atlantic Integration"; not "Russia and the Bank of England". */
    private boolean and(Line line, int i, int name, boolean head) {
        String before = line.at(i - 1);
        String after = line.at(name);
        if (lexicon.place(after) || lexicon.given(after) || lexicon.organisation(after)) {
            return false;
        }
        boolean nouns = lexicon.noun(before) && (lexicon.noun(after) || lexicon.organisationWord(after));
        boolean members = before.endsWith("s")
                && after.endsWith("s")
                && line.spaced(name)
                && (lexicon.organisationWord(line.at(name + 1))
                        || line.at(name + 1).equals("Home")); // "Shasta Miners and Prospectors Association"
        boolean adjectives = head
                && lexicon.demonym(before)
                && (lexicon.noun(after) || lexicon.demonym(after) || after.equals("Euro"));
        boolean again = head // "Federation of Red Cross and Red Crescent Societies"
                && Set.of("of", "for").contains(line.at(i - 3))
                && line.spaced(i - 2)
                && line.at(i - 2).equals(after);
        return (nouns || adjectives || members || again) && !lexicon.role(after);
    }
}
