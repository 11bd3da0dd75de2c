/**
 * PDF, as browsers print it, read in a process of its own that can be stopped.
 *
 * <p>Joins the lines of the pages to paragraphs again and leaves out running heads and feet. Reads no text from pictures.
 */
package crossread.read.pdf;
