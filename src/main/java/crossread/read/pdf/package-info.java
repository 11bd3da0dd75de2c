/**
 * PDF, above all as browsers print it: its words with their places, read by PDFBox in a process of its own that is held to
 * a time and a memory; then, here, an article of them.
 *
 * <p>Reads no text from pictures, opens no link and no attached file, runs no script. How words become paragraphs is known
 * in {@code layout}.
 */
package crossread.read.pdf;
