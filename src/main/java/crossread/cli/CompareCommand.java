package crossread.cli;

import crossread.compare.Comparer;
import crossread.export.LanguageWording;
import crossread.export.ReuseWording;
import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.link.MeaningLack;
import crossread.store.ResultJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares saved articles on one event. */
@Command(
        name = "compare",
        description = "Compares saved articles on one event: what all report, what only one does, where they differ.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final Parts parts;
    private final Console console;
    private final ClassOptions forClass;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Saved articles or folders of them.")
    private List<Path> files = List.of();

    @Option(
            names = "--json",
            paramLabel = "OUT",
            description = "Writes the comparison to the file, or to standard output for -.")
    private @Nullable String json;

    @Option(names = "--lexical", description = "Matches by words, names and figures alone, not by meaning.")
    private boolean lexical;

    @Option(names = "--title", paramLabel = "T", description = "The story's name.")
    private @Nullable String title;

    CompareCommand(Parts parts, Console console, ClassOptions forClass) {
        this.parts = parts;
        this.console = console;
        this.forClass = forClass;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.read(files, parts.files(), console);
        if (inputs.articles().isEmpty()) {
            console.say("cli.nothing-to-compare");
            return Exit.NOTHING;
        }
        if (inputs.articles().size() == 1) {
            console.say("cli.one-article");
        }
        Comparer comparer = parts.comparer().forOneStory();
        Comparison comparison = compare(inputs, comparer);
        boolean byMeaning = !lexical && inputs.articles().size() > 1;
        LossWording losses = new LossWording(parts.words());
        Optional<MeaningLack> lack = byMeaning ? comparer.lack(comparison) : Optional.empty();
        lack.filter(why -> !why.isFault()).ifPresent(why -> console.say("cli.plain", losses.byWords(why)));
        List<String> lost = losses.of(comparison, lack);
        lost.forEach(line -> console.say("cli.plain", line));
        ReuseWording reuse = new ReuseWording(comparison, parts.words());
        new LanguageWording(comparison, parts.words()).line().ifPresent(line -> console.say("cli.plain", line));
        reuse.offEvent().forEach(line -> console.say("cli.plain", line));
        Comparison shown = forClass.shown(comparison);
        Reports reports = new Reports(parts, console);
        int written = spec == null
                ? 0
                : reports.write(comparison, shown, Optional.empty(), spec) + forClass.write(shown, spec);
        if (json != null) {
            Optional<Path> target = json.equals("-") ? Optional.empty() : Optional.of(Path.of(json));
            console.write(json, new ResultJson().comparison(comparison, target));
        } else if (written == 0) {
            console.result(new Summary(parts.words()).of(comparison));
        }
        if (json != null || written > 0) {
            // The summary says it itself.
            reuse.texts().ifPresent(line -> console.say("cli.plain", line));
        }
        return reports.isComplete() && lost.isEmpty() ? inputs.exit() : Exit.PARTLY;
    }

    private Comparison compare(Inputs inputs, Comparer comparer) {
        String name = title == null ? "" : title;
        if (lexical || inputs.articles().size() < 2) {
            return comparer.compare(name, inputs.articles(), Progress.NONE);
        }
        comparer.prepareMeaning();
        return comparer.compareByMeaning(name, inputs.articles(), Progress.NONE);
    }
}
