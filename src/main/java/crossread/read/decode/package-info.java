/**
 * From a saved file's bytes to text: which encoding, what could not be decoded, which hidden characters were dropped; and
 * how text that was decoded wrongly before it was saved can be repaired, which only the reader asks for.
 *
 * <p>Does not know any file format and does not look for an article. Bytes are decoded here and not by the HTML parser,
 * which takes the label "iso-8859-1" by its letter: a page so labelled mostly is windows-1252, and "€500bn" would lose
 * its sign.
 */
package crossread.read.decode;
