package crossread.ui;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.ui.desk.Background;
import crossread.ui.desk.Prepared;
import crossread.ui.jump.JumpList;
import crossread.ui.jump.JumpView;
import java.util.List;
import java.util.Optional;

/** Fills the palette: with commands and articles at once, with facts and sentences as soon as they are ready to be searched. */
final class Palette {
    private final JumpView view;
    private final Jumps jumps;
    private final Jumps.Ways ways;
    private final Background.Lane folding;
    private Optional<Comparison> shown = Optional.empty();
    private Prepared<JumpList> inside = new Prepared<>(JumpList::empty);

    /** @param ways what is done where the reader goes somewhere */
    Palette(JumpView view, Messages words, Background background, Jumps.Ways ways) {
        this.view = view;
        this.jumps = new Jumps(words);
        this.ways = ways;
        this.folding = background.new Lane();
    }

    void open(RoomCommands commands, RoomState state, Optional<Comparison> comparison) {
        JumpList near = JumpList.of(jumps.outside(commands, state.recent.get(), comparison, ways));
        view.open(near);
        if (!comparison.equals(shown)) {
            shown = comparison;
            inside = new Prepared<>(() ->
                    JumpList.of(comparison.map(each -> jumps.inside(each, ways)).orElseGet(List::of)));
        }
        Prepared<JumpList> asked = inside;
        folding.start(_ -> near.and(asked.get()), view::show);
    }
}
