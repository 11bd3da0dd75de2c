package crossread.cli;

import crossread.export.quality.QualityCounter;
import crossread.export.quality.QualityWording;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.Quality;
import crossread.store.ResultJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes what the reader's corrections say of the program's own precision and recall. */
final class QualityReport {
    private final Messages words;
    private final Console console;

    QualityReport(Messages words, Console console) {
        this.words = words;
        this.console = console;
    }

    /** As text where the name of the target ends in {@code .txt}, otherwise as JSON. */
    void write(Comparison comparison, String target) throws IOException {
        Quality quality = new QualityCounter().count(comparison);
        if (target.toLowerCase(Locale.ROOT).endsWith(".txt")) {
            List<String> lines = new QualityWording(words).lines(quality);
            String text = lines.isEmpty() ? words.text("cli.quality-empty") : String.join("\n", lines);
            console.write(target, (text + "\n").getBytes(StandardCharsets.UTF_8));
        } else {
            console.write(target, new ResultJson().quality(quality));
        }
    }
}
