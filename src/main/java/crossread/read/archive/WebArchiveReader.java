package crossread.read.archive;

import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.ArticleReader;
import crossread.read.PageAddress;
import crossread.read.SavedFile;
import crossread.read.archive.PropertyListOpener.Malformed;
import crossread.read.decode.DecodedText;
import crossread.read.decode.TextDecoder;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the main page of a Safari web archive; its frames and pictures are not looked at. */
public final class WebArchiveReader implements ArticleReader {
    private final HtmlReader pages;
    private final PlainTextReader texts;
    private final PropertyListOpener lists = new PropertyListOpener();

    public WebArchiveReader(HtmlReader pages, PlainTextReader texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    public String format() {
        return "webarchive";
    }

    @Override
    public boolean recognises(SavedFile file) {
        return lists.isBinary(file.bytes()) || lists.startOfXml(file.bytes()).contains("<key>WebMainResource</key>");
    }

    @Override
    public ReadResult read(SavedFile file) {
        try {
            NSDictionary archive = need(lists.open(file.bytes()), NSDictionary.class, "top");
            return readMain(
                    need(archive.objectForKey("WebMainResource"), NSDictionary.class, "WebMainResource"),
                    file.origin(format()));
        } catch (Malformed damaged) {
            return Unreadable.of(file.name(), Problem.DAMAGED, String.valueOf(damaged.getMessage()));
        }
    }

    private ReadResult readMain(NSDictionary main, Origin origin) throws Malformed {
        byte[] data = need(main.objectForKey("WebResourceData"), NSData.class, "WebResourceData")
                .bytes();
        Optional<String> charset = text(main, "WebResourceTextEncodingName");
        Metadata hints = text(main, "WebResourceURL")
                .map(address -> new PageAddress(address).hints())
                .orElse(Metadata.NONE);
        String type = text(main, "WebResourceMIMEType").orElse("text/html").toLowerCase(Locale.ROOT);
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> pages.read(data, charset, hints, origin, List.of());
            case "text/plain" -> readText(data, charset, hints, origin);
            default -> Unreadable.of(origin.file(), Problem.UNSUPPORTED, type);
        };
    }

    private ReadResult readText(byte[] data, Optional<String> charset, Metadata hints, Origin origin) {
        DecodedText decoded = new TextDecoder().decode(data, charset);
        List<Warning> known = decoded.warnings();
        return decoded.isBinary()
                ? Unreadable.of(origin.file(), Problem.BINARY)
                : texts.read(decoded.text(), hints, origin, known);
    }

    private static Optional<String> text(NSDictionary resource, String key) throws Malformed {
        NSObject value = resource.objectForKey(key);
        return value == null
                ? Optional.empty()
                : Optional.of(need(value, NSString.class, key).getContent().strip())
                        .filter(text -> !text.isEmpty());
    }

    private static <T extends NSObject> T need(@Nullable NSObject value, Class<T> type, String key) throws Malformed {
        if (!type.isInstance(value)) {
            throw new Malformed(key + ": " + type.getSimpleName() + " needed");
        }
        return type.cast(value);
    }
}
