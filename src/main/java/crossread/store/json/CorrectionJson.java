package crossread.store.json;

import crossread.model.fact.FactKind;
import crossread.model.work.Correction;
import crossread.model.work.FactCorrection;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What a reader set right, of links and of facts, in the file. */
final class CorrectionJson {
    private static final String KIND = "kind";
    private static final String FACT = "fact";
    private static final String NOT_A_FACT = "not-a-fact";
    private static final String SAME_AS = "same-as";
    private static final String SPLIT_OFF = "split-off";
    private static final String OF_KIND = "of-kind";

    private CorrectionJson() {}

    static ObjectNode write(Correction correction) {
        ObjectNode node = Json.object().put(KIND, Fields.name(correction.kind()));
        node.set("from", AnchorJson.write(correction.from()));
        node.set("to", AnchorJson.write(correction.to()));
        return node;
    }

    static ObjectNode write(FactCorrection correction) {
        ObjectNode node = Json.object();
        switch (correction) {
            case FactCorrection.NotAFact _ -> node.put(KIND, NOT_A_FACT);
            case FactCorrection.SameAs(var _, var other) ->
                node.put(KIND, SAME_AS).set("other", AnchorJson.write(other));
            case FactCorrection.SplitOff _ -> node.put(KIND, SPLIT_OFF);
            case FactCorrection.OfKind(var _, var kind) ->
                node.put(KIND, OF_KIND).put("as", Fields.name(kind));
        }
        node.set(FACT, AnchorJson.write(correction.fact()));
        return node;
    }

    /** A correction of a link; nothing where it is none this program knows. */
    static Optional<Correction> link(Fields fields) {
        String kind = fields.text(KIND);
        for (Correction.Kind each : Correction.Kind.values()) {
            if (Fields.name(each).equals(kind)) {
                return Optional.of(
                        each.of(AnchorJson.sentence(fields.object("from")), AnchorJson.sentence(fields.object("to"))));
            }
        }
        return Optional.empty();
    }

    /** A correction of a fact; nothing where it is none this program knows. */
    static Optional<FactCorrection> fact(Fields fields) {
        return switch (fields.text(KIND)) {
            case NOT_A_FACT -> Optional.of(new FactCorrection.NotAFact(AnchorJson.places(fields, FACT)));
            case SAME_AS ->
                Optional.of(
                        new FactCorrection.SameAs(AnchorJson.places(fields, FACT), AnchorJson.places(fields, "other")));
            case SPLIT_OFF -> Optional.of(new FactCorrection.SplitOff(AnchorJson.fact(fields)));
            case OF_KIND ->
                Optional.of(new FactCorrection.OfKind(
                        AnchorJson.places(fields, FACT), fields.constant("as", FactKind.class)));
            default -> Optional.empty();
        };
    }
}
