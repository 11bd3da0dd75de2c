/**
 * What joins the sentences of several articles: links with their reasons, the statements they make, what is left
 * without a partner.
 *
 * <p>Holds what aligning found; does not score, and knows no facts.
 */
package crossread.model.link;
