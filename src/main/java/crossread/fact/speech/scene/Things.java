package crossread.fact.speech.scene;

import crossread.model.fact.Speaker;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what no speaker is: a thing that bears or shows words ("the ad", "a sign") or is made of them ("the bill"). Reports,
 * letters and suits stay: somebody states in them what is quoted.
 */
public final class Things {
    private final Set<String> things;
    private final ClauseWords words;

    Things(Set<String> things, ClauseWords words) {
        this.things = Set.copyOf(things);
        this.words = words;
    }

    /** Whether the head of the phrase is a thing: of "video of the mayor" the video. */
    public boolean include(Speaker speaker) {
        String head = "";
        for (String word : speaker.name().split("[ -]", -1)) {
            String low = word.toLowerCase(Locale.ROOT);
            if (!head.isEmpty() && words.isPreposition(low)) {
                break;
            }
            head = word;
        }
        return things.contains(head);
    }
}
