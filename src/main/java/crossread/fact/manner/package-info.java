/**
 * How an article tells what it states: what its headline makes of it, and in whose name.
 *
 * <p>Says what stands where, never that a headline is wrong or a newspaper credulous: what no finder saw counts as not there.
 */
package crossread.fact.manner;
