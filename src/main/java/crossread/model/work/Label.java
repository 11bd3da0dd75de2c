package crossread.model.work;

/**
 * A coloured label that the reader put on something.
 *
 * @param about what it is on
 * @param number which of the five, from 1
 */
public record Label(Subject about, int number) {
    /** How many there are. */
    public static final int COUNT = 5;

    public Label {
        if (number < 1 || number > COUNT) {
            throw new IllegalArgumentException("no label " + number);
        }
    }
}
