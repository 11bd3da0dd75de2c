package crossread.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Which letters the shapes of a face stand for, as a character map (ISO 32000, 9.10.3), for searching and copying. */
final class GlyphNames {
    /** Most entries of one part of such a map. */
    private static final int PART = 100;

    private final Map<Integer, String> letters;

    /** @param letters by the shape's number in the face */
    GlyphNames(Map<Integer, String> letters) {
        this.letters = letters;
    }

    byte[] bytes() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, String>> all = new ArrayList<>(letters.entrySet());
        for (int i = 0; i < all.size(); i += PART) {
            List<Map.Entry<Integer, String>> part = all.subList(i, Math.min(all.size(), i + PART));
            map.append(part.size()).append(" beginbfchar\n");
            part.forEach(each -> map.append('<')
                    .append(HexFormat.of().withUpperCase().toHexDigits((short) (int) each.getKey()))
                    .append("> <")
                    .append(HexFormat.of()
                            .withUpperCase()
                            .formatHex(each.getValue().getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n"));
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
