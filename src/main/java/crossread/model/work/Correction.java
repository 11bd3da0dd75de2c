package crossread.model.work;

import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import java.util.List;
import java.util.Optional;

/** What the reader set right about two sentences of different articles; it outlives every new comparison. */
public sealed interface Correction {

    /** One of the two. */
    SentenceAnchor from();

    /** The other. */
    SentenceAnchor to();

    /** They say the same, though the program did not see it. */
    record Linked(SentenceAnchor from, SentenceAnchor to) implements Correction {}

    /** They do not say the same, whatever the program finds. */
    record Cut(SentenceAnchor from, SentenceAnchor to) implements Correction {}

    /** They say the same and hold the two articles together there: the common order goes through them. */
    record Pinned(SentenceAnchor from, SentenceAnchor to) implements Correction {}

    /** What a correction says of its two sentences. */
    enum Kind {
        LINKED,
        CUT,
        PINNED;

        /** The correction of this kind. */
        public Correction of(SentenceAnchor from, SentenceAnchor to) {
            return switch (this) {
                case LINKED -> new Linked(from, to);
                case CUT -> new Cut(from, to);
                case PINNED -> new Pinned(from, to);
            };
        }
    }

    default Kind kind() {
        return switch (this) {
            case Linked _ -> Kind.LINKED;
            case Cut _ -> Kind.CUT;
            case Pinned _ -> Kind.PINNED;
        };
    }

    /** Whether both are about the same two sentences. */
    default boolean isAbout(Correction other) {
        return (from().equals(other.from()) && to().equals(other.to()))
                || (from().equals(other.to()) && to().equals(other.from()));
    }

    /** The two sentences as they stand in {@code articles}; empty where one is there no more. */
    default Optional<Ends> in(List<Article> articles) {
        return from().in(articles).flatMap(one -> to().in(articles).map(other -> new Ends(one, other)));
    }

    /** Two sentences. */
    record Ends(SentenceRef from, SentenceRef to) {
        /** Whether they are these two, in either order. */
        public boolean are(SentenceRef one, SentenceRef other) {
            return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
        }
    }
}
