package crossread.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about an article beside its text.
 *
 * @param outlet the publisher
 * @param title the headline
 * @param byline the authors as printed
 * @param published day of publication, the day that "on Monday" is counted from
 * @param language BCP 47 tag, such as {@code en}
 * @param url the address the page was saved from; never opened
 */
public record Metadata(
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> byline,
        Optional<LocalDate> published,
        Optional<String> language,
        Optional<String> url) {

    /** Nothing known. */
    public static final Metadata NONE = new Metadata(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Metadata withOutlet(Optional<String> value) {
        return new Metadata(value, title, byline, published, language, url);
    }

    public Metadata withTitle(Optional<String> value) {
        return new Metadata(outlet, value, byline, published, language, url);
    }

    public Metadata withByline(Optional<String> value) {
        return new Metadata(outlet, title, value, published, language, url);
    }

    public Metadata withPublished(Optional<LocalDate> value) {
        return new Metadata(outlet, title, byline, value, language, url);
    }

    public Metadata withLanguage(Optional<String> value) {
        return new Metadata(outlet, title, byline, published, value, url);
    }

    public Metadata withUrl(Optional<String> value) {
        return new Metadata(outlet, title, byline, published, language, value);
    }
}
