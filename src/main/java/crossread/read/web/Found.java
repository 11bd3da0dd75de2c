package crossread.read.web;

import crossread.model.article.FoundIn;

/**
 * Something a page says of its article, with the part of the page that says it.
 *
 * @param value what it says
 * @param where what the reader is told of where it was found
 */
record Found<T>(T value, FoundIn where) {}
