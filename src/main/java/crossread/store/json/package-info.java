/**
 * The shape of the files: one class for each part of a comparison, from its records to JSON and back.
 *
 * <p>Does not read or write a file. What is read is not trusted: a value of a wrong kind is {@code Damaged}.
 */
package crossread.store.json;
