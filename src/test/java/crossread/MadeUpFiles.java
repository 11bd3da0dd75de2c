package crossread;

import crossread.fact.MadeUpNews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Made-up stories as files a reader could have saved; the same for the same seed. */
public final class MadeUpFiles {
    private static final int PARAGRAPH = 3;
    private static final List<String> OUTLETS =
            List.of("Harbour Gazette", "Inland Post", "Coast Radio", "Evening Echo", "Northern Wire", "Daily Ledger");

    private final JsonMapper json = new JsonMapper();

    /** The articles of a story as {@code batch} takes them. */
    public List<Map<String, Object>> articles(long seed, int articles, int sentences) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (List<String> text : new MadeUpNews(seed, articles, sentences, 1).texts()) {
            Map<String, Object> article = new LinkedHashMap<>();
            article.put("outlet", outlet(all.size()));
            article.put("title", text.getFirst());
            article.put("published", "2025-03-07");
            article.put("language", "en");
            article.put("paragraphs", paragraphs(text));
            all.add(article);
        }
        return all;
    }

    /** One line of a batch. */
    String story(String id, long seed, int articles, int sentences) {
        Map<String, Object> story = new LinkedHashMap<>();
        story.put("id", id);
        story.put("title", "Story " + id);
        story.put("articles", articles(seed, articles, sentences));
        return json.writeValueAsString(story);
    }

    /** Writes a story's articles, as saved pages, as plain text and as JSON in turn; gives the files in their order. */
    public List<Path> write(Path folder, long seed, int articles, int sentences) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Map<String, Object> article : articles(seed, articles, sentences)) {
            int number = files.size();
            String name = String.format("%02d", number);
            files.add(
                    switch (number % 3) {
                        case 0 -> Files.writeString(folder.resolve(name + ".html"), page(article));
                        case 1 -> Files.writeString(folder.resolve(name + ".txt"), plain(article));
                        default -> Files.writeString(folder.resolve(name + ".json"), json.writeValueAsString(article));
                    });
        }
        return files;
    }

    private static String outlet(int number) {
        int round = number / OUTLETS.size();
        return OUTLETS.get(number % OUTLETS.size()) + (round == 0 ? "" : " " + (round + 1));
    }

    private static List<String> paragraphs(List<String> sentences) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += PARAGRAPH) {
            paragraphs.add(String.join(" ", sentences.subList(i, Math.min(sentences.size(), i + PARAGRAPH))));
        }
        return paragraphs;
    }

    private static String plain(Map<String, Object> article) {
        return article.get("title") + "\n\n" + String.join("\n\n", texts(article)) + "\n";
    }

    private static String page(Map<String, Object> article) {
        String body = String.join(
                "</p>\n<p>", texts(article).stream().map(MadeUpFiles::escaped).toList());
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
                <meta property="og:site_name" content="%2$s"><meta property="og:title" content="%1$s">
                <meta property="article:published_time" content="2025-03-07T09:00:00Z"></head>
                <body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>%1$s</h1>
                <p>%3$s</p></article></main><footer>Copyright %2$s</footer></body></html>
                """.formatted(escaped(String.valueOf(article.get("title"))), article.get("outlet"), body);
    }

    private static List<String> texts(Map<String, Object> article) {
        return ((List<?>) article.get("paragraphs"))
                .stream().map(String::valueOf).toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
