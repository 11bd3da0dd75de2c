package crossread.fact.speech.scene;

import crossread.words.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The English nouns for those who speak: people, bodies, and papers in which somebody does. All are asked in small letters. */
public final class SpeakerNouns {
    private static final List<String> ENDINGS = List.of("ist", "ian", "man", "men", "woman", "women");

    private final Set<String> people;
    private final Set<String> papers;
    private final Set<String> stands;
    private final Set<String> counts;

    SpeakerNouns() {
        WordList list = WordList.load("speakers-en");
        people = new HashSet<>(list.words("people"));
        people.addAll(list.words("bodies"));
        people.addAll(WordList.load("roles").entries());
        papers = list.words("papers");
        stands = list.words("stands");
        counts = list.words("counts");
    }

    /** Whether it means people or a body, one or several: "officials", "witness", "bank". */
    public boolean isSomebody(String noun) {
        return forms(noun).stream().anyMatch(form -> people.contains(form) || isOfPeople(form));
    }

    private static boolean isOfPeople(String noun) {
        return ENDINGS.stream().anyMatch(noun::endsWith);
    }

    /** Whether somebody speaks in it: "report", "tweets". */
    public boolean isPaper(String noun) {
        return forms(noun).stream().anyMatch(papers::contains);
    }

    /** Whether somebody takes a stand by it: "suit", "petition". */
    public boolean isStand(String noun) {
        return forms(noun).stream().anyMatch(stands::contains);
    }

    /** Whether it tells how many of those behind "of": "many", "one". */
    public boolean isCount(String noun) {
        return counts.contains(noun);
    }

    /** The noun and what it may be one or several of. */
    private static List<String> forms(String noun) {
        if (noun.endsWith("ies")) {
            return List.of(noun, noun.substring(0, noun.length() - 3) + "y");
        }
        if (noun.endsWith("es")) {
            return List.of(noun, noun.substring(0, noun.length() - 1), noun.substring(0, noun.length() - 2));
        }
        return noun.endsWith("s") ? List.of(noun, noun.substring(0, noun.length() - 1)) : List.of(noun);
    }
}
