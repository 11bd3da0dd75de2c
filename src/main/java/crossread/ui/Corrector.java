package crossread.ui;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.link.Link;
import crossread.model.link.Relation;
import crossread.model.work.Correction;
import crossread.ui.columns.text.Selection;
import crossread.ui.desk.StoryDesk;
import java.util.List;
import java.util.Optional;

/**
 * Takes what the reader sets right about links to the desk, and knows which two sentences are meant: the one pointed at,
 * and the one chosen last in another article.
 */
final class Corrector {
    private final StoryDesk desk;
    private Optional<SentenceRef> chosen = Optional.empty();
    private Optional<SentenceRef> before = Optional.empty();
    private List<Article> articles = List.of();

    Corrector(StoryDesk desk) {
        this.desk = desk;
    }

    /** There is another comparison: of other articles its numbers mean other sentences. */
    void shown(Optional<Comparison> comparison) {
        List<Article> now = comparison.map(Comparison::articles).orElse(List.of());
        if (!now.equals(articles)) {
            articles = now;
            chosen = Optional.empty();
            before = Optional.empty();
        }
    }

    /** The reader looks at {@code selection}. */
    void selected(Selection selection) {
        if (selection instanceof Selection.OfSentence(SentenceRef at)) {
            if (chosen.filter(each -> !each.article().equals(at.article())).isPresent()) {
                before = chosen;
            }
            chosen = Optional.of(at);
        }
    }

    /** Sets right what {@code at} and the sentence chosen beside it have to do with each other. */
    void correct(Correction.Kind kind, SentenceRef at) {
        chosen.filter(each -> !each.article().equals(at.article()))
                .or(() -> before.filter(each -> !each.article().equals(at.article())))
                .or(() -> kind == Correction.Kind.LINKED ? Optional.empty() : onlyPartner(at))
                .ifPresentOrElse(
                        other -> desk.edits().correct(kind, other, at),
                        () -> desk.edits().correctWhat(kind));
    }

    /** What there is to cut or pin where the reader chose nothing: the one sentence that says the same. */
    private Optional<SentenceRef> onlyPartner(SentenceRef at) {
        List<SentenceRef> partners = desk.session().comparison().map(Comparison::links).orElse(List.of()).stream()
                .filter(link -> link.relation() == Relation.SAME)
                .flatMap(link -> other(link, at).stream())
                .toList();
        return partners.size() == 1 ? Optional.of(partners.getFirst()) : Optional.empty();
    }

    private static Optional<SentenceRef> other(Link link, SentenceRef at) {
        if (link.from().equals(at)) {
            return Optional.of(link.to());
        }
        return link.to().equals(at) ? Optional.of(link.from()) : Optional.empty();
    }
}
