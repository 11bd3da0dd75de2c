package crossread.align.score;

/**
 * What two lines have in common at first sight. Cheap to tell, so it is told for every pair.
 *
 * @param pieces cosine of their four-letter pieces, 0 to 1; of lines in two languages of their names, figures and dates
 * @param common how many stems both have; of lines in two languages how many names
 * @param figures how many figures both have; of lines in two languages figures and dates
 * @param meaning cosine of their meanings, -1 to 1; 0 where one was not measured
 */
public record Likeness(double pieces, int common, int figures, double meaning) {}
