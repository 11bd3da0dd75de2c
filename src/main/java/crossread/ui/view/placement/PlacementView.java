package crossread.ui.view.placement;

import crossread.ui.view.ComparisonView;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Shared facts as lines from their place in one article to their place in the next. */
public final class PlacementView implements ComparisonView {
    @Override
    public String id() {
        return "placement";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignS.SWAP_VERTICAL;
    }

    @Override
    public Place place() {
        return Place.CENTRE;
    }

    @Override
    public Face open(Frame frame) {
        return new PlacementFace(frame);
    }
}
