package crossread.evidence;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Origin;
import crossread.store.FileHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Looks whether the saved files that articles were read from are still what they were. */
public final class OriginalChecker {
    /** No larger file is read as an article. */
    private static final int MAX_BYTES = 64 << 20;

    /**
     * How the original of each article stands.
     *
     * @param file the comparison's own; where it is given, no link in its folders leads out of reach of it
     */
    public List<Checked> check(Comparison comparison, Optional<Path> file) {
        return comparison.articles().stream()
                .map(article -> new Checked(article.id(), article.origin().file(), standing(article.origin(), file)))
                .toList();
    }

    private static Standing standing(Origin origin, Optional<Path> file) {
        if (origin.place().isEmpty()) {
            return Standing.NOT_LINKED;
        }
        Path place = origin.place().get();
        try {
            if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) || !isInReach(place, file)) {
                return Standing.GONE;
            }
            return read(origin).isPresent() ? Standing.UNCHANGED : Standing.CHANGED;
        } catch (IOException unreadable) {
            return Standing.GONE;
        }
    }

    /** Where the place is said to lie under the comparison's folder or beside it, it must do so without any link. */
    private static boolean isInReach(Path place, Optional<Path> file) throws IOException {
        Optional<Path> above = file.map(
                        each -> each.toAbsolutePath().normalize().getParent())
                .map(folder -> Optional.ofNullable(folder.getParent()).orElse(folder));
        if (above.isEmpty() || !place.startsWith(above.get())) {
            return true;
        }
        return place.toRealPath().startsWith(above.get().toRealPath());
    }

    /** The original's bytes, where they are what they were. */
    Optional<byte[]> unchanged(Article article, Optional<Path> file) {
        try {
            return standing(article.origin(), file) == Standing.UNCHANGED ? read(article.origin()) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> read(Origin origin) throws IOException {
        Path place = origin.place().orElseThrow();
        long size = Files.size(place);
        if (size != origin.bytes() || size > MAX_BYTES) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(place, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes((int) size + 1);
            return Optional.of(bytes).filter(each -> FileHash.of(each).equals(origin.sha256()));
        }
    }
}
