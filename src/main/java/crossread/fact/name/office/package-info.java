/**
 * Parts offices and titles from the names that they stand before or behind.
 *
 * <p>Does not decide what kind a name is.
 */
package crossread.fact.name.office;
