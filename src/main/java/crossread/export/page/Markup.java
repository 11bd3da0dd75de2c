package crossread.export.page;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element of a page; text goes in as text and never becomes markup. */
final class Markup {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Element element;

    private Markup(Element element) {
        this.element = element;
    }

    /** A new page of which this is the root. */
    static Markup page() {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Element root = document.createElementNS(XHTML, "html");
            document.appendChild(root);
            return new Markup(root);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Element root() {
        return element;
    }

    /** A new child. An element that is not void must get text or children: HTML takes {@code <p/>} for a start tag. */
    Markup add(String name) {
        Element child = element.getOwnerDocument().createElementNS(XHTML, name);
        element.appendChild(child);
        return new Markup(child);
    }

    /** A new child with this text. */
    Markup add(String name, String text) {
        return add(name).text(text);
    }

    Markup set(String attribute, String value) {
        element.setAttribute(attribute, allowed(value));
        return this;
    }

    /** Adds text at the end; a space where there is none, so that the element is not empty. */
    Markup text(String text) {
        element.appendChild(element.getOwnerDocument().createTextNode(text.isEmpty() ? " " : allowed(text)));
        return this;
    }

    /** What neither XML nor HTML may hold, such as control characters, shows as a character that says so. */
    private static String allowed(String text) {
        return text.codePoints()
                .map(each -> isAllowed(each) ? each : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int point) {
        boolean control = point < 0x20 ? point != '\t' && point != '\n' : point >= 0x7F && point < 0xA0;
        boolean surrogate = point >= 0xD800 && point < 0xE000;
        boolean none = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return !control && !surrogate && !none;
    }
}
