package crossread.ui.view.wording;

import crossread.ui.view.ComparisonView;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** Who is quoted where, and what of one quotation was cut or altered. */
public final class QuotesView implements ComparisonView {
    @Override
    public String id() {
        return "quotes";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignF.FORMAT_QUOTE_CLOSE;
    }

    @Override
    public Place place() {
        return Place.CENTRE;
    }

    @Override
    public Face open(Frame frame) {
        return new RowsFace(
                frame,
                frame.words().text("view.quotes.name"),
                frame.words().text("view.quotes.nothing"),
                new QuoteRows(frame.words())::of);
    }
}
