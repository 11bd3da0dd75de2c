package crossread.export;

import crossread.model.Coverage;
import crossread.model.Fact;

/** Message keys that several reports use. */
final class Said {
    private Said() {}

    /** The heading a fact stands under; its argument is the article of an {@code OnlyIn}. */
    static String headingKey(Fact fact) {
        if (fact.setAside()) {
            return "coverage.set-aside";
        }
        return switch (fact.coverage()) {
            case Coverage.OnlyIn only -> "coverage.only";
            case Coverage.Shared shared -> "coverage.shared";
            case Coverage.Differs differs -> "coverage.differs";
            case Coverage.Uncertain uncertain -> "coverage.uncertain";
        };
    }
}
