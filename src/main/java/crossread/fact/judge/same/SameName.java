package crossread.fact.judge.same;

import crossread.fact.judge.name.Aliases;
import crossread.fact.judge.name.Distance;
import crossread.fact.judge.name.GivenNames;
import crossread.fact.judge.name.NameForm;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Story;
import crossread.model.fact.FactKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names are the same where they are equal without titles and marks, where one is the other's acronym or other name, and
 * for people where first initial and (nearly) the last name agree. A name is also stated where its words stand in one
 * sentence: of all rules that one takes away most false alarms.
 */
public final class SameName implements Sameness {
    private final NameListener listener;
    private final Aliases aliases;
    private final GivenNames given;
    private final Namesakes namesakes;
    private final Map<String, NameForm> forms = new ConcurrentHashMap<>();

    /**
     * Takes in who of a story bear one name.
     *
     * @param mentions all of them
     */
    public SameName(Story story, List<Said> mentions, Aliases aliases, GivenNames given) {
        this.given = given;
        this.aliases = aliases;
        namesakes = new Namesakes(mentions, this::form);
        listener = new NameListener(story, aliases, given, namesakes);
    }

    @Override
    public boolean judges(FactKind kind) {
        return kind.isName();
    }

    private NameForm form(Said said) {
        return forms.computeIfAbsent(said.name(), aliases::form);
    }

    @Override
    public String identity(Said said) {
        NameForm form = form(said);
        int group = aliases.group(form);
        if (namesakes.areSeveral(form)) {
            return form.joined() + " " + form.suffix();
        }
        return group >= 0 ? "group " + group : form.joined().replace(" ", ""); // "CBS LA" and "CBSLA"
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
        keys.addAll(aliases.canonical(form));
        if (form.isSingle()) {
            given.full(last).forEach(full -> keys.add("given " + full));
        }
        keys.add("last " + last.substring(0, Math.min(3, last.length())));
        return keys;
    }

    @Override
    public Likeness compare(Said one, Said other) {
        NameForm mine = form(one);
        NameForm theirs = form(other);
        if (namesakes.areApart(mine, theirs)) {
            return Likeness.OTHER;
        }
        if (mine.words().equals(theirs.words())) {
            return Likeness.SAME;
        }
        if (aliases.canonical(mine).equals(aliases.canonical(theirs))) {
            return Likeness.same(.9);
        }
        if (isAcronym(mine, theirs) || isAcronym(theirs, mine)) {
            return Likeness.same(.9);
        }
        if (one.isPerson() || other.isPerson()) {
            return people(one, mine, other, theirs);
        }
        if (writes(one, theirs) || writes(other, mine) || sameButPeople(mine, theirs)) {
            return Likeness.same(.85);
        }
        boolean part = mine.isPartOf(theirs) || theirs.isPartOf(mine) || mine.isCutOf(theirs) || theirs.isCutOf(mine);
        return part || misspelt(mine, theirs) ? Likeness.UNSURE : Likeness.OTHER;
    }

    /** Whether an article that has the full name writes it as the other does: "Begemot" of Begemot Ventures. */
    private boolean writes(Said full, NameForm other) {
        return aliases.form(full.text()).words().equals(other.words());
    }

    /** "Malaysian Airlines" for Malaysia Airlines: a people where the other has its country. */
    private boolean sameButPeople(NameForm mine, NameForm theirs) {
        List<String> other = theirs.words();
        if (mine.isSingle() || mine.words().size() != other.size()) {
            return false;
        }
        int group = aliases.group(aliases.form(mine.words().getFirst()));
        return group >= 0
                && group == aliases.group(aliases.form(other.getFirst()))
                && mine.words().subList(1, other.size()).equals(other.subList(1, other.size()));
    }

    /** "Gulf of Eden" for the Gulf of Aden: one word of several is a letter away, and neither is known for itself. */
    private boolean misspelt(NameForm mine, NameForm theirs) {
        List<String> other = theirs.words();
        int unlike = -1;
        for (int i = 0; i < mine.words().size(); i++) {
            if (mine.words().size() != other.size() || mine.isSingle()) {
                return false;
            }
            if (!mine.words().get(i).equals(other.get(i))) {
                if (unlike >= 0) {
                    return false;
                }
                unlike = i;
            }
        }
        String one = unlike < 0 ? "" : mine.words().get(unlike);
        return one.length() > 3
                && one.chars().allMatch(Character::isLetter)
                && Distance.between(one, other.get(unlike)) == 1
                && aliases.group(aliases.form(one)) < 0
                && aliases.group(aliases.form(other.get(unlike))) < 0;
    }

    private static boolean isAcronym(NameForm letters, NameForm words) {
        return letters.isSingle() && letters.capitals() && words.acronyms().contains(letters.joined());
    }

    private Likeness people(Said one, NameForm mine, Said other, NameForm theirs) {
        boolean single = mine.isSingle() || theirs.isSingle();
        String first = mine.words().getFirst();
        String second = theirs.words().getFirst();
        boolean near = near(mine.last(), theirs.last());
        if (mine.words().contains("of") || theirs.words().contains("of")) {
            return Likeness.OTHER; // the Duke of Torvan is not the Duchess of Torvan
        }
        boolean firsts = mine.isSingle() && theirs.isSingle() && one.isPerson() && other.isPerson();
        // one article calls nobody "Kate" and "Catherine" without saying so
        if (firsts && !one.article().equals(other.article()) && given.areForms(first, second)) {
            return Likeness.same(.75);
        }
        if (single) {
            boolean fits = near || (one.isPerson() && other.isPerson() && firstIs(mine, theirs));
            return fits ? Likeness.same(one.isPerson() && other.isPerson() ? .8 : .75) : Likeness.OTHER;
        }
        if (near && given.areOthers(first, second)) {
            return Likeness.OTHER; // brothers
        }
        if (near && (mine.initial() == theirs.initial() || given.areForms(first, second))) {
            return Likeness.same(first.equals(second) ? .95 : .85);
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
    public Set<String> otherWords(Said said) {
        Set<String> words = new HashSet<>();
        aliases.names(form(said)).forEach(name -> words.addAll(List.of(name.split("[\\s\\-]+", -1))));
        return words;
    }

    @Override
    public Map<String, Echo> echoes(Said said) {
        return listener.echoes(said, form(said));
    }
}
