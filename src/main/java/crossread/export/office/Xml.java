package crossread.export.office;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with the JDK's writer, which escapes every text; names carry their prefixes. */
final class Xml {
    private final XMLStreamWriter writer;

    Xml(OutputStream out) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException failed) {
            throw new XmlException(failed);
        }
    }

    /** @param attributes names and values by turns */
    Xml open(String name, String... attributes) {
        try {
            writer.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException failed) {
            throw new XmlException(failed);
        }
        return this;
    }

    /** @param attributes names and values by turns */
    Xml empty(String name, String... attributes) {
        try {
            writer.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException failed) {
            throw new XmlException(failed);
        }
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    Xml text(String text) {
        try {
            writer.writeCharacters(allowed(text));
        } catch (XMLStreamException failed) {
            throw new XmlException(failed);
        }
        return this;
    }

    Xml close() {
        try {
            writer.writeEndElement();
        } catch (XMLStreamException failed) {
            throw new XmlException(failed);
        }
        return this;
    }

    /** Ends the document and leaves the stream open. */
    void end() {
        try {
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException failed) {
            throw new XmlException(failed);
        }
    }

    /** What XML cannot hold, such as control characters, shows as a character that says so. */
    static String allowed(String text) {
        if (text.chars().allMatch(Xml::isAllowed)) {
            return text;
        }
        return text.codePoints()
                .map(point -> isAllowed(point) ? point : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point < 0x7F)
                || (point >= 0xA0 && point < 0xD800)
                || (point >= 0xE000 && (point & 0xFFFE) != 0xFFFE);
    }
}
