package crossread.read;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** A made-up story that the tests of this room tell in every format, and what they ask of a result. */
public final class Story {
    public static final String TITLE = "Harbour Bridge To Close For Nine Months Of Repairs";

    public static final List<String> PARAGRAPHS = List.of(
            "The Harbour Bridge in Port Ellery will close to all traffic on 3 March for nine months of repairs, the city said on Tuesday.",
            "Engineers found cracks in 14 of the 96 steel hangers that carry the deck, according to a report seen by the council in January.",
            "\"We cannot take a risk with 40,000 drivers a day,\" Mayor Ines Calloway told reporters, adding that the work would cost $62 million.",
            "Ferries will run every ten minutes between the two banks, and the railway will add six trains in the morning, the transport board said.",
            "Shopkeepers on the north bank fear for their trade. Their association has asked the city for help with rents until the bridge opens again.");

    private Story() {}

    public static Article only(ReadResult result) {
        if (result instanceof Readable readable && readable.articles().size() == 1) {
            return readable.articles().getFirst();
        }
        throw new AssertionError("one article expected: " + result);
    }

    public static List<String> kept(Article article) {
        return article.blocks().stream().filter(Block::kept).map(Block::text).toList();
    }

    /** Rule by which the block with this text was set aside; empty where it is kept. */
    public static Optional<String> rule(Article article, String text) {
        Block found = article.blocks().stream()
                .filter(block -> block.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block: " + text));
        return found.kept() ? Optional.empty() : found.finding().map(why -> why.rule());
    }

    /** The story as a page: headline, date and paragraphs, with what a site puts around them. */
    public static String page(String head, String around, String body, String below) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + TITLE
                + " | Harbour Gazette</title>" + head
                + "</head><body><nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/sport\">Sport</a></li></ul></nav>"
                + "<main><article><h1>" + TITLE + "</h1>" + around + "<div class=\"article-body\">" + body
                + "</div></article></main>" + below
                + "<footer><p>© 2025 Harbour Gazette. All rights reserved.</p></footer></body></html>";
    }

    public static String paragraphs() {
        return "<p>" + String.join("</p>\n<p>", PARAGRAPHS) + "</p>";
    }

    public static Optional<Object> json(String text) {
        try {
            return Optional.ofNullable(new ObjectMapper().readValue(text, Object.class));
        } catch (JacksonException wrong) {
            return Optional.empty();
        }
    }

    public static SavedFile file(String name, byte[] bytes) {
        return new SavedFile(name, bytes, Optional.empty());
    }
}
