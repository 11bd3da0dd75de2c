/**
 * Which articles are one text: the same article twice, a wire text under several outlets, a later version; and which one is
 * about another event.
 *
 * <p>Judges whole articles by the words of their kept blocks, and decides nothing about their sentences or facts. It does
 * not say who copied from whom, finds no text that was translated or told anew in other words, and does not tell two
 * events of one kind apart where they share their place and people.
 */
package crossread.reuse;
