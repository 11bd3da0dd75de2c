package crossread.evidence;

import crossread.evidence.PackCheck.Finding;
import crossread.evidence.PackCheck.Reason;
import crossread.evidence.PackCheck.State;
import crossread.store.FileHash;
import crossread.store.PackManifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Checks every file of an evidence pack against its manifest. Nothing is unpacked to the disk. */
public final class PackVerifier {
    /** A pack has as many originals as a comparison may have articles, and a few files more. */
    private static final int MOST_FILES = 600;

    /** The size limit of a comparison, the largest file of a pack. */
    private static final int LARGEST = 256 << 20;

    /** Of all files together; what is beyond is told and not unpacked. */
    private static final long LARGEST_PACK = 2L << 30;

    private static final int LARGEST_MANIFEST = 4 << 20;

    private static final Pattern SAFE_NAME =
            Pattern.compile("(?!\\.{1,2}(?:/|$))[^/\\\\:\\p{Cntrl}]+(?:/(?!\\.{1,2}(?:/|$))[^/\\\\:\\p{Cntrl}]+)*");

    /**
     * Checks the pack.
     *
     * @throws IOException where the file cannot be read at all
     */
    public PackCheck verify(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new PackCheck.Refused(Reason.NO_PACK);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_FILES) {
                return new PackCheck.Refused(Reason.TOO_MANY);
            }
            ZipEntry entry = zip.getEntry(EvidencePacker.MANIFEST);
            Optional<byte[]> json = entry == null ? Optional.empty() : bytes(zip, entry, LARGEST_MANIFEST);
            Optional<PackManifest> manifest = json.flatMap(PackManifest::read);
            if (manifest.isEmpty()) {
                return new PackCheck.Refused(Reason.NO_PACK);
            }
            return new PackCheck.Done(manifest.get(), FileHash.of(json.orElseThrow()), findings(zip, manifest.get()));
        } catch (ZipException broken) {
            return new PackCheck.Refused(Reason.BROKEN_ZIP);
        }
    }

    private static List<Finding> findings(ZipFile zip, PackManifest manifest) {
        Map<String, Integer> times = new LinkedHashMap<>();
        zip.stream().forEach(entry -> times.merge(entry.getName(), 1, Integer::sum));
        List<Finding> findings = new ArrayList<>();
        long left = LARGEST_PACK;
        Map<String, Integer> unnamed = new HashMap<>(times);
        for (PackManifest.Entry named : manifest.files()) {
            State state = times.getOrDefault(named.name(), 0) > 1 ? State.REPEATED : state(zip, named, left);
            findings.add(new Finding(named.name(), state));
            left -= state == State.MISSING ? 0 : Math.min(named.bytes(), LARGEST);
            unnamed.remove(named.name());
        }
        for (String name : times.keySet()) {
            boolean second = times.get(name) > 1;
            if (unnamed.containsKey(name) && (!name.equals(EvidencePacker.MANIFEST) || second)) {
                findings.add(new Finding(name, !isSafe(name) ? State.UNSAFE : second ? State.REPEATED : State.EXTRA));
            }
        }
        return findings;
    }

    private static State state(ZipFile zip, PackManifest.Entry named, long left) {
        if (!isSafe(named.name())) {
            return State.UNSAFE;
        }
        if (named.bytes() > Math.min(left, LARGEST)) {
            return State.TOO_LARGE;
        }
        ZipEntry entry = zip.getEntry(named.name());
        if (entry == null || entry.isDirectory()) {
            return State.MISSING;
        }
        try {
            return bytes(zip, entry, (int) named.bytes())
                            .filter(bytes -> bytes.length == named.bytes())
                            .map(FileHash::of)
                            .filter(named.sha256()::equals)
                            .isPresent()
                    ? State.UNCHANGED
                    : State.CHANGED;
        } catch (IOException broken) {
            return State.CHANGED;
        }
    }

    /** The entry unpacked; empty where it is longer, however much longer. */
    private static Optional<byte[]> bytes(ZipFile zip, ZipEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most + 1);
            return bytes.length > most ? Optional.empty() : Optional.of(bytes);
        }
    }

    private static boolean isSafe(String name) {
        return SAFE_NAME.matcher(name).matches();
    }
}
