package crossread.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers at once what a test tells it to. */
final class QuietDialogs implements Dialogs {
    Unsaved unsaved = Unsaved.DISCARD;
    Optional<String> outlet = Optional.empty();
    final List<String> asked = new ArrayList<>();

    @Override
    public Unsaved unsaved(String title) {
        asked.add(title);
        return unsaved;
    }

    @Override
    public Optional<String> outlet(String current) {
        return outlet;
    }

    @Override
    public void keys(List<Command> commands) {
        asked.add("keys");
    }

    @Override
    public void about() {
        asked.add("about");
    }
}
