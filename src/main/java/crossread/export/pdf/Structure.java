package crossread.export.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * The tree of tags of one document, grown as pages are painted. A long report has a hundred thousand tags, so they are written
 * as briefly as the format allows: what is drawn on a tag's own page is told by its number alone.
 */
final class Structure {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Map<Tag, COSDictionary> elements = new HashMap<>();
    /** What each page's marks belong to, by the page's number; links stand after the pages. */
    private final Map<Integer, COSBase> parents = new TreeMap<>();

    private final Map<PDPage, COSArray> marks = new HashMap<>();
    private int next;

    Structure(PDDocument document, List<PDPage> pages) {
        document.getDocumentCatalog().setStructureTreeRoot(root);
        for (PDPage page : pages) {
            COSArray ofPage = new COSArray();
            marks.put(page, ofPage);
            parents.put(next, ofPage);
            page.setStructParents(next++);
        }
    }

    /** Announces content of {@code tag} on the page, and answers the number it is marked with there. */
    int mark(Tag tag, PDPage page) {
        COSDictionary element = element(tag);
        COSArray ofPage = Objects.requireNonNull(marks.get(page));
        int number = ofPage.size();
        ofPage.add(element);
        if (element.getItem(COSName.PG) == null) {
            element.setItem(COSName.PG, page);
        }
        if (page.getCOSObject().equals(element.getItem(COSName.PG))) {
            kids(element).add(COSInteger.get(number));
        } else {
            COSDictionary elsewhere = part("MCR", page);
            elsewhere.setInt(COSName.MCID, number);
            kids(element).add(elsewhere);
        }
        return number;
    }

    /** Makes the link part of {@code tag}. */
    void link(Tag tag, PDAnnotationLink link, PDPage page) {
        COSDictionary element = element(tag);
        COSDictionary reference = part("OBJR", page);
        reference.setItem(COSName.OBJ, link);
        kids(element).add(reference);
        link.setStructParent(next);
        parents.put(next++, element);
    }

    /** Stands within its element, as no object of its own. */
    private static COSDictionary part(String type, PDPage page) {
        COSDictionary part = new SmallDictionary();
        part.setDirect(true);
        part.setItem(COSName.TYPE, COSName.getPDFName(type));
        part.setItem(COSName.PG, page);
        return part;
    }

    private COSDictionary element(Tag tag) {
        COSDictionary known = elements.get(tag);
        if (known != null) {
            return known;
        }
        COSDictionary parent = tag.parent().map(this::element).orElseGet(root::getCOSObject);
        COSDictionary element = new SmallDictionary();
        element.setItem(COSName.S, COSName.getPDFName(tag.type()));
        element.setItem(COSName.P, parent);
        tag.language().ifPresent(language -> element.setString(COSName.LANG, language));
        tag.spoken().ifPresent(text -> element.setString(COSName.ACTUAL_TEXT, text));
        kids(parent).add(element);
        elements.put(tag, element);
        return element;
    }

    private static COSArray kids(COSDictionary element) {
        COSArray kids = element.getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            element.setItem(COSName.K, kids);
        }
        return kids;
    }

    /** Writes down which mark belongs to which tag. */
    void finish() {
        COSArray numbered = new COSArray();
        parents.forEach((key, value) -> {
            numbered.add(COSInteger.get(key));
            numbered.add(value);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbered);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(next);
    }
}
