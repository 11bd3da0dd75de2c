/**
 * The words of a line, the lists they are looked up in, and how one article writes them.
 *
 * <p>Does not say where a name begins or what it names.
 */
package crossread.fact.name.word;
