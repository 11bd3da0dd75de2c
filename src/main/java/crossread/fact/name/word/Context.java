package crossread.fact.name.word;

import crossread.words.WordList;
import java.util.Set;

/**
 * The words beside a name that tell its kind, all in lower case.
 *
 * @param beforePlace right before a place: "in X"
 * @param areas before "of X", or right behind X, where X is a place
 * @param bodies right before or behind a body: "the carmaker X", "X shares"
 * @param crafts before a craft or in what is told of it behind its name: "the rover X"
 * @param houses behind a house that bears a name: "the X hospital"
 * @param besidePerson right before or behind somebody: "told X", "X said"
 * @param does right behind somebody: "X died"
 * @param suffers behind "X was": "arrested"
 * @param kin before somebody: "his wife, X"
 * @param ofPeople behind "X's": "lawyer"
 * @param followers right behind somebody who has them: "the X administration"
 * @param residents behind a place they belong to: "a X man"
 * @param homes behind a place they stand in: "her X home"
 * @param things behind what they are called: "the X system"
 */
public record Context(
        Set<String> beforePlace,
        Set<String> areas,
        Set<String> bodies,
        Set<String> crafts,
        Set<String> houses,
        Set<String> besidePerson,
        Set<String> does,
        Set<String> suffers,
        Set<String> kin,
        Set<String> ofPeople,
        Set<String> followers,
        Set<String> residents,
        Set<String> homes,
        Set<String> things) {

    static Context load() {
        WordList list = WordList.load("name-context");
        return new Context(
                list.words("place before"),
                list.words("areas"),
                list.words("bodies"),
                list.words("crafts"),
                list.words("houses"),
                list.words("person beside"),
                list.words("person does"),
                list.words("person suffers"),
                list.words("kin"),
                list.words("of people"),
                list.words("followers"),
                list.words("residents"),
                list.words("homes"),
                list.words("things"));
    }
}
