package crossread.fact.judge.same;

import crossread.fact.judge.name.NameForm;
import crossread.fact.judge.story.Passage;
import crossread.fact.judge.story.Runs;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Story;
import crossread.model.fact.FactKind;
import java.util.ArrayList;
import java.util.List;

/** Hears a body of several words where another article leaves out the first: "the county clerk's office". */
final class ShortBodies {
    private static final double LINKED = .3; // how alike two sentences are that may speak of one body

    private final Story story;

    ShortBodies(Story story) {
        this.story = story;
    }

    /** Sentences that tell what the one of the mention does and call the body by two or more of its last words. */
    List<Passage> in(Said said, NameForm form) {
        List<String> words = form.words();
        if (said.mention().kind() != FactKind.ORGANISATION
                || words.size() < 3
                || said.tokens().isEmpty()) {
            return List.of();
        }
        return story.withStem(said.tokens().getLast().stem()).stream()
                .filter(passage -> story.alike(said.passage().ref(), passage.ref()) >= LINKED)
                .filter(passage -> isShortened(words, passage))
                .toList();
    }

    private boolean isShortened(List<String> words, Passage passage) {
        List<String> said =
                story.folded(passage).stream().filter(text -> !text.isEmpty()).toList();
        for (int from = 1; from + 1 < words.size(); from++) {
            List<String> shortened = new ArrayList<>(List.of("the"));
            shortened.addAll(words.subList(from, words.size()));
            if (Runs.holds(said, shortened)) {
                return true;
            }
        }
        return false;
    }
}
