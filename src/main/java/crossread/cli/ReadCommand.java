package crossread.cli;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.store.ResultJson;
import crossread.store.ResultJson.Unread;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads saved articles and prints them cleaned. */
@Command(name = "read", description = "Reads saved articles and prints them cleaned.", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    private final Parts parts;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Saved articles or folders of them.")
    private List<Path> files = List.of();

    @Option(names = "--json", paramLabel = "OUT", description = "Writes JSON to the file, or to standard output for -.")
    private @Nullable String json;

    ReadCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.read(files, parts.files(), console);
        List<Article> articles = parts.comparer().split(inputs.articles());
        if (json != null) {
            List<Unread> unread = inputs.unread().stream()
                    .map(file -> new Unread(file.file(), console.reason(file)))
                    .toList();
            console.write(json, new ResultJson().articles(articles, unread));
        } else {
            articles.forEach(this::print);
        }
        return inputs.exit();
    }

    private void print(Article article) {
        console.result(article.id() + "  " + article.metadata().title().orElse(article.name()));
        String details = String.join(
                " · ",
                List.of(
                        article.metadata().outlet().orElse("-"),
                        article.metadata().byline().orElse("-"),
                        article.metadata().published().map(Object::toString).orElse("-"),
                        article.origin().file()));
        console.result(details + "\n\n" + article.body() + "\n");
        for (Block block : article.blocks()) {
            if (!block.kept()) {
                String reason = block.finding()
                        .map(finding -> parts.words().text("reason." + finding.reason()))
                        .orElse("");
                console.result("  [" + reason.toLowerCase(Locale.ROOT) + "] " + block.text());
            }
        }
        console.result("");
    }
}
