package crossread.ui;

import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.work.Correction;
import crossread.ui.columns.Wishes;
import crossread.ui.columns.text.BlockAt;
import crossread.ui.desk.StoryDesk;
import crossread.ui.review.ReviewDeeds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;

/** Brings to the desk what the reader wants done about blocks: in the columns, in the list of what was set aside, by menu. */
final class Reviewer {
    private final StoryDesk desk;
    private final RoomLayout layout;
    private final RoomState state;
    private final Corrector corrector;
    private final FactEditor facts;
    private final TextEditor texts;
    private final Annotator annotator;
    private boolean inList;

    Reviewer(
            StoryDesk desk,
            RoomLayout layout,
            RoomState state,
            Corrector corrector,
            FactEditor facts,
            TextEditor texts,
            Annotator annotator) {
        this.desk = desk;
        this.facts = facts;
        this.texts = texts;
        this.corrector = corrector;
        this.annotator = annotator;
        this.layout = layout;
        this.state = state;
        layout.columns().setWishes(new InColumns());
        layout.review().setDeeds(new InList());
        state.review.addListener((_, _, _) -> moved());
    }

    /** Shows what was set aside of an article, and goes to the first of these blocks. */
    void review(String article, List<Integer> blocks) {
        state.review.set(true);
        layout.review().open(article, blocks);
        layout.review().focusList();
    }

    /** Puts the block back in which a sentence of the comparison stands. */
    void putBack(SentenceRef at) {
        Optional<Comparison> comparison = desk.session().comparison();
        if (desk.session().isShown(at.article())) {
            comparison
                    .flatMap(each -> each.sentence(at))
                    .ifPresent(sentence -> desk.edits().putBack(at.article(), List.of(sentence.block())));
        }
    }

    void putBackHere() {
        here().filter(at -> !at.kept()).ifPresent(at -> desk.edits().putBack(at.article(), List.of(at.block())));
    }

    void setAsideHere() {
        here().filter(BlockAt::kept).ifPresent(at -> desk.edits().setAside(at.article(), List.of(at.block())));
    }

    /** The block the keyboard rests on, or rested on last. */
    private Optional<BlockAt> here() {
        return inList && state.review.get()
                ? layout.review().here()
                : layout.columns().focus().block();
    }

    private void moved() {
        if (layout.review().hasFocus()) {
            inList = true;
        } else if (layout.columns().focus().isHeld()) {
            inList = false;
        }
        Optional<BlockAt> at = here();
        state.atAside.set(at.filter(block -> !block.kept()).isPresent());
        state.atKept.set(at.filter(BlockAt::kept).isPresent());
    }

    /** The letters in the columns are those of the comparison; while the articles change they may mean others. */
    private final class InColumns implements Wishes {
        private void ifShown(String article, Consumer<String> then) {
            if (desk.session().isShown(article)) {
                then.accept(article);
            }
        }

        @Override
        public void putBack(String article, List<Integer> blocks) {
            ifShown(article, id -> desk.edits().putBack(id, blocks));
        }

        @Override
        public void setAside(String article, List<Integer> blocks) {
            ifShown(article, id -> desk.edits().setAside(id, blocks));
        }

        @Override
        public void review(String article, List<Integer> blocks) {
            ifShown(article, id -> Reviewer.this.review(id, blocks));
        }

        @Override
        public void details(String article) {
            ifShown(article, id -> desk.edits().details(desk.session().index(id)));
        }

        @Override
        public void correct(Correction.Kind kind, SentenceRef at) {
            if (state.predicting.get()) {
                desk.edits().say("need.answers");
            } else {
                corrector.correct(kind, at);
            }
        }

        @Override
        public void edit(String article, int block) {
            texts.edit(article, block);
        }

        @Override
        public List<MenuItem> items(List<String> stated, SentenceRef at) {
            return facts.items(stated, Optional.of(at));
        }

        @Override
        public List<MenuItem> items(SentenceRef at) {
            return annotator.items(at);
        }

        @Override
        public void moved() {
            Reviewer.this.moved();
        }
    }

    private final class InList implements ReviewDeeds {
        @Override
        public void putBack(String article, List<Integer> blocks) {
            desk.edits().putBack(article, blocks);
        }

        @Override
        public void setAside(String article, List<Integer> blocks) {
            desk.edits().setAside(article, blocks);
        }

        @Override
        public void see(String article, List<Integer> blocks, boolean seen) {
            desk.edits().see(article, blocks, seen);
        }

        @Override
        public void putBackAll(Map<String, List<Integer>> blocks) {
            desk.edits().putBackAll(blocks);
        }

        @Override
        public void seeAll(Map<String, List<Integer>> blocks) {
            desk.edits().seeAll(blocks);
        }

        @Override
        public void goTo(String article, int block) {
            if (desk.session().isShown(article)) {
                layout.columns().ways().goTo(article, block);
            }
        }

        @Override
        public void moved() {
            Reviewer.this.moved();
        }
    }
}
