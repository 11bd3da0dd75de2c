package crossread.read.database;

/** What a part of a record is for. */
enum Role {
    /** Tells the records apart, such as "3 of 20 DOCUMENTS"; another export of the same article has another. */
    MARKER,
    OUTLET,
    TITLE,
    BYLINE,
    DATE,
    LANGUAGE,
    /** The number of words the database counts; a record has it once. */
    LENGTH,
    ADDRESS,
    /** Any other field: section, subjects, copyright. */
    FIELD,
    CAPTION,
    /** What the outlet wrote. */
    TEXT
}
