/**
 * Web archives: Safari's, WARC and WACZ.
 *
 * <p>Does not look for the article: the page inside goes to the reader of pages. Fetches nothing that is not inside.
 */
package crossread.read.archive;
