/**
 * What press databases export as text: one file with several articles, apart by marker lines (Nexis, Factiva, ProQuest).
 *
 * <p>The layouts change over the years, so the split is a proposal that the reader confirms. A file is only taken for an
 * export where a marker stands with at least two fields. Does not clean: the text between the fields goes the way of plain
 * text, the fields beside it are set aside and viewable. Whoever finds such an export in another format hands over its
 * paragraphs.
 */
package crossread.read.database;
