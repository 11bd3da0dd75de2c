package crossread.read.given;

import crossread.model.Beginning;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.read.DateReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One article of the input form, its shape checked.
 *
 * @param metadata what is given beside the text
 * @param form which of the four ways its text is given in
 * @param texts the paragraphs or sentences, or the one page or path
 */
record GivenArticle(Metadata metadata, Form form, List<String> texts) {

    /** The four ways to give an article's text. */
    enum Form {
        PARAGRAPHS("paragraphs", true),
        SENTENCES("sentences", true),
        HTML("html", false),
        PATH("path", false);

        private final String key;
        private final boolean list;

        Form(String key, boolean list) {
            this.key = key;
            this.list = list;
        }
    }

    /** A shape that is no article. Its message names the key and what is wrong with it. */
    static final class WrongShape extends Exception {
        private static final long serialVersionUID = 1;

        WrongShape(String message) {
            super(message);
        }
    }

    GivenArticle {
        texts = List.copyOf(texts);
    }

    /** Whether it is written in the program's own form: its text stands under one of the four names. */
    static boolean isGiven(Map<String, Object> article) {
        return Arrays.stream(Form.values()).anyMatch(form -> article.get(form.key) != null);
    }

    static GivenArticle of(Map<String, Object> article) throws WrongShape {
        List<Form> forms = new ArrayList<>();
        for (Form form : Form.values()) {
            if (article.get(form.key) != null) {
                forms.add(form);
            }
        }
        if (forms.size() != 1) {
            throw new WrongShape("exactly one of paragraphs, sentences, html, path is needed; found "
                    + (forms.isEmpty()
                            ? "none"
                            : String.join(
                                    ", ", forms.stream().map(form -> form.key).toList())));
        }
        Form form = forms.getFirst();
        return new GivenArticle(metadata(article), form, texts(article.get(form.key), form));
    }

    private static List<String> texts(@Nullable Object value, Form form) throws WrongShape {
        if (!form.list) {
            if (value instanceof String text && !text.isBlank()) {
                return List.of(text);
            }
            throw new WrongShape(form.key + ": a text is needed");
        }
        if (!(value instanceof List<?> list)) {
            throw new WrongShape(form.key + ": a list of texts is needed");
        }
        List<String> texts = new ArrayList<>();
        for (Object each : list) {
            if (!(each instanceof String text)) {
                throw new WrongShape(form.key + ": number " + (texts.size() + 1) + " is no text");
            }
            texts.add(text);
        }
        return texts;
    }

    private static Metadata metadata(Map<String, Object> article) throws WrongShape {
        Optional<String> date = text(article, "published");
        Metadata metadata = new Metadata(
                        text(article, "outlet"),
                        text(article, "title"),
                        text(article, "byline"),
                        date.flatMap(new DateReader()::read),
                        text(article, "language"),
                        text(article, "url"))
                .allFrom(FoundIn.GIVEN);
        if (date.isPresent() && metadata.published().isEmpty()) {
            throw new WrongShape("published: no date: " + Beginning.of(date.get(), 40));
        }
        return metadata;
    }

    private static Optional<String> text(Map<String, Object> article, String key) throws WrongShape {
        Object value = article.get(key);
        if (value != null && !(value instanceof String)) {
            throw new WrongShape(key + ": a text is needed");
        }
        return Optional.ofNullable((String) value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What is given, and where nothing is, what was found. */
    Metadata over(Metadata found) {
        return metadata.or(found);
    }
}
