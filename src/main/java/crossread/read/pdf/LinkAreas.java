package crossread.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;

/** Where the links of a page lie; browsers keep them in a print. What they lead to is not looked at. */
record LinkAreas(List<Area> areas) {
    static final LinkAreas NONE = new LinkAreas(List.of());

    private static final int MOST = 5_000;

    /** In points from the upper left corner of the page. */
    record Area(float left, float top, float right, float bottom) {}

    static LinkAreas of(PDPage page) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations == null || page.getRotation() != 0) {
            return NONE;
        }
        PDRectangle box = page.getCropBox();
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, annotations.size()); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation
                    && COSName.LINK.equals(annotation.getCOSName(COSName.SUBTYPE))
                    && annotation.getDictionaryObject(COSName.RECT) instanceof COSArray corners
                    && corners.size() >= 4) {
                PDRectangle area = new PDRectangle(corners);
                areas.add(new Area(
                        area.getLowerLeftX() - box.getLowerLeftX(),
                        box.getUpperRightY() - area.getUpperRightY(),
                        area.getUpperRightX() - box.getLowerLeftX(),
                        box.getUpperRightY() - area.getLowerLeftY()));
            }
        }
        return new LinkAreas(areas);
    }

    /** Whether the letter stands in one of them. */
    boolean hold(TextPosition letter) {
        float x = letter.getXDirAdj() + letter.getWidthDirAdj() / 2;
        float y = letter.getYDirAdj() - letter.getHeightDir() / 2;
        for (Area area : areas) {
            if (x >= area.left && x <= area.right && y >= area.top && y <= area.bottom) {
                return true;
            }
        }
        return false;
    }
}
