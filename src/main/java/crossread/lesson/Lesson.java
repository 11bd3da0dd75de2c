package crossread.lesson;

import crossread.model.article.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a class is given: the articles and the cards, without the answers.
 *
 * @param title the story's name
 * @param articles their kept text alone
 * @param cards task by task
 */
public record Lesson(String title, List<Article> articles, List<Card> cards) {
    public Lesson {
        articles = List.copyOf(articles);
        cards = List.copyOf(cards);
    }

    /** The cards of one task, in their order. */
    public List<Card> cards(Task task) {
        return cards.stream().filter(card -> card.task() == task).toList();
    }

    /** The article with this letter. */
    public Optional<Article> article(String letter) {
        return articles.stream().filter(article -> article.id().equals(letter)).findFirst();
    }

    /** The tasks that have cards. */
    public List<Task> tasks() {
        return cards.stream().map(Card::task).distinct().sorted().toList();
    }

    /**
     * What tells it from every other lesson: drawn from the texts and the cards, so that an answer key fits no lesson that
     * was changed, and fits every copy of the one it was made for.
     */
    public String id() {
        StringBuilder all = new StringBuilder();
        articles.forEach(article ->
                all.append(article.id()).append('\0').append(article.body()).append('\0'));
        for (Card card : cards) {
            all.append(String.join("\0", card.id(), card.task().name(), card.text(), String.join(",", card.choices())));
            all.append('\0')
                    .append(card.fact().start())
                    .append('\0')
                    .append(card.fact().end())
                    .append('\0');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
