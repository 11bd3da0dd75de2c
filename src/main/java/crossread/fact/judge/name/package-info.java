/**
 * Names without what writers vary: their other names, forms of given names, how far two spellings are apart.
 *
 * <p>Knows no sentences: where a name stands and whether two places name one thing others judge.
 */
package crossread.fact.judge.name;
