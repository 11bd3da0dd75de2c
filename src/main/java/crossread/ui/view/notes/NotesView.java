package crossread.ui.view.notes;

import crossread.ui.view.ComparisonView;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/** All notes and labels of the comparison. */
public final class NotesView implements ComparisonView {
    @Override
    public String id() {
        return "notes";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignN.NOTE_TEXT_OUTLINE;
    }

    @Override
    public Place place() {
        return Place.CENTRE;
    }

    @Override
    public Face open(Frame frame) {
        return new NotesFace(frame);
    }
}
