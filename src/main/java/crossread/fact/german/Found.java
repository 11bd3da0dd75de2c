package crossread.fact.german;

import crossread.model.fact.FactKind;
import java.util.Optional;

/**
 * A name in a sentence.
 *
 * @param row the sentence
 * @param from its first word
 * @param to one past its last word
 * @param kind what it is
 * @param name in the form in which lists name it: "Niederlande" where "Niederlanden" stands
 * @param role office or job that stands by it
 */
record Found(Row row, int from, int to, FactKind kind, String name, Optional<String> role) {

    static Found of(Row row, int from, int to, FactKind kind, String name) {
        return new Found(row, from, to, kind, name, Optional.empty());
    }

    Found named(String other) {
        return new Found(row, from, to, kind, other, role);
    }
}
