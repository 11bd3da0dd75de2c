package crossread.ui;

import crossread.model.Topic;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.work.Subject;
import crossread.ui.columns.text.Selection;
import crossread.ui.desk.StoryDesk;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** What a note or label would be about: what the reader looks at, has chosen, or has the keyboard on. */
final class NoteTopics {
    private final StoryDesk desk;
    private final RoomLayout layout;
    private Selection selection = new Selection.Nothing();

    NoteTopics(StoryDesk desk, RoomLayout layout) {
        this.desk = desk;
        this.layout = layout;
    }

    /** The reader looks at this. */
    void select(Selection wanted) {
        selection = wanted;
    }

    /** What is chosen. */
    Optional<Topic> chosen() {
        return switch (selection) {
            case Selection.Nothing _ -> Optional.empty();
            case Selection.OfFact(String id) -> Optional.of(new Topic.OfFact(id));
            case Selection.OfSentence(SentenceRef at) -> Optional.of(new Topic.OfSentence(at));
        };
    }

    /** What the reader is at: the article in the list, the sentence under the keyboard, or else what is chosen. */
    Optional<Topic> here() {
        if (holdsFocus(layout.articles())) {
            return article();
        }
        Optional<SentenceRef> cursor =
                layout.columns().focus().isHeld() ? layout.columns().focus().sentence() : Optional.empty();
        return cursor.filter(at -> !isChosenAt(at))
                .<Topic>map(Topic.OfSentence::new)
                .or(this::chosen)
                .or(() -> layout.columns().focus().sentence().map(Topic.OfSentence::new));
    }

    /** Whether the chosen fact is stated there: then the reader means the fact. */
    private boolean isChosenAt(SentenceRef at) {
        return selection instanceof Selection.OfFact(String id)
                && desk.session()
                        .comparison()
                        .flatMap(each -> each.fact(id))
                        .filter(fact -> fact.mentions().stream()
                                .anyMatch(mention -> mention.at().equals(at)))
                        .isPresent();
    }

    private static boolean holdsFocus(Node part) {
        for (Node node = part.getScene() == null ? null : part.getScene().getFocusOwner();
                node != null;
                node = node.getParent()) {
            if (node.equals(part)) {
                return true;
            }
        }
        return false;
    }

    /** The article chosen in the list. */
    Optional<Topic> article() {
        int index = layout.articles().chosen().get();
        List<Article> articles = desk.session().articles();
        return index < 0 || index >= articles.size()
                ? Optional.empty()
                : Optional.of(new Topic.OfArticle(articles.get(index).id()));
    }

    /** Where articles were added since they were compared, those in the list are the ones that are meant. */
    Optional<Subject> subject(Topic topic) {
        if (topic instanceof Topic.OfArticle(String id)) {
            int index = desk.session().index(id);
            return index < 0
                    ? Optional.empty()
                    : Optional.of(Subject.OfArticle.of(desk.session().articles().get(index)));
        }
        return desk.session().comparison().flatMap(topic::subject);
    }
}
