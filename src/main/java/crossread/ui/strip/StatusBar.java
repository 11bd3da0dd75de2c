package crossread.ui.strip;

import crossread.messages.Messages;
import crossread.model.Stage;
import crossread.ui.desk.Background;
import crossread.ui.tip.LateTip;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** Where the reader is, what is under way, and what was matched by. */
public final class StatusBar extends HBox {
    private final Messages words;
    private final Label place = new Label();
    private final Label conflict = new Label();
    private final Label stage = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final PassingView passing = new PassingView();
    private final HBox work = new HBox(8);
    private final Label matching = new Label();
    private String matchingTip = "";
    private final Label blind = new Label();
    private final Label answers = new Label();

    public StatusBar(Messages words) {
        this.words = words;
        getStyleClass().add("status");
        place.setId("place");
        conflict.setId("conflict");
        conflict.managedProperty().bind(conflict.textProperty().isNotEmpty());
        matching.setId("matching");
        LateTip.install(matching, () -> matchingTip);
        bar.setAccessibleText(words.text("status.progress"));
        work.getChildren().addAll(stage, bar);
        work.getStyleClass().add("status-work");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label offline = new Label(words.text("status.offline"), new FontIcon(MaterialDesignL.LAN_DISCONNECT));
        // What was matched by may be long: in a narrow window it is cut, and whole under the pointer.
        for (Label label : new Label[] {place, conflict, offline, blind, answers}) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        blind.setId("blind");
        blind.setText(words.text("status.blind"));
        blind.setGraphic(new FontIcon(MaterialDesignE.EYE_OFF_OUTLINE));
        blind.managedProperty().bind(blind.visibleProperty());
        answers.setId("answers-hidden");
        answers.setText(words.text("status.answers-hidden"));
        answers.setGraphic(new FontIcon(MaterialDesignE.EYE_OFF_OUTLINE));
        answers.managedProperty().bind(answers.visibleProperty());
        getChildren().addAll(place, conflict, work, passing, space, answers, blind, matching, offline);
        setWork(Optional.empty());
    }

    /** Gives the bar the button that stops what is under way. */
    public void install(ButtonBase stop) {
        work.getChildren().add(stop);
    }

    /** Says while {@code hidden} holds that what was found is hidden. */
    public void showHidden(ObservableBooleanValue hidden) {
        answers.visibleProperty().bind(hidden);
    }

    /** Says while {@code hidden} holds that the outlets are hidden. */
    public void showBlind(ObservableBooleanValue hidden) {
        blind.visibleProperty().bind(hidden);
    }

    /**
     * Says where the reader is.
     *
     * @param text at which of the differences, or how many there are
     * @param ofConflicts at which of those that are conflicts; empty where it is none
     */
    public void setPlace(String text, String ofConflicts) {
        place.setText(text);
        conflict.setText(ofConflicts);
    }

    /** What the reader has just done, with the way back. */
    public PassingView passing() {
        return passing;
    }

    public void setMatching(MatchingWords said) {
        matching.setText(said.text());
        String whole = said.more().isEmpty() ? said.text() : said.text() + ".\n" + said.more();
        matchingTip = whole;
        matching.setAccessibleHelp(said.more());
    }

    public void setWork(Optional<Background.Report> report) {
        work.setVisible(report.isPresent());
        work.setManaged(report.isPresent());
        report.ifPresent(each -> {
            stage.setText(each.stage()
                    .map(value -> words.text("stage." + value.name()))
                    .orElseGet(() -> words.text("stage.start")));
            boolean measured =
                    each.stage().filter(value -> value != Stage.WRITE).isPresent();
            bar.setProgress(measured ? each.fraction() : ProgressBar.INDETERMINATE_PROGRESS);
        });
    }
}
