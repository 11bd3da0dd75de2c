package crossread.ui.lesson;

import crossread.lesson.Answers;
import crossread.lesson.Card;
import crossread.lesson.Proof;
import crossread.lesson.Round;
import crossread.lesson.Task;
import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The cards of a round: what is asked, where to drop a card, and the cards under each other. */
public final class CardsView extends VBox {
    private final Messages words;
    private final Label question = new Label();
    private final FlowPane bins = new FlowPane(6, 6);
    private final ListView<CardLine> list = new ListView<>();
    private Consumer<Round> onChange = round -> {};
    private Consumer<SentenceRef> onGo = at -> {};
    private Optional<Round> shown = Optional.empty();

    public CardsView(Messages words) {
        this.words = words;
        getStyleClass().add("cards");
        question.getStyleClass().add("cards-question");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        bins.getStyleClass().add("cards-bins");
        bins.managedProperty().bind(bins.visibleProperty());
        list.getStyleClass().add("cards-list");
        list.setCellFactory(_ -> new CardCell(words, this::answer, at -> onGo.accept(at)));
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(question, bins, list);
    }

    /** Who is told of the round with another answer. */
    public void setOnChange(Consumer<Round> listener) {
        onChange = listener;
    }

    /** Who is told which sentence of a proof the reader wants to see in its text. */
    public void setOnGo(Consumer<SentenceRef> listener) {
        onGo = listener;
    }

    /** Shows the round; the card the keyboard is at stays. */
    public void show(Round round) {
        boolean turned =
                shown.filter(before -> before.revealed() != round.revealed()).isPresent();
        boolean same = shown.filter(before -> before.lesson().equals(round.lesson()) && before.task() == round.task())
                .isPresent();
        shown = Optional.of(round);
        question.setText(words.text("lesson.ask." + round.task()));
        list.setAccessibleText(words.text("lesson." + round.task()));
        bins.setVisible(!round.revealed());
        if (!same) {
            fillBins(round);
        }
        int at = same && !turned ? list.getSelectionModel().getSelectedIndex() : 0;
        List<CardLine> lines = CardLine.of(round, words);
        if (list.getItems().size() == lines.size()) {
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).equals(list.getItems().get(i))) {
                    list.getItems().set(i, lines.get(i));
                }
            }
        } else {
            list.getItems().setAll(lines);
        }
        if (!same || turned) {
            list.scrollTo(0);
        }
        list.getSelectionModel().select(Math.max(0, at));
    }

    /** Gives the keyboard to the cards. */
    public void focusCards() {
        list.requestFocus();
    }

    private void fillBins(Round round) {
        Label drag = new Label(words.text("lesson.drag"));
        drag.getStyleClass().add("cards-hint");
        bins.getChildren().setAll(drag);
        for (Article article : round.lesson().articles()) {
            bins.getChildren()
                    .add(new Bin(
                            article.id(),
                            article.name(),
                            id -> drop(id, (answers, card) -> answers.added(card, article.id()))));
        }
        if (round.task() == Task.FIGURES) {
            bins.getChildren()
                    .add(new Bin(
                            "",
                            words.text("lesson.no-article"),
                            id -> drop(
                                    id,
                                    (answers, card) -> answers.of(card)
                                                    .filter(List::isEmpty)
                                                    .isPresent()
                                            ? answers
                                            : answers.toggledNone(card))));
        } else {
            bins.getChildren().add(new Bin("", words.text("lesson.all"), id -> drop(id, Answers::all)));
        }
    }

    private void drop(String cardId, BiFunction<Answers, Card, Answers> how) {
        shown.ifPresent(round -> round.cards().stream()
                .filter(card -> card.id().equals(cardId))
                .findFirst()
                .ifPresent(card -> change(card, how)));
    }

    /** A letter was clicked; an empty one stands for "none of them". */
    private void answer(Card card, String letter) {
        change(card, (answers, at) -> letter.isEmpty() ? answers.toggledNone(at) : answers.toggled(at, letter));
    }

    private void change(Card card, BiFunction<Answers, Card, Answers> how) {
        shown.filter(round -> !round.revealed()).ifPresent(round -> {
            for (int i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i).card().equals(card)) {
                    list.getSelectionModel().select(i);
                }
            }
            onChange.accept(round.with(how.apply(round.answers(), card)));
        });
    }

    private Optional<Card> current() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(CardLine::card);
    }

    /** A letter is taken in or out, whatever the keyboard's layout; 0 means none, + all. */
    private void typed(KeyEvent event) {
        String typed = event.getCharacter().toUpperCase(Locale.ROOT);
        if (event.isShortcutDown() || event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
            return;
        }
        current().ifPresent(card -> {
            if (card.choices().contains(typed)) {
                answer(card, typed);
            } else if (typed.equals("0") && card.task() == Task.FIGURES) {
                answer(card, "");
            } else if (typed.equals("+") && card.task() != Task.FIGURES) {
                change(card, Answers::all);
            } else {
                return;
            }
            event.consume();
        });
    }

    private void pressed(KeyEvent event) {
        boolean out = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
        if (out && !event.isShortcutDown() && !event.isAltDown()) {
            current().ifPresent(card -> change(card, Answers::without));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).stream()
                    .flatMap(line -> line.proofs().stream())
                    .filter(proof -> proof.standing() != Proof.Standing.LACKS)
                    .flatMap(proof -> proof.at().stream())
                    .findFirst()
                    .ifPresent(onGo);
            event.consume();
        } else if (isLetter(event)) {
            // Plain letters are other parts' keys too; here they are answers.
            event.consume();
        }
    }

    private boolean isLetter(KeyEvent event) {
        return !event.isShortcutDown()
                && !event.isAltDown()
                && current()
                        .filter(card -> card.choices().contains(event.getText().toUpperCase(Locale.ROOT)))
                        .isPresent();
    }
}
