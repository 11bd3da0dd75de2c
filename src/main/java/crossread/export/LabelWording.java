package crossread.export;

import crossread.messages.Messages;
import crossread.model.work.ReaderWork;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the reader's labels are called: as the reader named them, or else as they come. */
public final class LabelWording {
    private static final List<String> USUAL = List.of("label.1", "label.2", "label.3", "label.4", "label.5");

    private final Map<Integer, String> named;
    private final Messages words;

    public LabelWording(ReaderWork work, Messages words) {
        this.named = work.labelNames();
        this.words = words;
    }

    /** What the label with this number is called. */
    public String name(int number) {
        return named.getOrDefault(number, usual(number));
    }

    /** What it is called until the reader names it. */
    public String usual(int number) {
        return words.text(USUAL.get(number - 1));
    }

    /** Several in one line. */
    public String names(Collection<Integer> numbers) {
        return numbers.stream().map(this::name).collect(Collectors.joining(", "));
    }
}
