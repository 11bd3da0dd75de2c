package crossread.model.link;

import crossread.model.article.SentenceRef;

/**
 * Joins two sentences of different articles.
 *
 * @param from in the article that comes first
 * @param to in the other article
 * @param score how sure, 0 to 1
 * @param relation same or only related
 * @param moved whether it stands off the common reading order of the two articles
 * @param by who drew it
 */
public record Link(SentenceRef from, SentenceRef to, double score, Relation relation, boolean moved, Author by) {}
