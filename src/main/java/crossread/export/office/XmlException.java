package crossread.export.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;

/** The stream that XML went to failed. */
final class XmlException extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    XmlException(XMLStreamException failed) {
        super(failed.getNestedException() instanceof IOException io ? io : new IOException(failed));
    }
}
