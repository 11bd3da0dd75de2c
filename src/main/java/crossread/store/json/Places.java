package crossread.store.json;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the place of an original stands in a file; nothing is looked up or opened. */
public sealed interface Places {

    /** The text that stands for the place, where one may be written. */
    Optional<String> text(Path place);

    /** The absolute place that the text stands for, where it is one that may be named. */
    Optional<Path> place(String text);

    /** Not told at all: what is printed belongs to no folder. */
    record None() implements Places {
        @Override
        public Optional<String> text(Path place) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> place(String text) {
            return Optional.empty();
        }
    }

    /** In full; for a file that stays on this computer. */
    record Full() implements Places {
        @Override
        public Optional<String> text(Path place) {
            return Optional.of(place.toString());
        }

        @Override
        public Optional<Path> place(String text) {
            try {
                return Optional.of(Path.of(text)).filter(Path::isAbsolute).map(Path::normalize);
            } catch (InvalidPathException odd) {
                return Optional.empty();
            }
        }
    }

    /**
     * As seen from the folder of the comparison: in it or below, or one step up and from there below, as where the
     * articles lie in a folder beside it. No other place is written, which would tell a stranger how this computer's
     * folders are called, and none is read, since a stranger may have written it.
     *
     * @param folder absolute
     */
    record Beside(Path folder) implements Places {
        /** Names that every system takes for names: no root, no drive, no other step up, no separator but the slash. */
        private static final Pattern SAFE = Pattern.compile(
                "(?:\\.\\./)?(?!\\.{1,2}(?:/|$))[^/\\\\:\\p{Cntrl}]+(?:/(?!\\.{1,2}(?:/|$))[^/\\\\:\\p{Cntrl}]+)*");

        private static final int LONGEST = 1000;

        /** Those of a comparison in this file. */
        public static Places of(Path file) {
            Path folder = file.toAbsolutePath().normalize().getParent();
            return folder == null ? new None() : new Beside(folder);
        }

        @Override
        public Optional<String> text(Path place) {
            if (!place.isAbsolute() || !folder.getFileSystem().equals(place.getFileSystem())) {
                return Optional.empty();
            }
            if (!java.util.Objects.equals(folder.getRoot(), place.getRoot())) {
                return Optional.empty();
            }
            String separator = folder.getFileSystem().getSeparator();
            return Optional.of(folder.relativize(place.normalize()).toString().replace(separator, "/"))
                    .filter(this::isAllowed);
        }

        @Override
        public Optional<Path> place(String text) {
            try {
                return Optional.of(text)
                        .filter(this::isAllowed)
                        .map(name -> folder.resolve(name).normalize());
            } catch (InvalidPathException odd) {
                return Optional.empty();
            }
        }

        /** One step up from a folder right under the root would reach everything. */
        private boolean isAllowed(String text) {
            Path above = folder.getParent();
            return text.length() <= LONGEST
                    && SAFE.matcher(text).matches()
                    && (!text.startsWith("../") || (above != null && above.getParent() != null));
        }
    }
}
