package crossread.evidence;

/**
 * What came of looking for an original.
 *
 * @param article the sigil of the article read from it
 * @param file its name
 */
public record Checked(String article, String file, Standing standing) {}
