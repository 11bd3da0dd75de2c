/**
 * Saved pages: what of a page is the article, and what the page says about it.
 *
 * <p>Readability4J chooses the body; this room prepares the page for it, takes the text from the page as it was saved
 * and not as that library leaves it (it tears sentences at links), and keeps what was cut with the reason. Text outside
 * the article is kept where it reads like prose; menus and lists of links are not. Never fetches anything, follows no
 * address, runs no script.
 */
package crossread.read.web;
