/**
 * What press databases export: one file with several articles, apart by marker lines (Nexis, Factiva, ProQuest).
 *
 * <p>The layouts change over the years, so the split is a proposal that the reader confirms.
 */
package crossread.read.database;
