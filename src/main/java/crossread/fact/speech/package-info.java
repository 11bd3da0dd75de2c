/**
 * Finds quotations and claims, and who says what.
 *
 * <p>German, French and Spanish have rules of their own ({@code ReportingSpeakers}); other languages are read by those of
 * English, and claims are found in English and German. Does not compare them.
 */
package crossread.fact.speech;
