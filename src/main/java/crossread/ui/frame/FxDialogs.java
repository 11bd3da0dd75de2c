package crossread.ui.frame;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.ui.about.AboutView;
import crossread.ui.about.Build;
import crossread.ui.about.Licences;
import crossread.ui.command.KeyListView;
import crossread.ui.command.KeySection;
import crossread.ui.desk.Dialogs;
import crossread.ui.details.DetailsView;
import crossread.ui.intake.ArticleChoice;
import crossread.ui.intake.ArticleChoiceView;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** Dialogs before the window, in its theme. */
public final class FxDialogs implements Dialogs {
    private final Messages words;
    private final Supplier<Stage> owner;
    private final GuideWindow guide;
    private final String version;

    /** @param version of the program */
    public FxDialogs(Messages words, Supplier<Stage> owner, String version) {
        this.words = words;
        this.owner = owner;
        this.guide = new GuideWindow(words, owner);
        this.version = version;
    }

    @Override
    public Unsaved unsaved(String title) {
        ButtonType save = new ButtonType(words.text("dialog.save"), ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType(words.text("dialog.discard"), ButtonBar.ButtonData.NO);
        ButtonType cancel = new ButtonType(words.text("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, words.text("dialog.unsaved-text"), save, discard, cancel);
        alert.setTitle(words.text("window.title"));
        alert.setHeaderText(words.text("dialog.unsaved", title));
        dress(alert);
        ButtonType answer = alert.showAndWait().orElse(cancel);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public Optional<String> outlet(String current) {
        TextInputDialog dialog = new TextInputDialog(current);
        dialog.setTitle(words.text("window.title"));
        dialog.setHeaderText(words.text("dialog.outlet"));
        dialog.setGraphic(null);
        dialog.getEditor().setAccessibleText(words.text("dialog.outlet"));
        dress(dialog);
        return dialog.showAndWait();
    }

    @Override
    public List<Article> choose(String file, List<Article> articles) {
        ArticleChoice choice = new ArticleChoice(articles);
        ArticleChoiceView view = new ArticleChoiceView(choice, words);
        ButtonType add = new ButtonType(words.text("choice.add"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.text("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setTitle(words.text("window.title"));
        dialog.setHeaderText(words.text("choice.title", file, articles.size()));
        dialog.getDialogPane().setContent(view);
        dialog.getDialogPane().getButtonTypes().addAll(add, cancel);
        dialog.getDialogPane()
                .lookupButton(add)
                .disableProperty()
                .bind(choice.count().isEqualTo(0));
        dialog.setResizable(true);
        dialog.setOnShown(_ -> view.focusList());
        dress(dialog);
        return dialog.showAndWait().orElse(cancel) == add ? choice.chosen() : List.of();
    }

    @Override
    public Optional<Metadata> details(Article article) {
        DetailsView view = new DetailsView(article, words);
        ButtonType apply = new ButtonType(words.text("details.apply"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.text("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setTitle(words.text("window.title"));
        dialog.setHeaderText(words.text("details.title", article.name()));
        dialog.getDialogPane().setContent(view);
        dialog.getDialogPane().getButtonTypes().addAll(apply, cancel);
        dialog.getDialogPane()
                .lookupButton(apply)
                .disableProperty()
                .bind(view.valid().not());
        dialog.setResizable(true);
        // Later than the dialog's own choice of the first focus.
        dialog.setOnShown(_ -> Platform.runLater(view::focusFirst));
        dress(dialog);
        return dialog.showAndWait().filter(apply::equals).flatMap(_ -> view.result());
    }

    @Override
    public void guide(Optional<String> chapter) {
        guide.show(chapter);
    }

    @Override
    public void keys(List<KeySection> sections) {
        show(words.text("command.keys"), new KeyListView(sections, words));
    }

    @Override
    public void about() {
        show(words.text("about.title", version), new AboutView(Build.here(version), new Licences(), words));
    }

    private void show(String title, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setTitle(words.text("window.title"));
        dialog.setHeaderText(title);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(words.text("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dress(dialog);
        dialog.showAndWait();
    }

    private void dress(Dialog<?> dialog) {
        Stage stage = owner.get();
        dialog.initOwner(stage);
        EscapeKey.closes(dialog);
        // Linux window managers are told a dialog's size before its style sheets are in, and then keep it small.
        dialog.getDialogPane().setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        dialog.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
        dialog.getDialogPane()
                .getStyleClass()
                .add(stage.getScene().getRoot().getStyleClass().contains("dark") ? "dark" : "light");
    }
}
