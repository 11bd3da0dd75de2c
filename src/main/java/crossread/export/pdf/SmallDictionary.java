package crossread.export.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.util.SmallMap;

/**
 * A dictionary of a few entries, as a tag is. A long report has hundreds of thousands, which as PDFBox makes them take a hash
 * table each, 350 bytes instead of 80.
 */
final class SmallDictionary extends COSDictionary {
    /** The map is gone in PDFBox 4; any other that keeps the order does as well. */
    @SuppressWarnings("deprecation")
    SmallDictionary() {
        items = new SmallMap<>();
    }
}
