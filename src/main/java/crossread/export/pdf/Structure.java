package crossread.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The tree of tags of one document, grown as pages are painted. */
final class Structure {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Map<Tag, PDStructureElement> elements = new HashMap<>();
    /** What each page's marks belong to, by the page's number; links stand after the pages. */
    private final Map<Integer, COSBase> parents = new TreeMap<>();

    private final List<PDPage> pages;
    private final Map<PDPage, Integer> numbers = new HashMap<>();
    private int next;

    Structure(PDDocument document, List<PDPage> pages) {
        this.pages = pages;
        document.getDocumentCatalog().setStructureTreeRoot(root);
        for (PDPage page : pages) {
            numbers.put(page, next);
            page.setStructParents(next++);
        }
    }

    /** Announces content of {@code tag} on the page, and answers the number it is marked with there. */
    int mark(Tag tag, PDPage page) {
        PDStructureElement element = element(tag);
        int key = numbers.getOrDefault(page, 0);
        COSArray marks = (COSArray) parents.computeIfAbsent(key, _ -> new COSArray());
        marks.add(element.getCOSObject());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(marks.size() - 1);
        element.appendKid(reference);
        return marks.size() - 1;
    }

    /** Makes the link part of {@code tag}. */
    void link(Tag tag, PDAnnotationLink link) {
        PDStructureElement element = element(tag);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(link);
        element.appendKid(reference);
        link.setStructParent(next);
        parents.put(next++, element.getCOSObject());
    }

    private PDStructureElement element(Tag tag) {
        PDStructureElement known = elements.get(tag);
        if (known != null) {
            return known;
        }
        PDStructureNode parent =
                tag.parent().<PDStructureNode>map(this::element).orElse(root);
        PDStructureElement element = new PDStructureElement(tag.type(), parent);
        tag.language().ifPresent(element::setLanguage);
        parent.appendKid(element);
        elements.put(tag, element);
        return element;
    }

    /** Writes down which mark belongs to which tag. */
    void finish() {
        for (int i = 0; i < pages.size(); i++) {
            parents.computeIfAbsent(i, _ -> new COSArray());
        }
        List<COSBase> flat = new ArrayList<>();
        parents.forEach((key, value) -> {
            flat.add(COSInteger.get(key));
            flat.add(value);
        });
        COSArray numbered = new COSArray();
        flat.forEach(numbered::add);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbered);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(next);
    }
}
