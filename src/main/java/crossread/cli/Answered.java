package crossread.cli;

import crossread.store.ResultJson;
import crossread.store.ResultJson.Told;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What an earlier run of a batch that was stopped had answered already.
 *
 * @param count how many stories, the first of the input
 * @param compared how many of them have a comparison
 * @param whole how many of them were compared with all their articles, and with nothing lost to a fault
 * @param length of their answers in bytes; what stands behind was not written to its end
 */
record Answered(int count, int compared, int whole, long length) {
    /** No earlier run. */
    static final Answered NOTHING = new Answered(0, 0, 0, 0);

    /** What stands in {@code out}; empty where those are no answers to the stories of {@code in}. */
    static Optional<Answered> in(Path out, Path in, ResultJson json) throws IOException {
        Answered all = NOTHING;
        try (BufferedReader answers = BatchCommand.lines(out);
                BufferedReader stories = BatchCommand.lines(in)) {
            Story story = new Story("", 0);
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                story = story.next(stories);
                Optional<Told> told = json.told(line);
                long bytes = (long) line.getBytes(StandardCharsets.UTF_8).length
                        + System.lineSeparator().length();
                if (told.isEmpty() || all.length + bytes > Files.size(out)) {
                    // Cut off while it was written; only the last line can be.
                    return answers.readLine() == null ? Optional.of(all) : Optional.empty();
                }
                if (!story.id(json).equals(told.get().id())) {
                    return Optional.empty();
                }
                all = new Answered(
                        all.count + 1,
                        all.compared + (told.get().compared() ? 1 : 0),
                        all.whole + (told.get().whole() ? 1 : 0),
                        all.length + bytes);
            }
        }
        return Optional.of(all);
    }

    /** A line of the input and its number. */
    private record Story(String line, int number) {

        /** The next line that holds anything; an empty one behind the last. */
        Story next(BufferedReader lines) throws IOException {
            int at = number;
            String next = lines.readLine();
            at++;
            while (next != null && next.isBlank()) {
                next = lines.readLine();
                at++;
            }
            return new Story(next == null ? "" : next, at);
        }

        /** The id its answer has. */
        String id(ResultJson json) {
            try {
                return json.story(line, number).id();
            } catch (IllegalArgumentException unreadable) {
                return "line-" + number;
            }
        }
    }

    /** Goes on behind what was answered. */
    BufferedWriter writer(Path out) throws IOException {
        FileChannel file = FileChannel.open(out, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long kept = Math.min(length, file.size());
        file.truncate(kept);
        file.position(kept);
        return new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(file), StandardCharsets.UTF_8));
    }
}
