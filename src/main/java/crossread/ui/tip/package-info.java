/**
 * Tooltips that are made when they are asked for. Each is a window of its own to JavaFX, with a scene that is styled; what they
 * say belongs to the controls that have them, and stands nowhere here.
 */
package crossread.ui.tip;
