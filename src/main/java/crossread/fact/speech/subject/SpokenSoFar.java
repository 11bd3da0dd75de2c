package crossread.fact.speech.subject;

import crossread.model.fact.Speaker;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who has spoken as far as an article's quotations were read: whom a verb of each sentence names, and who was last. */
public final class SpokenSoFar {
    private final Map<Integer, Speaker> told = new HashMap<>(); // by sentence
    private Optional<Speaker> last = Optional.empty();
    private int lastSentence;

    /** A verb of the sentence tells who speaks there. */
    public void tell(int sentence, Speaker who) {
        told.put(sentence, who);
    }

    public Optional<Speaker> told(int sentence) {
        return Optional.ofNullable(told.get(sentence));
    }

    /** A quotation that ends in the sentence was read; nobody where its speaker was not found. */
    public void end(int sentence, Optional<Speaker> who) {
        last = who;
        lastSentence = sentence;
    }

    /** Who spoke the last quotation; empty before the first and where that one's speaker was not found. */
    public Optional<Speaker> last() {
        return last;
    }

    /** Where the last quotation ends; the first sentence before there is one. */
    int lastSentence() {
        return lastSentence;
    }
}
