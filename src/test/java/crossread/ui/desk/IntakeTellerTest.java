package crossread.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.ui.Story;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntakeTellerTest {
    private static final ReadResult READ =
            new ReadResult.Readable("one", List.of(Story.made("", "One", "On it", "It rained.")));

    private static List<Notice> told(ReadResult... results) {
        return new IntakeTeller(new Messages(Locale.ENGLISH)).tell(List.of(results));
    }

    @Test
    void whereEveryFileWasReadNothingIsSaid() {
        assertThat(told(READ, READ)).isEmpty();
    }

    @Test
    void aFewFilesThatWereAskedForHaveALineEach() {
        assertThat(told(Unreadable.of("a.txt", Problem.EMPTY), READ, Unreadable.of("b.txt", Problem.EMPTY)))
                .containsExactly(
                        new Notice(
                                Notice.Level.PROBLEM,
                                "a.txt: The file is empty. Save the article again, or paste its text."),
                        new Notice(
                                Notice.Level.PROBLEM,
                                "b.txt: The file is empty. Save the article again, or paste its text."));
    }

    @Test
    void aFolderHasOneSummaryWithTheReasons() {
        assertThat(told(
                        Unreadable.of("Main.java", Problem.OTHER_TEXT).passOver(),
                        READ,
                        Unreadable.of("photo.html", Problem.UNSUPPORTED, "PNG").passOver(),
                        Unreadable.of("server.log", Problem.OTHER_TEXT).passOver()))
                .containsExactly(new Notice(Notice.Level.INFO, """
                        1 file of 4 could be read as articles. Left out:
                        • Main.java, server.log: This is text, but by the ending of its name no article. Add the file by itself if it is one.
                        • photo.html: Files of the kind PNG cannot be read yet. Save the article as a web page or as text, or paste its text."""));
    }

    @Test
    void manyProblemsHaveOneLineAndAFewNames() {
        ReadResult[] empty = IntStream.range(0, 6)
                .mapToObj(i -> Unreadable.of(i + ".txt", Problem.EMPTY))
                .toArray(ReadResult[]::new);
        assertThat(told(empty)).containsExactly(new Notice(Notice.Level.PROBLEM, """
                No file of 6 could be read as articles. Left out:
                • 0.txt, 1.txt, 2.txt, 3.txt and 2 more: The file is empty. Save the article again, or paste its text."""));
    }
}
