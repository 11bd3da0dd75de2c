package crossread.ui.view.placement;

import crossread.model.article.SentenceRef;

/**
 * Where an article states a fact first.
 *
 * @param axis place of the article, from 0
 * @param at the sentence
 * @param number which of the article's sentences that is, from 1
 * @param depth how far down that is, 0 for the first sentence to 1 for the last
 */
record Spot(int axis, SentenceRef at, int number, double depth) {}
