package crossread.ui.columns;

import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.ui.columns.text.Partner;
import crossread.ui.columns.text.PartnerFinder;
import crossread.ui.columns.text.Place;
import crossread.ui.columns.text.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is selected, and the sentences of all columns that answer to it. */
final class Choice {
    /** Less of a sentence is not to be read, in pixels. */
    private static final double LINES = 40;

    private Selection selection = new Selection.Nothing();
    private Optional<SentenceRef> clicked = Optional.empty();

    /** Selects from outside; says whether that changes anything: what the reader clicked may come back as an echo. */
    boolean set(Selection wanted) {
        boolean echo = wanted.equals(selection) && clicked.isPresent();
        if (!echo) {
            selection = wanted;
            clicked = Optional.empty();
        }
        return !echo;
    }

    /** The reader selected {@code wanted} at the sentence {@code at}. */
    void click(Selection wanted, SentenceRef at) {
        selection = wanted;
        clicked = Optional.of(at);
    }

    /** Whether {@code other} is selected. */
    boolean is(Selection other) {
        return selection.equals(other);
    }

    /** The selected sentence, or the one at which the reader chose a fact. */
    Optional<SentenceRef> sentence() {
        return selection instanceof Selection.OfSentence(SentenceRef at) ? Optional.of(at) : clicked;
    }

    void clear() {
        set(new Selection.Nothing());
        clicked = Optional.empty();
    }

    /** Hands every column the sentences that answer to the selection. */
    void share(Optional<Comparison> comparison, List<ArticleColumn> columns) {
        List<Partner> partners = comparison
                .map(shown -> new PartnerFinder(shown).find(selection, clicked))
                .orElse(List.of());
        for (ArticleColumn column : columns) {
            column.setPartners(partners.stream()
                    .filter(partner ->
                            partner.at().article().equals(column.article().id()))
                    .toList());
        }
    }

    /** The column in which the reader clicked, if one is clicked. */
    Optional<ArticleColumn> column(List<ArticleColumn> columns) {
        return columns.stream()
                .filter(column -> clicked.filter(
                                at -> at.article().equals(column.article().id()))
                        .isPresent())
                .findFirst();
    }

    /** In each column that has one, the sentence to be brought to the common height. */
    Map<ArticleColumn, Place> places(List<ArticleColumn> columns) {
        Map<ArticleColumn, Place> places = new LinkedHashMap<>();
        for (ArticleColumn column : columns) {
            column.answers().partners().stream()
                    .findFirst()
                    .ifPresent(
                            partner -> places.put(column, new Place(partner.at().sentence(), 0)));
        }
        return places;
    }

    /** Whether what was clicked stands below what its column shows now. */
    boolean isOutOfView(List<ArticleColumn> columns) {
        return places(columns).entrySet().stream()
                .filter(each -> clicked.filter(at(each)::equals).isPresent())
                .anyMatch(each -> y(each).isEmpty());
    }

    private static SentenceRef at(Map.Entry<ArticleColumn, Place> each) {
        return new SentenceRef(each.getKey().article().id(), each.getValue().sentence());
    }

    /** Where the place stands, if its first lines are in view. */
    private static Optional<Double> y(Map.Entry<ArticleColumn, Place> each) {
        ReadingArea area = each.getKey().area();
        return area.yOf(each.getValue()).filter(y -> y < area.getHeight() - LINES);
    }

    /** The common height: where the reader clicked, or else where the eye rests. */
    double height(Map<ArticleColumn, Place> places) {
        for (Map.Entry<ArticleColumn, Place> each : places.entrySet()) {
            Optional<Double> y = clicked.filter(at(each)::equals).flatMap(_ -> y(each));
            if (y.isPresent()) {
                return Math.max(0, y.get());
            }
        }
        return places.keySet().stream()
                .mapToDouble(column -> column.area().getHeight() * ArticleColumn.EYE)
                .findFirst()
                .orElse(0);
    }
}
