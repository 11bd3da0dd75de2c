package crossread.messages;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Stage;
import crossread.model.article.FoundIn;
import crossread.model.article.MetadataField;
import crossread.model.article.Problem;
import crossread.model.article.Reason;
import crossread.model.fact.FactKind;
import crossread.model.link.MeaningLack;
import crossread.model.work.Correction;
import crossread.ui.desk.Repair;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the program's words and what the source asks for are the same set. */
class MessageKeysTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*+)\"");
    private static final Pattern ASKED = Pattern.compile("\\btext\\(\\s*\"([a-z][A-Za-z.-]*+)\"(?!\\s*\\+)");

    /** The rest of such a key is a name in the source: of a constant, of a command, of a finding. */
    private static final List<String> DYNAMIC = List.of(
            "problem.",
            "open.",
            "verify.",
            "kind.",
            "reason.",
            "stage.",
            "meaning.",
            "warning.",
            "repair.several.",
            "repair.all.",
            "command.",
            "keys.",
            "find.part.",
            "ledger.class.",
            "need.",
            "button.",
            "menu.",
            "csv.",
            "marks.",
            "marks.tip.",
            "chooser.export.",
            "chooser.class.",
            "chooser.class-filter.",
            "columns.reach.",
            "columns.band.",
            "review.standing.",
            "view.matrix.",
            "why.states.",
            "why.where.",
            "why.tie.",
            "desk.correct-what.",
            "change.",
            "details.",
            "found-in.",
            "lesson.",
            "lesson.ask.",
            "lesson.mark.",
            "lesson.none.",
            "lesson.proof.",
            "worksheet.ask.");

    /** What is put in, such as {@code 1} of {@code {1,choice,...}}. */
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("assets", file))) {
            words.load(reader);
        }
        return words;
    }

    private static Set<String> keys() throws IOException {
        return new TreeSet<>(words("messages.properties").stringPropertyNames());
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = "messages_de.properties")
    void everyLanguageSaysTheSameThings(String file) throws IOException {
        Properties english = words("messages.properties");
        Properties other = words(file);
        assertThat(new TreeSet<>(other.stringPropertyNames())).isEqualTo(keys());
        for (String key : keys()) {
            assertThat(arguments(other.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
            // A pattern that cannot be parsed, as one with a single apostrophe before a brace, shows here.
            assertThat(new MessageFormat(other.getProperty(key), Locale.ROOT).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(
                            new MessageFormat(english.getProperty(key), Locale.ROOT).getFormatsByArgumentIndex());
        }
    }

    /** Of two lines with one key the first is never said. */
    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_de.properties"})
    void noKeyStandsTwice(String file) throws IOException {
        List<String> keys = Files.readAllLines(Path.of("assets", file)).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    @Test
    void everyKeyAskedForExists() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = ASKED.matcher(source);
            while (matcher.find()) {
                if (matcher.group(1).contains(".")) {
                    asked.add(matcher.group(1));
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(keys()).containsAll(asked);
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = LITERAL.matcher(source);
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
            Matcher constant = Pattern.compile("\\b[A-Z][A-Z_]++\\b").matcher(source);
            while (constant.find()) {
                named.add(constant.group());
            }
        }
        List<String> unused = keys().stream()
                .filter(key -> !named.contains(key) && !isViewName(key, named))
                .filter(key -> DYNAMIC.stream()
                        .noneMatch(prefix -> key.startsWith(prefix) && named.contains(key.substring(prefix.length()))))
                .toList();
        assertThat(unused).isEmpty();
    }

    /** The name of a view is made of its id, so that adding one takes no line here. */
    private static boolean isViewName(String key, Set<String> named) {
        return key.startsWith("view.")
                && key.endsWith(".name")
                && named.contains(key.substring("view.".length(), key.length() - ".name".length()));
    }

    @Test
    void everyConstantThatIsShownHasWords() throws IOException {
        List<String> needed = new ArrayList<>();
        for (Problem each : Problem.values()) {
            needed.add("problem." + each.name());
        }
        for (MeaningLack each : MeaningLack.values()) {
            needed.add("meaning." + each.name());
        }
        for (Correction.Kind each : Correction.Kind.values()) {
            needed.add("why.tie." + each.name());
            needed.add("desk.correct-what." + each.name());
            needed.add("change." + each.name());
        }
        for (Repair each : Repair.values()) {
            needed.add("repair.several." + each.name());
            needed.add("repair.all." + each.name());
        }
        for (Stage each : Stage.values()) {
            needed.add("stage." + each.name());
        }
        for (FactKind each : FactKind.values()) {
            needed.add("kind." + each.name());
        }
        for (FoundIn each : FoundIn.values()) {
            needed.add("found-in." + each.name());
        }
        for (MetadataField each : MetadataField.values()) {
            needed.add("details." + each.name());
        }
        for (Reason each : Reason.values()) {
            needed.add("reason." + each.name());
        }
        assertThat(keys()).containsAll(needed);
    }

    /** A single apostrophe starts a quoted part in which no argument is put in. */
    @Test
    void everyApostropheIsWrittenTwice() throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("assets", "messages.properties"))) {
            words.load(reader);
        }
        List<String> single = words.stringPropertyNames().stream()
                .filter(key -> words.getProperty(key).replace("''", "").contains("'"))
                .toList();
        assertThat(single).isEmpty();
    }
}
