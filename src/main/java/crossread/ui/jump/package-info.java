/**
 * The palette: one field that leads to every command, fact, sentence, article and recent file.
 *
 * <p>Does not know what there is to go to; it ranks and shows what it is given.
 */
package crossread.ui.jump;
