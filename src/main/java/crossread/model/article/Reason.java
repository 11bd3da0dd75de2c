package crossread.model.article;

/** Why cleaning set a block aside. */
public enum Reason {
    /** The article's headline, shown as its title and kept apart from its sentences. */
    HEADLINE,
    /** Says again what another block of the same article says. */
    REPEAT,
    /** Menus, tickers, share bars and other parts of the site. */
    SITE_FURNITURE,
    COMMENT_FORM,
    RELATED_LINKS,
    NEWSLETTER,
    BYLINE,
    DATE_LINE,
    CAPTION,
    ADVERT,
    COPYRIGHT,
    /** A line about the author. */
    AUTHOR_NOTE,
    /** Contributions, corrections and other notes under the text. */
    ENDNOTE,
    /** The reader set it aside. */
    READER
}
