/**
 * The list of the articles: what it says of each, how they are dragged into another order, and what was kept out.
 *
 * <p>Changes no article itself; what the reader wants done is asked of the room.
 */
package crossread.ui.articles;
