package crossread.read.web;

import crossread.model.article.Metadata;
import java.util.List;

/**
 * What a page says about its article.
 *
 * @param metadata the best of it; its language is the page's own label
 * @param titles the headline in all forms the page gives it, the best first
 */
record PageMetadata(Metadata metadata, List<String> titles) {
    PageMetadata {
        titles = List.copyOf(titles);
    }
}
