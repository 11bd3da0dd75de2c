package crossread.model.article;

import java.util.List;

/**
 * Something the reader should know about how an article was read; the text stands in the message files under
 * {@code warning.} and {@code key}.
 *
 * @param key such as {@code replaced-characters}
 * @param arguments what the text names, such as a count
 */
public record Warning(String key, List<String> arguments) {
    public Warning {
        arguments = List.copyOf(arguments);
    }

    public static Warning of(String key, String... arguments) {
        return new Warning(key, List.of(arguments));
    }
}
