package crossread.fact.judge.story;

import crossread.model.article.SentenceRef;
import crossread.model.article.Token;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.util.Comparator;
import java.util.List;

/**
 * A mention with the sentence it stands in.
 *
 * @param mention what is stated
 * @param passage where
 * @param tokens the passage's tokens in the mention's span
 */
public record Said(Mention mention, Passage passage, List<Token> tokens) {

    /** By place: articles in the order of their ids, then down the text. */
    public static final Comparator<Said> BY_PLACE = Comparator.<Said, SentenceRef>comparing(
                    said -> said.mention().at())
            .thenComparing(said -> said.mention().span());

    public static Said of(Mention mention, Passage passage) {
        return new Said(mention, passage, passage.within(mention.span()));
    }

    /** By place: of a hash of all it is made of, the tokens too, a third of what is stated was read again and again. */
    @Override
    public int hashCode() {
        return mention.at().hashCode() * 31 + mention.span().hashCode();
    }

    /** As written. */
    public String text() {
        return mention.span().of(passage.text());
    }

    public boolean isPerson() {
        return mention.kind() == FactKind.PERSON;
    }

    /** What is named, in its fullest form where it is known; as written where it is no name. */
    public String name() {
        return switch (mention.value()) {
            case Value.Person person -> person.name();
            case Value.Named named -> named.name();
            default -> text();
        };
    }

    public String article() {
        return passage.article();
    }

    /** By what decides between equals, whatever the articles are called: the order of {@link #tie} without writing it down. */
    public static final Comparator<Said> BY_TIE = (one, other) -> {
        int order = one.text().compareTo(other.text());
        order = order == 0 ? one.passage().text().compareTo(other.passage().text()) : order;
        return order == 0
                ? String.valueOf(one.mention().span().start())
                        .compareTo(String.valueOf(other.mention().span().start()))
                : order;
    };

    /** What decides between equals, whatever the articles are called. */
    public String tie() {
        return text() + '\u0000' + passage.text() + '\u0000' + mention.span().start();
    }
}
