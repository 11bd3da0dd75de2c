package crossread.ui.columns.text;

/**
 * A height in a column, told by what stands there: it stays right when the text wraps anew.
 *
 * @param sentence index of the sentence
 * @param fraction how far down it, from 0 at its first line to 1 at the first line of the next
 */
public record Place(int sentence, double fraction) {}
