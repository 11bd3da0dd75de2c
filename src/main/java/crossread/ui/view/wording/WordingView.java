package crossread.ui.view.wording;

import crossread.ui.view.ComparisonView;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The different verbs and descriptions that the outlets have for one act or thing. */
public final class WordingView implements ComparisonView {
    @Override
    public String id() {
        return "wording";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignS.SWAP_HORIZONTAL;
    }

    @Override
    public Place place() {
        return Place.CENTRE;
    }

    @Override
    public Face open(Frame frame) {
        return new RowsFace(
                frame,
                frame.words().text("view.wording.name"),
                frame.words().text("view.wording.nothing"),
                new WordingRows(frame.words())::of);
    }
}
