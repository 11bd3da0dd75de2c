/**
 * From words with their places on pages to paragraphs: lines, columns, running heads, where a paragraph ends.
 *
 * <p>Knows no file format; what it is given may be wrong or hostile, and costs at most a little more than its length to
 * look through.
 */
package crossread.read.pdf.layout;
