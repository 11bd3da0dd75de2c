/**
 * Articles that are handed over rather than saved from a page: JSON in the program's own input form, JSON as other programs
 * and news services write it, and pasted text.
 *
 * <p>What the giver states wins over what would be found. An article of which only the start or a summary is there is
 * refused: compared as if whole, it would seem to leave out what it reports. Does not parse JSON itself: it is given a
 * parser.
 */
package crossread.read.given;
