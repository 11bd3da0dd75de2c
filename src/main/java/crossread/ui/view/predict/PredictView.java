package crossread.ui.view.predict;

import crossread.ui.view.ComparisonView;
import crossread.ui.view.Deed;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import java.util.List;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Cards to be sorted from the articles alone, then marked with the sentences that prove it. */
public final class PredictView implements ComparisonView {
    static final Deed REVEAL = new Deed("view.predict.reveal", "Shortcut+Enter");

    @Override
    public String id() {
        return "predict";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignC.CARDS_OUTLINE;
    }

    @Override
    public Place place() {
        return Place.BELOW;
    }

    @Override
    public boolean keepsSecrets() {
        return true;
    }

    @Override
    public boolean isForClass() {
        return true;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(REVEAL);
    }

    @Override
    public Face open(Frame frame) {
        return new PredictFace(frame);
    }
}
