package crossread.ui.view.words;

import crossread.ui.view.ComparisonView;
import crossread.ui.view.Deed;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import crossread.ui.why.WordComparer;
import java.util.List;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The selected statement in the words of each outlet. */
public final class WordsView implements ComparisonView {
    static final Deed NEXT = new Deed("view.words.next", "F4");
    static final Deed PREVIOUS = new Deed("view.words.previous", "Shift+F4");

    private final WordComparer comparer;

    /** @param comparer finds the words two sentences do not share */
    public WordsView(WordComparer comparer) {
        this.comparer = comparer;
    }

    @Override
    public String id() {
        return "words";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignF.FORMAT_LETTER_CASE;
    }

    @Override
    public Place place() {
        return Place.BELOW;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(NEXT, PREVIOUS);
    }

    @Override
    public Face open(Frame frame) {
        return new WordsFace(frame, comparer);
    }
}
