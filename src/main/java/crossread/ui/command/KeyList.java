package crossread.ui.command;

import crossread.messages.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists the keys: those of the commands, menu by menu, and those that only a part of the window knows. */
public final class KeyList {
    /** More ways to say the same are for those who try them. */
    private static final int MOST = 2;

    private final Messages words;
    private final KeyNames names;

    public KeyList(Messages words) {
        this.words = words;
        names = new KeyNames(words);
    }

    /** The sections, in the order of the menus. */
    public List<KeySection> of(Map<String, List<MenuPart>> menus) {
        List<KeySection> sections = new ArrayList<>();
        menus.forEach((id, parts) -> {
            List<KeySection.Line> lines = parts.stream()
                    .flatMap(MenuPart::stream)
                    .filter(command -> !command.keys().isEmpty())
                    .map(command -> new KeySection.Line(words.text(command.key()), keys(command)))
                    .toList();
            sections.add(new KeySection(CommandControls.menuName(words, id), lines));
        });
        sections.add(new KeySection(
                words.text("keys.elsewhere"),
                List.of(
                        line("step", "step-key"),
                        line("choose", "choose-key"),
                        line("page", "page-key"),
                        line("bar", "bar-key"),
                        line("seen", "seen-key"),
                        line("remove", "remove-key"),
                        line("fold", "fold-key"))));
        return sections;
    }

    private KeySection.Line line(String what, String key) {
        return new KeySection.Line(words.text("keys." + what), words.text("keys." + key));
    }

    private String keys(Command command) {
        return command.keys().stream().map(names::of).distinct().limit(MOST).collect(Collectors.joining(", "));
    }
}
