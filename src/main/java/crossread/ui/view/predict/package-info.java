/** Predicting who says what before the program shows it: the answers stay hidden in all the window until they are revealed. */
package crossread.ui.view.predict;
