package crossread.ui.view.placement;

/**
 * An article as a line from its first sentence down to its last.
 *
 * @param article its id
 * @param name what its outlet is called
 * @param sentences how many it has
 */
record Axis(String article, String name, int sentences) {}
