/**
 * Plain text: which lines make a paragraph, which is the headline.
 *
 * <p>Does not know encodings or files beyond asking for their text.
 */
package crossread.read.plain;
