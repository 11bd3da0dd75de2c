/**
 * How the outlets word one thing: their verbs and descriptions side by side, and what they quote of whom, cut or altered.
 *
 * <p>Shows what was found and finds nothing; the plain classes make groups of lines, one list draws them.
 */
package crossread.ui.view.wording;
