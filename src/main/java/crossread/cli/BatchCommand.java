package crossread.cli;

import crossread.compare.Comparer;
import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.article.ReadResult;
import crossread.store.ResultJson;
import crossread.store.ResultJson.Story;
import crossread.store.ResultJson.Unread;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares many stories, one a line, in and out. */
@Command(
        name = "batch",
        description = "Compares many stories, one a line of JSON, in and out, in input order.",
        mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {
    private final Parts parts;
    private final Console console;
    private final LossWording losses;
    private final ResultJson json = new ResultJson();

    @Parameters(paramLabel = "IN.jsonl", description = "One story a line: {\"id\": ..., \"articles\": [...]}.")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "OUT.jsonl", description = "One answer a line.")
    private Path out = Path.of("");

    @Option(names = "--jobs", paramLabel = "N", description = "How many stories at a time; as many as cores otherwise.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--lexical", description = "Matches by words, names and figures alone, not by meaning.")
    private boolean lexical;

    @Option(
            names = "--resume",
            description = "Goes on where an earlier run with the same files was stopped; its answers stay as they are.")
    private boolean resume;

    /** What came of one line. */
    private record Answer(String line, List<String> complaints, boolean compared) {}

    BatchCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
        this.losses = new LossWording(parts.words());
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isRegularFile(in)) {
            console.say("cli.no-file", in.toString());
            return Exit.NOTHING;
        }
        if (!lexical) {
            parts.comparer().lack().ifPresent(lack -> console.say("cli.plain", losses.byWords(lack)));
        }
        Answered earlier = Answered.NOTHING;
        if (resume && Files.exists(out)) {
            Optional<Answered> found = Answered.in(out, in, json);
            if (found.isEmpty()) {
                console.say("cli.other-answers", out.toString(), in.toString());
                return Exit.USAGE;
            }
            earlier = found.get();
            console.say("cli.resumed", earlier.count());
        }
        Tally tally = new Tally(earlier);
        // A few lines ahead of the writer keep every core busy and memory flat.
        Queue<Future<Answer>> waiting = new ArrayDeque<>();
        try (BufferedReader lines = lines(in);
                BufferedWriter answers = earlier.writer(out);
                ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, jobs))) {
            int number = 0;
            int stories = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || stories++ < earlier.count()) {
                    continue;
                }
                String text = line;
                int at = number;
                waiting.add(workers.submit(() -> answer(text, at)));
                if (waiting.size() >= 2 * Math.max(1, jobs)) {
                    write(waiting.remove(), answers, tally);
                }
            }
            while (!waiting.isEmpty()) {
                write(waiting.remove(), answers, tally);
            }
        }
        return tally.exit();
    }

    /** The lines of a file; what is no UTF-8 in it stands as replacement characters. */
    static BufferedReader lines(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)));
    }

    private void write(Future<Answer> future, BufferedWriter answers, Tally tally)
            throws IOException, InterruptedException {
        Answer answer;
        try {
            answer = future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        answer.complaints.forEach(complaint -> console.say("cli.plain", complaint));
        answers.write(answer.line);
        answers.newLine();
        // Whoever stops the batch finds every answer that was ready.
        answers.flush();
        tally.count(answer.compared, answer.complaints.isEmpty());
    }

    private Answer answer(String line, int number) {
        Story story;
        try {
            story = json.story(line, number);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            return new Answer(json.error("line-" + number, message), List.of(message), false);
        }
        try {
            return compare(story);
        } catch (RuntimeException | Error e) {
            // One story's bug, or a story beyond the memory, must not lose the others; it is logged here and reported
            // in its line.
            System.getLogger(BatchCommand.class.getName()).log(System.Logger.Level.ERROR, story.id(), e);
            return new Answer(json.error(story.id(), String.valueOf(e)), List.of(story.id() + ": " + e), false);
        }
    }

    private Answer compare(Story story) {
        Optional<Path> folder = Optional.ofNullable(in.toAbsolutePath().getParent());
        List<ReadResult> results = new ArrayList<>();
        for (Map<String, Object> article : story.articles()) {
            results.add(parts.files().read(article, folder));
        }
        Inputs inputs = Inputs.of(results);
        List<Unread> unread = inputs.unread().stream()
                .map(file -> new Unread(file.file(), console.reason(file)))
                .toList();
        List<String> complaints = unread.stream()
                .map(file -> story.id() + ": " + file.file() + ": " + file.reason())
                .toList();
        if (inputs.articles().isEmpty()) {
            String why = unread.isEmpty()
                    ? parts.words().text("cli.no-articles")
                    : unread.getFirst().reason();
            List<String> said = complaints.isEmpty() ? List.of(story.id() + ": " + why) : complaints;
            return new Answer(json.error(story.id(), why), said, false);
        }
        String title = story.title().orElse("");
        Comparer comparer = parts.comparer().forOneStory();
        Comparison comparison = lexical
                ? comparer.compare(title, inputs.articles(), Progress.NONE)
                : comparer.compareByMeaning(title, inputs.articles(), Progress.NONE);
        List<String> lost = losses.of(comparison, lexical ? Optional.empty() : comparer.lack(comparison));
        List<String> said = Stream.concat(complaints.stream(), lost.stream().map(line -> story.id() + ": " + line))
                .toList();
        return new Answer(json.answer(story.id(), comparison, unread, lost), said, true);
    }
}
