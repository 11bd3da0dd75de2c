package crossread.read.archive;

import com.dd.plist.BinaryPropertyListParser;
import com.dd.plist.NSObject;
import com.dd.plist.PropertyListFormatException;
import com.dd.plist.XMLPropertyListParser;
import crossread.read.decode.TextDecoder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Opens property lists in Apple's binary and XML forms.
 *
 * <p>The library refuses circles, lists longer than the file and nesting over 512. It reads a document type definition and
 * declares the entities in it, so of an XML file only what follows the definition is handed over.
 */
final class PropertyListOpener {
    private static final byte[] BINARY = "bplist".getBytes(StandardCharsets.US_ASCII);
    private static final String ROOT = "<plist";

    private final TextDecoder decoder = new TextDecoder();

    /** It is no property list. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String what) {
            super(what);
        }
    }

    boolean isBinary(byte[] bytes) {
        return bytes.length >= BINARY.length
                && java.util.Arrays.equals(bytes, 0, BINARY.length, BINARY, 0, BINARY.length);
    }

    /** The first few thousand characters of an XML property list; empty where it is none. */
    String startOfXml(byte[] bytes) {
        String start = decoder.decodeStart(bytes).text().stripLeading();
        boolean list = start.startsWith(ROOT)
                || (start.startsWith("<?xml") && start.contains(ROOT))
                || start.startsWith("<!DOCTYPE plist");
        return list ? start : "";
    }

    /** The value at the top of the list; null where the library makes nothing of it. */
    @Nullable
    NSObject open(byte[] bytes) throws Malformed {
        try {
            return isBinary(bytes)
                    ? BinaryPropertyListParser.parse(bytes)
                    : parseXml(decoder.decode(bytes, Optional.empty()).text());
        } catch (IOException
                | PropertyListFormatException
                | ParserConfigurationException
                | SAXException
                | RuntimeException broken) {
            // It throws several kinds of runtime exceptions for files that are cut or made up.
            throw new Malformed(String.valueOf(broken.getMessage()));
        }
    }

    private static NSObject parseXml(String text)
            throws Malformed, IOException, PropertyListFormatException, ParserConfigurationException, SAXException {
        int root = text.indexOf(ROOT);
        if (root < 0) {
            throw new Malformed("no plist element");
        }
        String before = text.substring(0, root).toUpperCase(Locale.ROOT);
        if (before.indexOf('[') >= 0 || before.contains("<!ENTITY")) {
            throw new Malformed("a document type definition of its own");
        }
        DocumentBuilder builder = XMLPropertyListParser.getDocBuilder();
        // Without one of ours it prints to the terminal.
        builder.setErrorHandler(new DefaultHandler());
        return XMLPropertyListParser.parse(builder.parse(new InputSource(new StringReader(text.substring(root)))));
    }
}
