package crossread.read.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The styles of a document: what each of them, or the one it was made from, says a paragraph is. */
final class Styles {
    /** Real chains have three links; a hostile one is a ring. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> byId = new HashMap<>();

    /**
     * One style.
     *
     * @param own what its name or its layout says
     * @param parent the style it was made from
     */
    record Style(StyleRole own, Optional<String> parent) {}

    /** Adds a style, in place of one of the same name: the text's own come after those of the page headers. */
    void put(String id, Style style) {
        byId.put(id, style);
    }

    /** What a paragraph of this style is; by the name itself where no style is so called. */
    StyleRole role(String id) {
        Optional<String> at = Optional.of(id);
        for (int i = 0; i < LONGEST_CHAIN && at.isPresent(); i++) {
            Style style = byId.getOrDefault(at.get(), new Style(StyleRole.of(at.get()), Optional.empty()));
            if (style.own() != StyleRole.BODY) {
                return style.own();
            }
            at = style.parent();
        }
        return StyleRole.BODY;
    }
}
