/**
 * From sentences to mentions (one finder a kind), and from mentions to facts with their coverage.
 *
 * <p>Does not decide which sentences say the same: that is given by the alignment. Says what is reported, never what is
 * true.
 */
package crossread.fact;
