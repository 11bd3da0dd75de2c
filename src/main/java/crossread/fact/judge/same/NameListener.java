package crossread.fact.judge.same;

import crossread.fact.judge.name.Aliases;
import crossread.fact.judge.name.GivenNames;
import crossread.fact.judge.name.NameForm;
import crossread.fact.judge.story.Passage;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Story;
import crossread.fact.judge.story.WholeWord;
import crossread.model.article.Token;
import crossread.model.fact.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Hears a name in sentences where it was not found as one: by its words, other names, acronym, people or last name. */
final class NameListener {
    /** Houses that stand for who governs in them, by the stems others write for those. */
    private static final Map<String, List<String>> STANDS_FOR =
            Map.of("white house", List.of("administr"), "capitol hill", List.of("congress", "lawmak"));

    private final Story story;
    private final Aliases aliases;
    private final GivenNames given;
    private final Namesakes namesakes;
    private final WholeWord whole;
    private final ShortBodies shortBodies;

    NameListener(Story story, Aliases aliases, GivenNames given, Namesakes namesakes) {
        this.given = given;
        this.namesakes = namesakes;
        this.story = story;
        this.aliases = aliases;
        whole = new WholeWord(story);
        shortBodies = new ShortBodies(story);
    }

    /** Articles that name it, each with the sentence. */
    Map<String, Echo> echoes(Said said, NameForm form) {
        Map<String, Echo> found = new HashMap<>();
        if (said.isPerson() && namesakes.areSeveral(form)) {
            add(
                    found,
                    capitalised(form.last()),
                    .75,
                    passage -> !namesAnother(passage, form) && namesakes.isNamed(form, passage, story));
            return found;
        }
        Set<String> stems = stems(said, form);
        if (stems.size() > 1) {
            add(found, story.withAll(stems), .8, passage -> true);
        }
        for (String word : aliases.names(form)) {
            addName(found, word);
        }
        STANDS_FOR
                .getOrDefault(form.joined(), List.of())
                .forEach(word -> story.withStem(word)
                        .forEach(passage ->
                                found.merge(passage.article(), new Echo(passage, Likeness.UNSURE), Echo::or)));
        office(said)
                .ifPresent(words -> add(
                        found,
                        story.withWord(NameForm.fold(words.getFirst())),
                        .75,
                        passage -> follows(passage, words)));
        if (said.isPerson() && form.words().contains("of")) {
            return found; // "Torvale" is not the Duke of Torvale
        }
        if (said.isPerson()) {
            add(
                    found,
                    capitalised(form.last()),
                    .75,
                    passage -> !namesAnother(passage, form) && whole.stands(passage, form.last(), true));
        } else if (form.isSingle()) {
            add(found, capitalised(form.joined()), .8, passage -> whole.stands(passage, form.joined(), false));
            for (String suffix :
                    List.of("n", "an", "ian", "ern", "ese", "ish", "i", "s", "ns", "ans", "ians", "ists")) {
                add(found, story.withWord(form.joined() + suffix), .75, passage -> true);
            }
        } else {
            add(found, shortBodies.in(said, form), .75, passage -> true);
            form.acronyms()
                    .forEach(letters -> add(
                            found,
                            story.withWord(letters.toUpperCase(Locale.ROOT)),
                            .8,
                            passage -> whole.stands(passage, letters, false)));
        }
        return found;
    }

    /** "Russian President": the words of an office of which a country has one, and who bears it need not be named. */
    private Optional<List<String>> office(Said said) {
        if (!(said.mention().value() instanceof Value.Person person)) {
            return Optional.empty();
        }
        return person.role()
                .map(role -> List.of(role.strip().split("\\s+", -1)))
                .filter(words -> words.size() > 1
                        && UNIQUE.contains(words.getLast().toLowerCase(Locale.ROOT))
                        && aliases.group(aliases.form(words.getFirst())) >= 0);
    }

    private static final Set<String> UNIQUE =
            Set.of("president", "premier", "chancellor", "king", "queen", "emperor", "minister", "secretary");

    private List<Passage> capitalised(String word) {
        List<Passage> both = new ArrayList<>(story.withWord(word));
        both.addAll(story.withWord(word.toUpperCase(Locale.ROOT)));
        return both;
    }

    /** The name's own words by their stems; titles and offices in the span are left out. */
    private static Set<String> stems(Said said, NameForm form) {
        Set<String> stems = new HashSet<>();
        for (Token token : said.tokens()) {
            if (token.isContent()
                    && form.words().contains(NameForm.fold(token.text()).toLowerCase(Locale.ROOT))) {
                stems.add(token.stem());
            }
        }
        return stems;
    }

    private void addName(Map<String, Echo> found, String name) {
        List<String> words = List.of(name.split("[\\s\\-]+", -1));
        List<Passage> places = story.withWord(NameForm.fold(words.getFirst()));
        add(
                found,
                places,
                .85,
                passage -> words.size() == 1
                        ? whole.stands(passage, NameForm.fold(words.getFirst()), false)
                        : follows(passage, words));
    }

    private boolean follows(Passage passage, List<String> words) {
        List<String> said =
                story.folded(passage).stream().filter(text -> !text.isEmpty()).toList();
        List<String> wanted = words.stream().map(NameForm::fold).toList();
        for (int i = 0; i + wanted.size() <= said.size(); i++) {
            if (said.subList(i, i + wanted.size()).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether every place where the last name stands there follows a first name with another initial. */
    private boolean namesAnother(Passage passage, NameForm form) {
        if (form.isSingle()) {
            return false;
        }
        List<Token> tokens = passage.tokens();
        List<String> folded = story.folded(passage);
        for (int i = 0; i < tokens.size(); i++) {
            if (folded.get(i).equalsIgnoreCase(form.last())) {
                Optional<Token> before = i == 0 ? Optional.empty() : Optional.of(tokens.get(i - 1));
                if (before.filter(token -> isOtherFirst(token, form)).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A capitalised word of letters before the last name that is no title and does not begin like the first name. */
    private boolean isOtherFirst(Token token, NameForm form) {
        String word = token.text();
        String low = word.toLowerCase(Locale.ROOT);
        String first = form.words().getFirst();
        return token.kind() == Token.Kind.WORD
                && Character.isUpperCase(word.codePointAt(0))
                && (low.charAt(0) != form.initial() || given.areOthers(low, first))
                && !given.areForms(low, first)
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
