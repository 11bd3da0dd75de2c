package crossread.ui.view.matrix;

import crossread.ui.view.ComparisonView;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Who says what: facts down, outlets across. */
public final class MatrixView implements ComparisonView {
    @Override
    public String id() {
        return "matrix";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignT.TABLE;
    }

    @Override
    public Place place() {
        return Place.CENTRE;
    }

    @Override
    public Face open(Frame frame) {
        return new MatrixFace(frame);
    }
}
