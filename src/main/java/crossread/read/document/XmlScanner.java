package crossread.read.document;

import crossread.model.article.Problem;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks an XML file of a document.
 *
 * <p>Document type declarations are not read, so no entity is ever declared: one that is used, the "billion laughs" or a
 * file of this computer, is an error before it is looked at.
 */
final class XmlScanner {
    /** Word processors stay below 60; a parser that recurses would fall over long before memory runs out. */
    static final int DEEPEST = 512;

    /** Told what stands in the file. */
    interface Handler {
        /** An element begins; false to pass over all that is in it. */
        boolean start(String name, XMLStreamReader at);

        /** An element ends whose start was not refused. */
        void end(String name);

        /** Text, in as many parts as the parser likes. */
        void text(String text);
    }

    /**
     * Walks it from start to end.
     *
     * @throws DocumentException where it is no XML, uses an entity, or nests deeper than {@value #DEEPEST}
     */
    void scan(byte[] xml, Handler handler) throws DocumentException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            walk(reader, handler);
            reader.close();
        } catch (XMLStreamException broken) {
            throw DocumentException.damaged("XML: "
                    + String.valueOf(broken.getMessage())
                            .lines()
                            .reduce((first, last) -> last)
                            .orElse(""));
        }
    }

    private static void walk(XMLStreamReader reader, Handler handler) throws XMLStreamException, DocumentException {
        int depth = 0;
        int passedFrom = Integer.MAX_VALUE;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new DocumentException(Problem.TOO_COMPLEX, "nested deeper than " + DEEPEST);
                    }
                    if (depth < passedFrom && !handler.start(reader.getLocalName(), reader)) {
                        passedFrom = depth;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < passedFrom) {
                        handler.end(reader.getLocalName());
                    }
                    passedFrom = depth == passedFrom ? Integer.MAX_VALUE : passedFrom;
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth < passedFrom) {
                        handler.text(reader.getText());
                    }
                }
                default -> {}
            }
        }
    }

    /** Value of the attribute of this name, whatever its namespace. */
    static Optional<String> attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return Optional.of(at.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }
}
