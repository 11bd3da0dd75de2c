package crossread.ui.correct;

import crossread.model.article.MetadataField;
import crossread.model.article.SentenceRef;
import crossread.model.work.Correction;
import crossread.model.work.FactCorrection;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing that the reader set right.
 *
 * @param what it is
 * @param article the letter of the article where it stands, empty where that is gone
 * @param text the words it is about
 * @param other the words it is held against, or what it became
 * @param at the sentence it is about; empty where that is gone, or where a paragraph is meant
 */
public record CorrectionLine(What what, String article, String text, Optional<String> other, Optional<SentenceRef> at) {

    /** What was set right. */
    public sealed interface What {}

    /** What two sentences have to do with each other. */
    public record OfLink(Correction correction) implements What {}

    /** What is stated. */
    public record OfFact(FactCorrection correction) implements What {}

    /** The text of a paragraph. */
    public record OfText(int block) implements What {}

    /** What is known about an article. */
    public record OfMetadata(MetadataField field) implements What {}

    /** A paragraph that was set aside is compared. */
    public record PutBack(int block) implements What {}

    /** A paragraph is not compared. */
    public record SetAside(int block) implements What {}

    /** The same with what {@code names} makes of its texts. */
    public CorrectionLine named(UnaryOperator<String> names) {
        return new CorrectionLine(what, article, names.apply(text), other.map(names), at);
    }

    /** Whether it can be taken back: older programs did not keep what was read in the place of what the reader wrote. */
    public boolean canBeTakenBack() {
        return !(what instanceof OfMetadata) || other.isPresent();
    }

    /** Whether what it is about is there no more, so that it does nothing for now. */
    public boolean isGone() {
        return switch (what) {
            case OfLink _, OfFact _ -> at.isEmpty();
            case OfMetadata _, OfText _, PutBack _, SetAside _ -> false;
        };
    }
}
