package crossread.store;

/**
 * What is wrong with a file that was opened all the same.
 *
 * @param line from 1, where the file is no JSON from there on; 0 where it is JSON throughout
 * @param column from 1
 * @param path the first part that does not hold what it should, such as {@code facts[3].coverage}; empty where there is
 *     none
 * @param lost how many articles, links, statements, facts and discrepancies could not be read; those behind a broken line
 *     are not counted, since nobody knows them
 */
public record Damage(int line, int column, String path, int lost) {}
