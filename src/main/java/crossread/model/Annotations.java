package crossread.model;

import crossread.model.work.Label;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.model.work.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The reader's notes and labels, by what they are about in one comparison.
 *
 * @param all one a thing, in the order in which the reader began with them: things with notes first
 * @param clashing ids of facts that clash with each other, by the id of each; the reader sees them as one
 */
public record Annotations(List<Annotation> all, Map<String, List<String>> clashing) {
    /** Nothing written and no label put on. */
    public static final Annotations NONE = new Annotations(List.of(), Map.of());

    public Annotations {
        all = List.copyOf(all);
        clashing = Map.copyOf(clashing);
    }

    /** Those of {@code comparison}. */
    public static Annotations of(Comparison comparison) {
        ReaderWork work = comparison.reader();
        if (work.notes().isEmpty() && work.labels().isEmpty()) {
            return NONE;
        }
        TopicFinder finder = new TopicFinder(comparison);
        Map<Object, Annotation> byTopic = new LinkedHashMap<>();
        for (Note note : work.notes()) {
            add(byTopic, note.about(), finder, annotation -> annotation.with(note));
        }
        for (Label label : work.labels()) {
            add(byTopic, label.about(), finder, annotation -> annotation.with(label));
        }
        Map<String, List<String>> clashing = new HashMap<>();
        for (Annotation each : byTopic.values()) {
            if (each.topic().orElse(null) instanceof Topic.OfFact(var id)) {
                List<String> cluster = finder.clashing(id);
                cluster.forEach(other -> clashing.put(other, cluster));
            }
        }
        return new Annotations(new ArrayList<>(byTopic.values()), clashing);
    }

    /** What is about the same text that is gone is told by its quotation. */
    private static void add(
            Map<Object, Annotation> byTopic, Subject about, TopicFinder finder, UnaryOperator<Annotation> more) {
        Optional<Topic> topic = finder.find(about);
        byTopic.compute(
                topic.<Object>map(each -> each).orElse(about),
                (_, before) ->
                        more.apply(before == null ? new Annotation(topic, List.of(), List.of(), List.of()) : before));
    }

    /** What there is on {@code topic}; on a fact that clashes with others, with what there is on those. */
    public Annotation on(Topic topic) {
        List<Topic> asOne = topic instanceof Topic.OfFact(var id)
                ? clashing.getOrDefault(id, List.of(id)).stream()
                        .<Topic>map(Topic.OfFact::new)
                        .toList()
                : List.of(topic);
        return all.stream()
                .filter(each -> each.topic().filter(asOne::contains).isPresent())
                .reduce(Annotation.none(topic), Annotation::and);
    }

    /** Whose text is no longer there. */
    public List<Annotation> gone() {
        return all.stream().filter(each -> each.topic().isEmpty()).toList();
    }
}
