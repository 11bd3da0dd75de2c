package crossread.model.article;

/** Why a file could not be read; each has a text in the message files under {@code problem.} and its name. */
public enum Problem {
    MISSING,
    /** Not a regular file, or not readable by this user. */
    UNOPENABLE,
    EMPTY,
    /** Holds no text: a program, a picture, random bytes. */
    BINARY,
    /** Larger than 64 MiB. Argument: its size in MiB. */
    TOO_LARGE,
    /** Its parts nest deeper or expand further than any article does. */
    TOO_COMPLEX,
    /** A known format this program does not read. Argument: the format. */
    UNSUPPORTED,
    /** Locked with a password. */
    PROTECTED,
    /** Pictures of pages without text in them, as a scanner makes them. */
    NO_TEXT,
    /** Only the start of each article stands in it. Argument: how many articles were cut. */
    CUT_SHORT,
    /** Reading it took longer, or more memory, than any article does. */
    TOO_SLOW,
    /** The part of the program that reads it could not be started on this computer. */
    NOT_STARTED,
    /** Text was found, but no article in it. */
    NO_ARTICLE,
    /** Text under a name that says it is something else, found in a folder: a log, a program, a table. */
    OTHER_TEXT,
    /** A folder in which no file can be read. */
    NO_ARTICLE_IN_FOLDER,
    /** The same bytes were read already. Argument: the name of that file. */
    DUPLICATE,
    /** Is damaged. Argument: what is wrong, in technical words. */
    DAMAGED
}
