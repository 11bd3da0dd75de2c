package crossread.read.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** Whether a page shows a picture. */
final class Pictures {
    private Pictures() {}

    /** Looks at what the page may draw, one level deep, and decodes nothing. */
    static boolean in(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).getDictionaryObject(name)
                            instanceof COSStream stream
                    && (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                            || COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE)))) {
                return true;
            }
        }
        return false;
    }
}
