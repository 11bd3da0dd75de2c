package crossread.ui.correct;

import crossread.model.work.FactCorrection;

/** What corrections of facts are called. */
final class CorrectionWords {
    private CorrectionWords() {}

    /** Key of its name in the message files. */
    static String key(FactCorrection correction) {
        return switch (correction) {
            case FactCorrection.NotAFact _ -> "corrections.not-a-fact";
            case FactCorrection.SameAs _ -> "corrections.same-as";
            case FactCorrection.SplitOff _ -> "corrections.split-off";
            case FactCorrection.OfKind _ -> "corrections.of-kind";
        };
    }
}
