package crossread.ui.columns;

import crossread.model.article.Article;
import crossread.model.link.UnmatchedPart;
import crossread.ui.columns.text.Partner;
import java.util.List;

/** What in a column answers to the selection: its sentences, and the parts of the selected one that no other article says. */
final class Answers {
    private final ReadingArea area;
    private final LocationStrip strip;
    private List<Partner> partners = List.of();
    private List<UnmatchedPart> parts = List.of();

    Answers(ReadingArea area, LocationStrip strip) {
        this.area = area;
        this.strip = strip;
    }

    List<Partner> partners() {
        return partners;
    }

    /** The parts of the selected sentence that no sentence of another article says, told as places of the column's text. */
    List<UnmatchedPart> parts() {
        return parts;
    }

    /** Something else is selected now, and {@code wanted} answers to it. */
    void set(List<Partner> wanted) {
        partners = List.copyOf(wanted);
        parts = List.of();
    }

    /** The {@code unmatched} parts of {@code sentence}, which is selected. */
    void setParts(int sentence, List<UnmatchedPart> unmatched) {
        parts = area.shown().sentence(sentence).stream()
                .flatMap(at -> unmatched.stream()
                        .map(part ->
                                new UnmatchedPart(part.article(), part.span().shift(at.start()))))
                .toList();
    }

    /** The blocks that have to be opened for all of it to be seen. */
    List<Integer> hidden(Article article) {
        return partners.stream()
                .map(partner -> partner.at().sentence())
                .filter(sentence -> sentence < article.sentences().size() && !article.isKept(sentence))
                .filter(sentence -> area.shown().sentence(sentence).isEmpty())
                .map(sentence -> article.sentences().get(sentence).block())
                .toList();
    }

    /** Points from the strip at it. */
    void point() {
        strip.choose(partners.stream()
                .flatMap(partner -> area.shown().sentence(partner.at().sentence()).stream())
                .map(span -> strip.scale().at(span.start()))
                .toList());
    }
}
