package crossread.export;

import crossread.model.Coverage;

/** Message keys that several reports use. */
final class Said {
    private Said() {}

    /** The heading of a coverage; its argument is the article of an {@code OnlyIn}. */
    static String coverageKey(Coverage coverage) {
        return switch (coverage) {
            case Coverage.OnlyIn only -> "coverage.only";
            case Coverage.Shared shared -> "coverage.shared";
            case Coverage.Differs differs -> "coverage.differs";
            case Coverage.Uncertain uncertain -> "coverage.uncertain";
        };
    }
}
