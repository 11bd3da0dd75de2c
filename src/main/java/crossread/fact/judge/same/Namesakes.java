package crossread.fact.judge.same;

import crossread.fact.judge.name.NameForm;
import crossread.fact.judge.story.Passage;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Story;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Knows the people of a story who bear one name and are told apart by a "Jr.": an article names both. Where none does, "Otto Berg Jr."
 * here and "Otto Berg" there are one man. Safe for many threads once made.
 */
final class Namesakes {
    /** The name that both bear, in full and the last of it. */
    private final Set<String> shared = new HashSet<>();

    Namesakes(List<Said> mentions, Function<Said, NameForm> form) {
        Map<String, String> suffixes = new HashMap<>();
        for (Said said : mentions) {
            NameForm name = form.apply(said);
            if (said.isPerson() && !name.isSingle()) {
                String known = suffixes.putIfAbsent(said.article() + " " + name.joined(), name.suffix());
                if (known != null && !known.equals(name.suffix())) {
                    shared.add(name.joined());
                    shared.add(name.last());
                }
            }
        }
    }

    /** Whether the story tells of several who bear this name. */
    boolean areSeveral(NameForm name) {
        return shared.contains(name.joined());
    }

    /** Whether two names are of two such people; a bare last name is not the son's, who would be named so. */
    boolean areApart(NameForm one, NameForm other) {
        return !one.suffix().equals(other.suffix()) && (areSeveral(one) || areSeveral(other));
    }

    /** Whether a sentence names him of several, by the last name with what tells him from the others. */
    boolean isNamed(NameForm name, Passage passage, Story story) {
        List<String> words = story.folded(passage);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(name.last())) {
                String behind = i + 1 < words.size() ? words.get(i + 1) : "";
                if (NameForm.suffix(behind).equals(name.suffix())) {
                    return true;
                }
            }
        }
        return false;
    }
}
