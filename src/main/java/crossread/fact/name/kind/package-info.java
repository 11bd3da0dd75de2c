/**
 * Decides what kind of thing a name names, by its own words and by what stands beside its mentions.
 *
 * <p>Does not look for names.
 */
package crossread.fact.name.kind;
