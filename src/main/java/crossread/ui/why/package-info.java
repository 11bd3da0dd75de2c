/**
 * Why a fact is judged so: a card for each article, with the sentence that states it or the nearest one where it is absent.
 *
 * <p>Does not judge: it shows what the comparison holds, and passes on what the reader corrects.
 */
package crossread.ui.why;
