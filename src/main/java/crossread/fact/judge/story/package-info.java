/**
 * A story as the judge looks it up: sentences with what weight they have, mentions in their sentence, the words around them, and
 * what the alignment tells of two sentences.
 *
 * <p>Does not judge what two mentions have to do with one another.
 */
package crossread.fact.judge.story;
