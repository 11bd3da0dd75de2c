package crossread.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The program's words in one language. */
public final class Messages {
    private final ResourceBundle bundle;

    /** The words for {@code locale}, or the English ones where there are none for it. */
    public Messages(Locale locale) {
        bundle = ResourceBundle.getBundle(
                "messages",
                locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The text under {@code key}, with {@code arguments} put in as {@link MessageFormat} does.
     *
     * @throws MissingResourceException where no message file has the key
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale()).format(arguments);
    }

    /** The language of the words. */
    public Locale locale() {
        return bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    }
}
