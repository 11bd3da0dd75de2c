package crossread.fact.judge;

import crossread.model.FactKind;
import crossread.model.Token;
import crossread.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names are the same where they are equal without titles and marks, where one is the other's acronym or other name, and
 * for people where first initial and (nearly) the last name agree. A name is also stated where its words stand in one
 * sentence: of all rules that one takes away most false alarms.
 */
final class SameName implements Sameness {
    private final Story story;
    private final Aliases aliases;
    private final Map<String, NameForm> forms = new HashMap<>();

    SameName(Story story, Aliases aliases) {
        this.story = story;
        this.aliases = aliases;
    }

    @Override
    public boolean judges(FactKind kind) {
        return kind.isName();
    }

    private NameForm form(Said said) {
        return forms.computeIfAbsent(name(said), aliases::form);
    }

    static String name(Said said) {
        return switch (said.mention().value()) {
            case Value.Person person -> person.name();
            case Value.Named named -> named.name();
            default -> said.text();
        };
    }

    private static boolean isPerson(Said said) {
        return said.mention().kind() == FactKind.PERSON;
    }

    @Override
    public String identity(Said said) {
        NameForm form = form(said);
        int group = aliases.group(form);
        return group >= 0 ? "group " + group : form.joined();
    }

    @Override
    public Set<String> keys(Said said) {
        NameForm form = form(said);
        Set<String> keys = new HashSet<>(form.words());
        form.acronyms().forEach(letters -> keys.add("acronym " + letters));
        if (form.isSingle()) {
            keys.add("acronym " + form.joined());
        }
        String last = form.last();
        keys.add("last " + last.substring(0, Math.min(3, last.length())));
        return keys;
    }

    @Override
    public Likeness compare(Said one, Said other) {
        NameForm mine = form(one);
        NameForm theirs = form(other);
        if (mine.words().equals(theirs.words())) {
            return Likeness.SAME;
        }
        if (isAcronym(mine, theirs) || isAcronym(theirs, mine)) {
            return Likeness.same(.9);
        }
        if (isPerson(one) || isPerson(other)) {
            return people(one, mine, other, theirs);
        }
        return mine.isPartOf(theirs) || theirs.isPartOf(mine) ? Likeness.UNSURE : Likeness.OTHER;
    }

    private static boolean isAcronym(NameForm letters, NameForm words) {
        return letters.isSingle() && letters.capitals() && words.acronyms().contains(letters.joined());
    }

    private static Likeness people(Said one, NameForm mine, Said other, NameForm theirs) {
        boolean single = mine.isSingle() || theirs.isSingle();
        boolean near = near(mine.last(), theirs.last());
        if (single) {
            boolean fits = near || (isPerson(one) && isPerson(other) && firstIs(mine, theirs));
            return fits ? Likeness.same(isPerson(one) && isPerson(other) ? .8 : .75) : Likeness.OTHER;
        }
        if (near && initial(mine) == initial(theirs)) {
            boolean equalFirst = mine.words().getFirst().equals(theirs.words().getFirst());
            return Likeness.same(equalFirst ? .95 : .85);
        }
        return near && mine.last().equals(theirs.last()) && short3(mine, theirs) ? Likeness.UNSURE : Likeness.OTHER;
    }

    /** One name of three words may leave out the first: a second given name. */
    private static boolean short3(NameForm mine, NameForm theirs) {
        return mine.isPartOf(theirs) || theirs.isPartOf(mine);
    }

    /** Families that come first: "Xi" and "Xi Jinping". */
    private static boolean firstIs(NameForm mine, NameForm theirs) {
        NameForm single = mine.isSingle() ? mine : theirs;
        NameForm full = mine.isSingle() ? theirs : mine;
        return !full.words().isEmpty() && full.words().getFirst().equals(single.last());
    }

    private static char initial(NameForm form) {
        return form.words().getFirst().charAt(0);
    }

    /** Equal, or a spelling away: a fifth of the letters may differ. */
    private static boolean near(String one, String other) {
        int allowed = Math.max(one.length(), other.length()) / 5;
        return one.equals(other)
                || (allowed > 0
                        && Math.abs(one.length() - other.length()) <= allowed
                        && one.charAt(0) == other.charAt(0)
                        && Distance.between(one, other) <= allowed);
    }

    @Override
    public Map<String, Echo> echoes(Said said) {
        Map<String, Echo> found = new HashMap<>();
        NameForm form = form(said);
        Set<String> stems = stems(said, form);
        if (stems.size() > 1) {
            add(found, story.withAll(stems), .8, passage -> true);
        }
        for (String word : otherNames(form)) {
            addName(found, word);
        }
        if (isPerson(said)) {
            add(found, capitalised(form.last()), .75, passage -> !namesAnother(passage, form));
        } else if (form.isSingle()) {
            add(found, capitalised(form.joined()), .8, passage -> true);
            for (String suffix :
                    List.of("n", "an", "ian", "ern", "ese", "ish", "i", "s", "ns", "ans", "ians", "ists")) {
                add(found, story.withWord(form.joined() + suffix), .75, passage -> true);
            }
        } else {
            form.acronyms()
                    .forEach(letters -> add(
                            found, story.withWord(letters.toUpperCase(java.util.Locale.ROOT)), .8, passage -> true));
        }
        return found;
    }

    private List<Passage> capitalised(String word) {
        List<Passage> both = new ArrayList<>(story.withWord(word));
        both.addAll(story.withWord(word.toUpperCase(java.util.Locale.ROOT)));
        return both;
    }

    /** The name's own words by their stems; titles and offices in the span are left out. */
    private static Set<String> stems(Said said, NameForm form) {
        Set<String> stems = new HashSet<>();
        for (Token token : said.tokens()) {
            if (token.isContent()
                    && form.words().contains(NameForm.fold(token.text()).toLowerCase(java.util.Locale.ROOT))) {
                stems.add(token.stem());
            }
        }
        return stems;
    }

    private List<String> otherNames(NameForm form) {
        return aliases.names(form);
    }

    private void addName(Map<String, Echo> found, String name) {
        List<String> words = List.of(name.split("[\\s\\-]+", -1));
        List<Passage> places = story.withWord(NameForm.fold(words.getFirst()));
        add(found, places, .85, passage -> words.size() == 1 || follows(passage, words));
    }

    private static boolean follows(Passage passage, List<String> words) {
        List<String> said = passage.tokens().stream()
                .map(token -> NameForm.fold(token.text()))
                .filter(text -> !text.isEmpty())
                .toList();
        List<String> wanted = words.stream().map(NameForm::fold).toList();
        for (int i = 0; i + wanted.size() <= said.size(); i++) {
            if (said.subList(i, i + wanted.size()).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether every place where the last name stands there follows a first name with another initial. */
    private static boolean namesAnother(Passage passage, NameForm form) {
        if (form.isSingle()) {
            return false;
        }
        List<Token> tokens = passage.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (NameForm.fold(tokens.get(i).text()).equalsIgnoreCase(form.last())) {
                Optional<Token> before = i == 0 ? Optional.empty() : Optional.of(tokens.get(i - 1));
                if (before.filter(token -> isOtherFirst(token, form)).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A capitalised word of letters before the last name that is no title and does not begin like the first name. */
    private static boolean isOtherFirst(Token token, NameForm form) {
        String word = token.text();
        return token.kind() == Token.Kind.WORD
                && Character.isUpperCase(word.codePointAt(0))
                && Character.toLowerCase(word.charAt(0)) != initial(form)
                && !word.endsWith(".")
                && !OFFICES.contains(NameForm.fold(word));
    }

    /** Words that stand before a last name without being a first name. */
    private static final Set<String> OFFICES = Set.of(
            "president",
            "minister",
            "secretary",
            "senator",
            "sen",
            "mr",
            "mrs",
            "ms",
            "dr",
            "judge",
            "justice",
            "general",
            "gen",
            "chancellor",
            "premier",
            "governor",
            "gov",
            "mayor",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "sir",
            "lord",
            "lady",
            "captain",
            "officer",
            "sergeant",
            "chief",
            "director",
            "chairman",
            "coach",
            "professor",
            "representative",
            "rep",
            "congressman",
            "congresswoman",
            "attorney",
            "detective",
            "sheriff",
            "ambassador");

    private static void add(Map<String, Echo> found, List<Passage> places, double score, Predicate<Passage> condition) {
        for (Passage passage : places) {
            if (condition.test(passage)) {
                found.merge(passage.article(), new Echo(passage, Likeness.same(score)), Echo::or);
            }
        }
    }
}
