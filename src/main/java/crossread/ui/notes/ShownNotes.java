package crossread.ui.notes;

import crossread.export.LabelWording;
import crossread.messages.Messages;
import crossread.model.Annotation;
import crossread.model.Annotations;
import crossread.model.Beginning;
import crossread.model.Comparison;
import crossread.model.Topic;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Mention;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The notes and labels of the comparison on the screen, with what is said of them. */
public final class ShownNotes {
    /** About one line of a tooltip. */
    private static final int FIRST_WORDS = 80;

    private static final Pattern BLANK = Pattern.compile("\\s++");

    private final Messages words;
    private final ReaderWork work;
    private final Annotations annotations;
    private final LabelWording names;
    private final Map<SentenceRef, List<Annotation>> bySentence = new HashMap<>();

    /** @param comparison as it is shown, with the outlets hidden where they are */
    public ShownNotes(Optional<Comparison> comparison, Messages words) {
        this.words = words;
        this.annotations = comparison.map(Annotations::of).orElse(Annotations.NONE);
        this.work = comparison.map(Comparison::reader).orElse(ReaderWork.NONE);
        this.names = new LabelWording(work, words);
        comparison.ifPresent(this::place);
    }

    private void place(Comparison comparison) {
        for (Annotation each : annotations.all()) {
            switch (each.topic().orElse(null)) {
                case Topic.OfSentence(var at) -> add(at, each);
                case Topic.OfFact(var id) ->
                    comparison
                            .fact(id)
                            .ifPresent(fact -> firsts(fact.mentions()).forEach(at -> add(at, each)));
                case Topic.OfArticle _ -> {}
                case null -> {}
            }
        }
    }

    /** A fact is marked once in each article that states it. */
    private static List<SentenceRef> firsts(List<Mention> mentions) {
        Set<String> told = new HashSet<>();
        return mentions.stream()
                .map(Mention::at)
                .sorted()
                .filter(at -> told.add(at.article()))
                .toList();
    }

    private void add(SentenceRef at, Annotation annotation) {
        bySentence.computeIfAbsent(at, _ -> new ArrayList<>()).add(annotation);
    }

    /** What is shown of the reader's work; its lists are as long as those that are kept, and in their order. */
    public ReaderWork work() {
        return work;
    }

    public Annotations annotations() {
        return annotations;
    }

    public boolean isEmpty() {
        return annotations.all().isEmpty();
    }

    public Annotation on(Topic topic) {
        return annotations.on(topic);
    }

    /** What there is on a sentence and on the facts that it states first in its article. */
    public List<Annotation> at(SentenceRef at) {
        return bySentence.getOrDefault(at, List.of());
    }

    public String name(int label) {
        return names.name(label);
    }

    public String names(Collection<Integer> labels) {
        return names.names(labels);
    }

    /** The beginning of a note, in one line. */
    public String firstWords(Note note) {
        return Beginning.of(BLANK.matcher(note.text()).replaceAll(" ").strip(), FIRST_WORDS);
    }

    /** What a small sign stands for, one thing a line; empty where there is none. */
    public List<String> lines(Annotation annotation) {
        List<String> lines = new ArrayList<>();
        if (!annotation.labels().isEmpty()) {
            lines.add(words.text("notes.labelled", names(annotation.labels())));
        }
        annotation.notes().forEach(note -> lines.add(words.text("notes.noted", firstWords(note))));
        return lines;
    }
}
