package crossread.fact.speech.scene;

import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import crossread.words.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whom "he" and "she" cannot mean, by given names, titles and offices. */
public final class Genders {
    private final Set<String> given = Set.copyOf(WordList.load("given-names").entries());
    private final Set<String> women;
    private final Set<String> either;
    private final Set<String> titlesOfWomen;
    private final Set<String> titlesOfMen;
    private final Set<String> offices = Set.copyOf(WordList.load("roles").entries());

    Genders() {
        WordList list = WordList.load("women");
        women = Set.copyOf(list.entries("given"));
        either = Set.copyOf(list.entries("either"));
        titlesOfWomen = Set.copyOf(list.entries("women"));
        titlesOfMen = Set.copyOf(list.entries("men"));
    }

    /**
     * Whether the pronoun cannot mean the person.
     *
     * @param pronoun {@code he} or {@code she}
     * @param before the word right before the name, such as "Mr", in lower case
     */
    public boolean excludes(String pronoun, Mention person, String before) {
        return pronoun.equals("she") ? isMan(person, before) : isWoman(person, before);
    }

    /**
     * Whether the pronoun may mean somebody of whom only the office is told.
     *
     * @param pronoun {@code he} or {@code she}
     * @param phrase such as "spokesman for the bank"
     */
    public boolean mayMean(String pronoun, String phrase) {
        String head = head(phrase);
        Set<String> others = pronoun.equals("she") ? titlesOfMen : titlesOfWomen;
        return isSomebody(phrase) && !others.contains(head);
    }

    /** Whether the phrase is of one human being: "spokesman for the bank". */
    public boolean isSomebody(String phrase) {
        String head = head(phrase);
        return offices.contains(head) || titlesOfMen.contains(head) || titlesOfWomen.contains(head);
    }

    private static String head(String phrase) {
        String before = phrase.toLowerCase(Locale.ROOT).split(" (?:for|of|at|in|from|with|on) ", 2)[0];
        return before.substring(before.lastIndexOf(' ') + 1);
    }

    private boolean isWoman(Mention person, String before) {
        return titlesOfWomen.contains(before) || has(titlesOfWomen, person) || women.contains(first(person));
    }

    private boolean isMan(Mention person, String before) {
        String first = first(person);
        boolean name = given.contains(first) && !women.contains(first) && !either.contains(first);
        return titlesOfMen.contains(before) || has(titlesOfMen, person) || (name && !isWoman(person, before));
    }

    /** Whether the office of the person is one of these: its last word, since a queen's spokesman is no queen. */
    private static boolean has(Set<String> offices, Mention person) {
        if (!(person.value() instanceof Value.Person who) || who.role().isEmpty()) {
            return false;
        }
        List<String> words = List.of(who.role().get().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
        return offices.contains(words.getFirst()) || offices.contains(words.getLast());
    }

    private static String first(Mention person) {
        String name = Scene.nameOf(person);
        int blank = name.indexOf(' ');
        return blank < 0 ? "" : name.substring(0, blank);
    }
}
