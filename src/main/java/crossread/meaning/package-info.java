/**
 * From a sentence to a vector that stands for its meaning, offline.
 *
 * <p>Runs a small model that ships with the program, on the CPU; English only. Does not decide which articles are in
 * English, what vectors make two sentences the same, or what is said where there is no model: that is a value here.
 * Nothing is written to disk and nothing is fetched.
 */
package crossread.meaning;
