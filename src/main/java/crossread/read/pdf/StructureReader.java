package crossread.read.pdf;

import crossread.read.pdf.layout.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Reads which text a tagged PDF labels as which paragraph, in the order in which it is to be read (ISO 32000-1, 14.7 and
 * 14.8). Chromium labels every print.
 */
final class StructureReader {
    private static final int MOST_ELEMENTS = 500_000;
    private static final int MOST_NODES = 1_000_000;
    private static final int DEEPEST = 500;

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("P", Role.PARAGRAPH),
            Map.entry("H", Role.HEADING),
            Map.entry("H1", Role.HEADING),
            Map.entry("H2", Role.HEADING),
            Map.entry("H3", Role.HEADING),
            Map.entry("H4", Role.HEADING),
            Map.entry("H5", Role.HEADING),
            Map.entry("H6", Role.HEADING),
            Map.entry("Title", Role.HEADING),
            Map.entry("LI", Role.ITEM),
            Map.entry("LBody", Role.ITEM),
            Map.entry("BlockQuote", Role.QUOTE),
            Map.entry("Caption", Role.CAPTION),
            Map.entry("Figure", Role.CAPTION),
            Map.entry("TD", Role.CELL),
            Map.entry("TH", Role.CELL));

    /** Parts of a line; their text belongs to what holds them. */
    private static final Set<String> INLINE = Set.of(
            "Span",
            "NonStruct",
            "Link",
            "Quote",
            "Code",
            "Em",
            "Strong",
            "Reference",
            "Annot",
            "Note",
            "Sub",
            "Lbl",
            "Private",
            "Ruby",
            "RB",
            "RT",
            "RP",
            "Warichu",
            "WT",
            "WP",
            "BibEntry",
            "FENote");

    private final IdentityHashMap<COSDictionary, Map<Integer, Integer>> byPage = new IdentityHashMap<>();
    private final List<Role> elements = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, String> names = new HashMap<>();

    /** @param document whose labels are read */
    StructureReader(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null) {
            COSDictionary map = root.getCOSDictionary(COSName.ROLE_MAP);
            if (map != null) {
                map.keySet()
                        .forEach(key -> Optional.ofNullable(map.getCOSName(key))
                                .ifPresent(standard -> names.put(key.getName(), standard.getName())));
            }
            walk(root);
        }
    }

    /** The labelled paragraphs in reading order. */
    List<Role> elements() {
        return elements;
    }

    /** Index into {@link #elements()} of each marked piece of the page, by its number on the page. */
    Map<Integer, Integer> labels(PDPage page) {
        return byPage.getOrDefault(page.getCOSObject(), Map.of());
    }

    /** A paragraph being read: its role, and its index once it has text since the last paragraph inside it. */
    private static final class Block {
        final Role role;
        int index = -1;

        Block(Role role) {
            this.role = role;
        }
    }

    /** A node yet to be looked at, or the end of a block. */
    private record Step(
            @Nullable COSBase node, Block block, @Nullable COSDictionary page, int depth) {}

    private void walk(COSDictionary root) {
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(new Step(root, new Block(Role.PART), null, 0));
        for (int count = 0; !steps.isEmpty() && count < MOST_NODES; count++) {
            Step step = steps.pop();
            COSBase node = step.node instanceof COSObject reference ? reference.getObject() : step.node;
            switch (node) {
                case null -> step.block.index = -1;
                case COSInteger number -> label(step, step.page, number.intValue());
                case COSArray kids -> pushAll(steps, kids, step);
                case COSDictionary dictionary -> enter(steps, dictionary, step);
                default -> {}
            }
        }
    }

    private static void pushAll(Deque<Step> steps, COSArray kids, Step step) {
        for (int i = kids.size() - 1; i >= 0; i--) {
            if (kids.get(i) != null && steps.size() < MOST_NODES) {
                steps.push(new Step(kids.get(i), step.block, step.page, step.depth));
            }
        }
    }

    private void enter(Deque<Step> steps, COSDictionary node, Step step) {
        COSDictionary own = node.getCOSDictionary(COSName.PG);
        COSDictionary page = own == null ? step.page : own;
        if (node.containsKey(COSName.MCID)) {
            label(step, page, node.getInt(COSName.MCID));
            return;
        }
        COSBase kids = node.getItem(COSName.K);
        if (kids == null || step.depth > DEEPEST || !seen.add(node)) {
            return;
        }
        String name = Optional.ofNullable(node.getCOSName(COSName.S))
                .map(COSName::getName)
                .map(tag -> names.getOrDefault(tag, tag))
                .orElse("");
        if (INLINE.contains(name)) {
            steps.push(new Step(kids, step.block, page, step.depth + 1));
            return;
        }
        Role role = ROLES.getOrDefault(name, Role.PART);
        boolean plain = role == Role.PARAGRAPH || role == Role.PART;
        boolean kept = plain && step.block.role != Role.PART && step.block.role != Role.PARAGRAPH;
        // What follows a paragraph inside it belongs to the block again, as a paragraph of its own.
        steps.push(new Step(null, step.block, null, 0));
        steps.push(new Step(kids, new Block(kept ? step.block.role : role), page, step.depth + 1));
        step.block.index = -1;
    }

    private void label(Step step, @Nullable COSDictionary page, int number) {
        if (page == null || number < 0 || elements.size() >= MOST_ELEMENTS) {
            return;
        }
        if (step.block.index < 0) {
            step.block.index = elements.size();
            elements.add(step.block.role);
        }
        byPage.computeIfAbsent(page, none -> new HashMap<>()).putIfAbsent(number, step.block.index);
    }
}
