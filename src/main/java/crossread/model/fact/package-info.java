/**
 * What articles state: mentions and the facts they make, who says it, which articles have it, where they clash and how
 * they word it.
 *
 * <p>Holds what finding and judging found. A fact is reported, not proven.
 */
package crossread.model.fact;
