package crossread.fact.name;

import crossread.fact.name.kind.Kinds;
import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.Run;
import crossread.model.fact.FactKind;
import java.util.Optional;
import java.util.Set;

/** Takes from a name the words around it that are none of it: a people before it, an office behind it. */
final class Trimmer {
    /** What stands before "of the Security Council" and is no part of its name. */
    private static final Set<String> GROUPS =
            Set.of("Members", "Governments", "Ministers", "Leaders", "People", "Friends", "Program", "Project");

    /** Every country has one, and only the people before it tells which. */
    private static final Set<String> PARLIAMENTS = Set.of("Parliament", "Senate", "Congress", "Assembly");

    private final Lexicon lexicon;
    private final Kinds kinds;

    Trimmer(Lexicon lexicon, Kinds kinds) {
        this.lexicon = lexicon;
        this.kinds = kinds;
    }

    Run trim(Run run) {
        return withoutOffice(bare(run));
    }

    /** Without a demonym before a person or place and without words that only open the sentence. */
    private Run bare(Run run) {
        Run rest = run;
        while (rest.size() > 2 && GROUPS.contains(rest.word(0)) && rest.word(1).equals("of")) {
            rest = rest.part(rest.word(2).equals("the") ? 3 : 2, rest.size());
        }
        while (rest.size() > 1
                && lexicon.demonym(rest.word(0))
                && ((kinds.of(rest).isEmpty() && !PARLIAMENTS.contains(rest.last())) || !keepsDemonym(rest))) {
            rest = rest.part(1, rest.size());
        }
        return rest;
    }

    /** "Portland Trail Blazers Coach": an office behind a body is no part of its name; "Stephen King" is a name. */
    private Run withoutOffice(Run run) {
        Run rest = run;
        while (rest.size() > 2
                && lexicon.role(rest.last())
                && !lexicon.given(rest.word(0))
                && !lexicon.organisation(rest.text())
                && kinds.of(rest).filter(kind -> kind != FactKind.PLACE).isEmpty()) {
            rest = rest.part(0, rest.size() - 1);
        }
        return rest;
    }

    private boolean keepsDemonym(Run run) {
        if (lexicon.place(run.text()) || lexicon.organisation(run.text())) {
            return true;
        }
        Run rest = run.part(1, run.size());
        if (rest.size() == 1 && PARLIAMENTS.contains(rest.word(0))) {
            return true; // "the Scottish Parliament"
        }
        if (rest.size() > 1 && lexicon.demonym(rest.word(0)) && lexicon.placeWord(rest.last())) {
            return true; // "Syrian Arab Republic"
        }
        return !lexicon.organisation(rest.text())
                && !lexicon.place(rest.text())
                && !lexicon.demonym(rest.word(0))
                && !kinds.of(rest).equals(Optional.of(FactKind.PERSON));
    }
}
