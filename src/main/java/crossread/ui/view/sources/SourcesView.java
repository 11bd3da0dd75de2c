package crossread.ui.view.sources;

import crossread.ui.view.ComparisonView;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

/** How much of each article each other one covers. */
public final class SourcesView implements ComparisonView {
    @Override
    public String id() {
        return "sources";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignG.GRID;
    }

    @Override
    public Place place() {
        return Place.CENTRE;
    }

    @Override
    public Face open(Frame frame) {
        return new SourcesFace(frame);
    }
}
