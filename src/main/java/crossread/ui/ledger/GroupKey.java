package crossread.ui.ledger;

import crossread.model.Revision;
import java.util.List;

/** Under which heading a fact stands in the ledger, in the order of the headings. */
public sealed interface GroupKey {

    /** Articles state different things about the same. */
    record Differs() implements GroupKey {}

    /**
     * One article states it.
     *
     * @param article its id
     */
    record Only(String article) implements GroupKey {}

    /**
     * Only a later or only an earlier version of the one text there is: no outlet is alone with it.
     *
     * @param article id of that version
     * @param revision whether it came or went
     */
    record Revised(String article, Revision revision) implements GroupKey {}

    /**
     * Several articles state it, and they carry one text.
     *
     * @param articles their ids
     */
    record OneText(List<String> articles) implements GroupKey {
        public OneText {
            articles = List.copyOf(articles);
        }
    }

    /** A careful person would hesitate to say who states it. */
    record Uncertain() implements GroupKey {}

    /** Two or more articles state it. */
    record Shared() implements GroupKey {}

    /** Stated only in text that cleaning set aside. */
    record SetAside() implements GroupKey {}

    /** Whether the facts under it are differences between the articles, the ones the keys step through. */
    default boolean isDifference() {
        return !(this instanceof Shared || this instanceof SetAside);
    }
}
