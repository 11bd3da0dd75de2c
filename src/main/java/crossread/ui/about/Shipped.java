package crossread.ui.about;

import java.util.List;

/**
 * A work of others that ships with the program.
 *
 * @param name with its version, where it has one
 * @param id coordinates of a library, else where it stands
 * @param licences short names; the first is the one that ships with it where it may be chosen
 * @param home its page, as it says itself; may be empty
 * @param holder whose work it is, where the licence asks to keep that; else empty
 */
public record Shipped(String name, String id, List<String> licences, String home, String holder) {
    public Shipped {
        licences = List.copyOf(licences);
    }
}
