package crossread.read;

import java.util.Random;

/** A saved page built like those of outlets, of any size; the same for the same seed. */
public final class MadeUpPage {
    private static final String[] WHO = {
        "The city", "Mayor Ines Calloway", "The transport board", "Engineers", "A spokeswoman for the harbour"
    };
    private static final String[] DID = {"said", "announced", "told reporters", "confirmed", "denied"};
    private static final String[] WHAT = {
        "that the bridge would stay closed until December",
        "that repairs would cost $62 million instead of $48 million",
        "that 14 of the 96 hangers had cracks",
        "that ferries would run every ten minutes",
        "that no lorry over 12 tonnes may cross"
    };
    private static final String[] WHEN = {
        "on Tuesday", "last week", "on 3 March", "in a letter to the council", "after a vote of 9 to 4"
    };

    private final Random random;

    public MadeUpPage(long seed) {
        random = new Random(seed);
    }

    /** A page of about this many characters. */
    public String html(int length) {
        StringBuilder page = new StringBuilder(length + 4096)
                .append(
                        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Bridge to close - Harbour Gazette</title>")
                .append(
                        "<meta property=og:site_name content='Harbour Gazette'><meta property=og:title content='Bridge to close'>")
                .append(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge to close\",")
                .append("\"datePublished\":\"2025-02-25T10:00:00Z\",\"author\":{\"name\":\"Jane Doe\"}}</script>");
        while (page.length() < length * 2 / 5) {
            page.append("<script>window.settings=window.settings||{};settings['")
                    .append(random.nextInt(1 << 20))
                    .append("']=")
                    .append(random.nextLong())
                    .append(";</script><style>.c")
                    .append(random.nextInt(1 << 16))
                    .append("{margin:0 auto;color:#333}</style>");
        }
        page.append("</head><body><header><nav><ul>");
        for (int i = 0; i < 60; i++) {
            page.append("<li class='menu-item'><a href='/section/")
                    .append(i)
                    .append("'>Section ")
                    .append(i)
                    .append("</a></li>");
        }
        page.append(
                "</ul></nav></header><main><article class='story'><h1>Bridge to close</h1><p class=byline>By Jane Doe</p>");
        for (int i = 0; i < 60; i++) {
            page.append("<p class='story__p'>")
                    .append(sentence())
                    .append(' ')
                    .append(sentence())
                    .append(" <a href='/x'>")
                    .append(sentence())
                    .append("</a></p>")
                    .append(i % 9 == 4 ? "<h2>What comes next</h2><div class='ad'>Advertisement</div>" : "");
        }
        page.append("</article><aside class='related'>");
        while (page.length() < length - 2048) {
            page.append("<div class='teaser card card--")
                    .append(random.nextInt(9))
                    .append("'><a href='/s/")
                    .append(random.nextInt(1 << 20))
                    .append("'><span class='label'>News</span><h3>")
                    .append(sentence())
                    .append("</h3></a><p>")
                    .append(sentence())
                    .append("</p></div>");
        }
        return page.append("</aside></main><footer>Copyright Harbour Gazette</footer></body></html>")
                .toString();
    }

    private String sentence() {
        return any(WHO) + ' ' + any(DID) + ' ' + any(WHEN) + ' ' + any(WHAT) + ", " + random.nextInt(2, 900)
                + " people heard.";
    }

    private String any(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
