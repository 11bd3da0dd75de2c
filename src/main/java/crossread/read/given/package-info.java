/**
 * Articles that are handed over rather than saved from a page: JSON in the program's own input form, and pasted text.
 *
 * <p>What the giver states wins over what would be found. Does not parse JSON itself: it is given a parser.
 */
package crossread.read.given;
