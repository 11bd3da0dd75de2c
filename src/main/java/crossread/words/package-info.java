/**
 * Reads the word lists that ship with the program, {@code assets/words}.
 *
 * <p>One format for all: lines; one that starts with {@code #} is a comment; {@code [section]} opens a section. What a
 * line holds depends on the list and is asked for by the caller: the line itself, words parted by blanks, entries parted
 * by commas, or {@code key = form, form}.
 *
 * <p>Does not decide what the words mean.
 */
package crossread.words;
