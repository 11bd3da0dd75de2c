/**
 * Finds people with their offices, organisations, places and other names, and the forms one article uses for each.
 *
 * <p>Does not merge names across articles.
 */
package crossread.fact.name;
