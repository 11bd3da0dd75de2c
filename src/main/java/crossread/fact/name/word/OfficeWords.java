package crossread.fact.name.word;

/** Tells the words of an office: what it is, and what it is of. */
public final class OfficeWords {
    private final Lexicon lexicon;

    public OfficeWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether it is an office or a title or goes before one: "minister", "Dr", "deputy". */
    public boolean isOffice(String word) {
        return lexicon.role(word) || lexicon.title(word) || lexicon.roleModifier(word);
    }

    /** Whether an office may be of it: a place, a body, a people or a field, or a word of their names. */
    public boolean isRelated(String word) {
        return lexicon.noun(word)
                || lexicon.demonym(word)
                || lexicon.place(word)
                || lexicon.organisation(word)
                || lexicon.organisationWord(word)
                || lexicon.placeWord(word);
    }
}
