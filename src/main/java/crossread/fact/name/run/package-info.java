/**
 * Finds runs of capitals that may be names, and where each begins and ends.
 *
 * <p>Does not say what a run names.
 */
package crossread.fact.name.run;
