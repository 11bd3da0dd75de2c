/**
 * What a figure is of, read from the words around it: its unit and size, what befell the people it counts and where, whose age
 * or what distance it is, of which month or year.
 *
 * <p>Does not judge whether two figures are equal or clash.
 */
package crossread.fact.judge.figure;
