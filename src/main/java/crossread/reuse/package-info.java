/**
 * Which articles are one text: the same article twice, a wire text under several outlets, a later version; and which one is
 * about another event.
 *
 * <p>Judges whole articles and decides nothing about their sentences or facts.
 */
package crossread.reuse;
