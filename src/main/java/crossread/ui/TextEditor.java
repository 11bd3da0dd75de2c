package crossread.ui;

import crossread.model.article.Article;
import crossread.ui.correct.TextEditBar;
import crossread.ui.desk.Session;
import crossread.ui.desk.StoryDesk;
import java.util.Optional;

/** Lets the reader edit what was read of a paragraph. */
final class TextEditor {
    private final StoryDesk desk;
    private final RoomLayout layout;

    TextEditor(StoryDesk desk, RoomLayout layout) {
        this.desk = desk;
        this.layout = layout;
    }

    /** Opens the paragraph the keyboard rests on in the columns. */
    void editHere() {
        layout.columns()
                .focus()
                .block()
                .ifPresentOrElse(
                        at -> edit(at.article(), at.block()), () -> desk.edits().say("text-edit.where"));
    }

    /** Opens a block of an article on the screen. */
    void edit(String article, int block) {
        Session session = desk.session();
        if (!session.isShown(article) || desk.edits().isHidden()) {
            return;
        }
        Article now = session.articles().get(session.index(article));
        TextEditBar bar = layout.textEdit();
        bar.open(
                now.name(),
                now.blocks().get(block),
                text -> again(now).ifPresent(id -> desk.edits().editText(id, block, text)),
                () -> {
                    bar.close();
                    layout.columns().focus().take(article);
                });
    }

    /** The letter the article has by now, while its blocks are still the same. */
    private Optional<String> again(Article before) {
        int index = desk.session().find(before);
        return index < 0
                ? Optional.empty()
                : Optional.of(desk.session().articles().get(index).id());
    }
}
