/**
 * Pages and letters in the form of mail: MHTML, as Chromium saves a page in one file, and saved newsletters (EML).
 *
 * <p>Does not look for the article: the page inside goes to the reader of pages.
 */
package crossread.read.mail;
