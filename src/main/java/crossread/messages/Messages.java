package crossread.messages;

import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The program's words, in one language at a time. */
public final class Messages {
    private volatile ResourceBundle bundle;

    /** The words for {@code locale}, or the English ones where there are none for it. */
    public Messages(Locale locale) {
        bundle = bundle(locale);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "messages",
                locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Says everything in another language from now on: all parts of the program share these words, and the reader may
     * change the language while it runs. May be called on any thread.
     */
    public void speak(Locale locale) {
        bundle = bundle(locale);
    }

    /**
     * The text under {@code key}, with {@code arguments} put in as {@link MessageFormat} does; where the text asks for a
     * number, one written as text will do, for that is how problems and warnings carry theirs.
     *
     * @throws MissingResourceException where no message file has the key
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            // Nothing in it for a format to do: nine of ten texts of a start.
            return pattern;
        }
        MessageFormat text = new MessageFormat(pattern, locale());
        Format[] formats = text.getFormatsByArgumentIndex();
        Object[] given = arguments.clone();
        for (int i = 0; i < Math.min(formats.length, given.length); i++) {
            if (formats[i] instanceof NumberFormat && given[i] instanceof String number) {
                given[i] = Long.valueOf(number);
            }
        }
        return text.format(given);
    }

    /** The text under {@code key}; empty where no message file has it, as where another program wrote the key. */
    public Optional<String> textIfAny(String key, Object... arguments) {
        return bundle.containsKey(key) ? Optional.of(text(key, arguments)) : Optional.empty();
    }

    /** The language of the words. */
    public Locale locale() {
        return bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    }
}
