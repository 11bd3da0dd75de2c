/**
 * Reports for office programs: a document (DOCX) and a spreadsheet (XLSX).
 *
 * <p>Does not decide what is said; that is in the report they are given. Nothing in these files is a formula, a macro or a
 * field that runs.
 */
package crossread.export.office;
