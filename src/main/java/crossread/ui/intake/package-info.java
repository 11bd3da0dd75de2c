/**
 * What stands between a file and the desk: which of its articles the reader wants.
 *
 * <p>Reads no file and keeps no articles.
 */
package crossread.ui.intake;
