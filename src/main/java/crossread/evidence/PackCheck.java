package crossread.evidence;

import crossread.store.PackManifest;
import java.util.List;

/** What came of checking an evidence pack. */
public sealed interface PackCheck {

    /**
     * It could be checked.
     *
     * @param manifestSha256 hash of the manifest itself
     * @param findings one for each file, in the manifest's order, then what it does not name
     */
    record Done(PackManifest manifest, String manifestSha256, List<Finding> findings) implements PackCheck {
        public Done {
            findings = List.copyOf(findings);
        }

        public boolean isWhole() {
            return findings.stream().allMatch(finding -> finding.state() == State.UNCHANGED);
        }
    }

    /** It could not; the reason has a text under {@code verify.} and its name. */
    record Refused(Reason reason) implements PackCheck {}

    /** A file of the pack. */
    record Finding(String name, State state) {}

    /** Each has a text under {@code verify.} and its name. */
    enum State {
        UNCHANGED,
        CHANGED,
        /** The manifest names it and the pack has it not. */
        MISSING,
        /** The pack has it and the manifest does not name it. */
        EXTRA,
        /** Two files have this name. */
        REPEATED,
        /** Unpacked it would land outside its folder. */
        UNSAFE,
        /** It unpacks to more than any file of a pack. */
        TOO_LARGE
    }

    /** Why nothing could be checked. */
    enum Reason {
        NO_PACK,
        BROKEN_ZIP,
        TOO_MANY
    }
}
