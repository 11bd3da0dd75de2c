package crossread.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FaultReportTest {
    private static final Build BUILD = new Build("1.2.3", "25 Maker", "", "Linux 6 amd64");

    private static String log(String line) {
        String text = new FaultReport(BUILD, Map.of(), List.of(line)).text();
        return text.substring(text.indexOf("Log\n") + 4).strip();
    }

    @Test
    void saysWhatRunsWhereAndHow() {
        assertThat(new FaultReport(BUILD, new TreeMap<>(Map.of("theme", "DARK", "language", "GERMAN")), List.of("one"))
                        .text())
                .isEqualTo("""
                        Crossread: 1.2.3
                        Java: 25 Maker
                        JavaFX: unknown
                        System: Linux 6 amd64

                        Settings
                          language: GERMAN
                          theme: DARK

                        Log
                          one
                        """);
    }

    @Test
    void leavesOutPathsOfEverySystemToTheEndOfTheLine() {
        assertThat(log("not read: /home/ann/My story.html")).isEqualTo("not read: …");
        assertThat(log("not read: C:\\Users\\ann\\My story.html")).isEqualTo("not read: …");
        assertThat(log("not read: \\\\server\\ann\\story.html")).isEqualTo("not read: …");
        assertThat(log("not read: ~/story.html")).isEqualTo("not read: …");
        assertThat(log("sheet file:/home/ann/app.css")).isEqualTo("sheet …");
    }

    @Test
    void keepsWhereInTheSourceAMishapHappened() {
        String frame = "at java.base/java.lang.Thread.run(Thread.java:1474)";
        assertThat(log(frame)).isEqualTo(frame);
        assertThat(log("at crossread.ui.Room$1.lambda$a$0(Room.java:7)"))
                .isEqualTo("at crossread.ui.Room$1.lambda$a$0(Room.java:7)");
    }
}
