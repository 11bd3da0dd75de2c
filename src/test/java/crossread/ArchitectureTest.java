package crossread;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The walls: which room may know what. One row a package: itself, these, {@code java..}, nothing else. */
class ArchitectureTest {
    private static final String[] JAVAFX = {"javafx..", "atlantafx..", "org.kordamp.ikonli.."};
    private static final String[] RICHTEXT = {"org.fxmisc..", "org.reactfx.."};

    /**
     * Rooms with what they may know beside themselves and {@code java..}; what does not end in two dots is a room of ours,
     * and who knows the {@code model} knows the rooms below it.
     */
    private static final Map<String, List<String>> ROOMS = new TreeMap<>(Map.ofEntries(
            Map.entry("model.article", List.of()),
            Map.entry("model.link", List.of("model.article")),
            Map.entry("model.fact", List.of("model.article", "model.link")),
            Map.entry("model.work", List.of("model.article", "model.fact")),
            Map.entry("model", List.of("model.article", "model.link", "model.fact", "model.work")),
            Map.entry("messages", List.of()),
            Map.entry("machine", List.of()),
            Map.entry("words", List.of()),
            Map.entry("guide", List.of("org.commonmark..")),
            Map.entry("read", List.of("model", "words", "read.decode")),
            Map.entry("read.decode", List.of("model", "org.mozilla.universalchardet..")),
            Map.entry("read.clean", List.of("model", "words")),
            Map.entry("read.plain", List.of("model", "read", "read.clean", "read.decode")),
            Map.entry(
                    "read.web",
                    List.of(
                            "model",
                            "read",
                            "read.clean",
                            "read.decode",
                            "org.jsoup..",
                            "net.dankito.readability4j..")),
            Map.entry("read.packed", List.of("model", "read")),
            Map.entry(
                    "read.mail",
                    List.of(
                            "model",
                            "read",
                            "read.clean",
                            "read.decode",
                            "read.plain",
                            "read.web",
                            "org.apache.james.mime4j..")),
            Map.entry(
                    "read.archive",
                    List.of(
                            "model",
                            "read",
                            "read.decode",
                            "read.packed",
                            "read.plain",
                            "read.web",
                            "com.dd.plist..",
                            "javax.xml.parsers..",
                            "org.xml.sax..",
                            "org.netpreserve.jwarc..")),
            Map.entry(
                    "read.document",
                    List.of(
                            "model",
                            "read",
                            "read.clean",
                            "read.decode",
                            "read.packed",
                            "read.plain",
                            "read.web",
                            "org.jsoup..",
                            "javax.xml.stream..",
                            "com.rtfparserkit..",
                            "org.commonmark..")),
            Map.entry(
                    "read.pdf",
                    List.of(
                            "model",
                            "read",
                            "read.clean",
                            "read.decode",
                            "read.pdf.layout",
                            "read.plain",
                            "org.apache.pdfbox..",
                            "org.apache.fontbox..")),
            Map.entry("read.pdf.layout", List.of("model", "read.clean")),
            Map.entry("read.database", List.of("model", "read", "read.clean", "read.decode", "read.plain")),
            Map.entry("read.given", List.of("model", "read", "read.decode", "read.plain", "read.web")),
            Map.entry("text", List.of("model", "words", "opennlp.tools.stemmer..")),
            Map.entry("meaning", List.of("model", "ai.onnxruntime..")),
            Map.entry("fact", List.of("model")),
            Map.entry(
                    "fact.figure",
                    List.of("model", "words", "fact", "fact.figure.date", "fact.figure.measure", "fact.figure.number")),
            Map.entry("fact.figure.date", List.of("model", "words", "fact.figure.measure", "fact.figure.number")),
            Map.entry("fact.figure.measure", List.of("model", "words", "fact.figure.number")),
            Map.entry("fact.figure.number", List.of("model", "words")),
            Map.entry("fact.german", List.of("model", "words", "fact")),
            Map.entry(
                    "fact.name",
                    List.of(
                            "model",
                            "words",
                            "fact",
                            "fact.name.word",
                            "fact.name.run",
                            "fact.name.kind",
                            "fact.name.office")),
            Map.entry("fact.name.word", List.of("model", "words", "fact")),
            Map.entry("fact.name.run", List.of("model", "words", "fact", "fact.name.word")),
            Map.entry("fact.name.kind", List.of("model", "words", "fact", "fact.name.word", "fact.name.run")),
            Map.entry("fact.name.office", List.of("model", "words", "fact", "fact.name.word", "fact.name.kind")),
            Map.entry(
                    "fact.speech",
                    List.of(
                            "model",
                            "words",
                            "fact",
                            "fact.speech.scene",
                            "fact.speech.subject",
                            "fact.speech.said",
                            "fact.speech.german",
                            "fact.speech.romance")),
            Map.entry("fact.speech.scene", List.of("model", "words", "fact")),
            Map.entry("fact.speech.subject", List.of("model", "words", "fact", "fact.speech.scene")),
            Map.entry(
                    "fact.speech.said", List.of("model", "words", "fact", "fact.speech.scene", "fact.speech.subject")),
            Map.entry("fact.speech.german", List.of("model", "words", "fact", "fact.speech.scene")),
            Map.entry("fact.speech.romance", List.of("model", "words", "fact", "fact.speech.scene")),
            Map.entry(
                    "fact.judge",
                    List.of(
                            "model",
                            "words",
                            "fact.judge.clash",
                            "fact.judge.figure",
                            "fact.judge.join",
                            "fact.judge.name",
                            "fact.judge.same",
                            "fact.judge.story")),
            Map.entry(
                    "fact.judge.clash",
                    List.of(
                            "model",
                            "words",
                            "fact.judge.figure",
                            "fact.judge.join",
                            "fact.judge.name",
                            "fact.judge.same",
                            "fact.judge.story")),
            Map.entry("fact.judge.figure", List.of("model", "words", "fact.judge.story")),
            Map.entry("fact.judge.join", List.of("model", "fact.judge.same", "fact.judge.story")),
            Map.entry("fact.judge.name", List.of("words")),
            Map.entry(
                    "fact.judge.same",
                    List.of("model", "words", "fact.judge.figure", "fact.judge.name", "fact.judge.story")),
            Map.entry("fact.judge.story", List.of("model", "fact.judge.name")),
            Map.entry("fact.correct", List.of("model")),
            Map.entry("fact.manner", List.of("model", "words")),
            Map.entry(
                    "align",
                    List.of(
                            "model",
                            "words",
                            "align.index",
                            "align.order",
                            "align.pair",
                            "align.part",
                            "align.score",
                            "com.github.difflib..")),
            Map.entry("align.index", List.of("model")),
            Map.entry("align.score", List.of()),
            Map.entry("align.pair", List.of("model", "align.index", "align.score")),
            Map.entry("align.order", List.of("model", "align.index", "align.pair", "com.github.difflib..")),
            Map.entry("align.wording", List.of("model", "words", "com.github.difflib..")),
            Map.entry("align.part", List.of("model", "words")),
            Map.entry(
                    "compare",
                    List.of(
                            "model",
                            "machine",
                            "read",
                            "read.clean",
                            "read.decode",
                            "read.given",
                            "text",
                            "meaning",
                            "fact",
                            "fact.judge",
                            "fact.correct",
                            "fact.manner",
                            "align",
                            "align.part",
                            "align.wording",
                            "reuse")),
            Map.entry("reuse", List.of("model", "words")),
            Map.entry("lesson", List.of("model")),
            Map.entry("store.lock", List.of()),
            Map.entry(
                    "store",
                    List.of(
                            "model",
                            "lesson",
                            "store.json",
                            "store.lock",
                            "tools.jackson..",
                            "com.fasterxml.jackson.annotation..")),
            Map.entry("store.json", List.of("model", "lesson", "tools.jackson..")),
            Map.entry("export", List.of("model", "machine", "messages", "lesson")),
            Map.entry("export.report", List.of("model", "messages", "export")),
            Map.entry("export.text", painter()),
            Map.entry("export.worksheet", painter("lesson")),
            Map.entry("export.pdf", painter("org.apache.pdfbox..", "org.apache.fontbox..", "javax.print..")),
            Map.entry("export.office", painter("javax.xml.stream..", "org.dhatim.fastexcel..")),
            Map.entry("export.page", painter("javax.xml.parsers..", "javax.xml.transform..", "org.w3c.dom..")),
            Map.entry("export.quality", List.of("model", "messages")),
            Map.entry("evidence", List.of("model", "messages", "store", "export")),
            Map.entry(
                    "cli",
                    List.of(
                            "model",
                            "messages",
                            "lesson",
                            "compare",
                            "store",
                            "export",
                            "export.quality",
                            "evidence",
                            "picocli..")),
            Map.entry(
                    "ui",
                    ui(
                            "export.quality",
                            "machine",
                            "ui.about",
                            "ui.arrival",
                            "ui.articles",
                            "ui.blind",
                            "ui.classroom",
                            "ui.columns",
                            "ui.columns.text",
                            "ui.command",
                            "ui.correct",
                            "ui.deck",
                            "ui.desk",
                            "ui.details",
                            "ui.find",
                            "ui.frame",
                            "ui.guide",
                            "guide",
                            "ui.intake",
                            "ui.jump",
                            "ui.ledger",
                            "ui.lesson",
                            "ui.notes",
                            "ui.recovery",
                            "ui.review",
                            "ui.settings",
                            "ui.split",
                            "ui.strip",
                            "ui.view",
                            "ui.why")),
            Map.entry("ui.about", ui()),
            Map.entry("ui.arrival", ui("machine", "ui.articles", "ui.columns", "ui.desk", "ui.notes")),
            Map.entry("ui.articles", ui("ui.command", "ui.desk", "ui.ledger", "ui.notes")),
            Map.entry("ui.classroom", ui("ui.columns", "ui.desk", "ui.lesson", "ui.strip")),
            Map.entry("ui.deck", ui("ui.columns.text", "ui.command", "ui.desk", "ui.ledger", "ui.notes", "ui.view")),
            Map.entry("ui.split", ui("ui.articles", "ui.settings")),
            Map.entry("ui.strip", ui("ui.desk")),
            Map.entry("ui.blind", ui()),
            Map.entry("ui.columns", ui("ui.columns.text", "ui.find", "ui.notes")),
            Map.entry("ui.columns.text", List.of("model", "messages", "export")),
            Map.entry("ui.command", ui()),
            Map.entry("ui.correct", ui("ui.columns", "ui.command", "ui.ledger")),
            Map.entry(
                    "ui.desk",
                    List.of(
                            "model",
                            "messages",
                            "lesson",
                            "compare",
                            "store",
                            "store.lock",
                            "export",
                            "evidence",
                            "ui.command",
                            "ui.why",
                            "ui.recovery",
                            "javafx.scene.input..")),
            Map.entry("ui.details", ui()),
            Map.entry("ui.find", ui()),
            Map.entry("ui.guide", ui("guide")),
            Map.entry("ui.intake", ui()),
            Map.entry("ui.jump", ui("ui.find")),
            Map.entry(
                    "ui.frame",
                    ui(
                            "ui.about",
                            "ui.columns",
                            "ui.command",
                            "ui.desk",
                            "ui.details",
                            "ui.guide",
                            "guide",
                            "ui.intake",
                            "ui.settings",
                            "machine")),
            Map.entry("ui.lesson", ui("ui.ledger")),
            Map.entry("ui.ledger", ui("ui.columns", "ui.find", "ui.notes")),
            Map.entry("ui.notes", ui("ui.command")),
            Map.entry("ui.recovery", List.of()),
            Map.entry("ui.review", ui("ui.columns", "ui.columns.text")),
            Map.entry("ui.scroll", List.of(JAVAFX)),
            Map.entry("ui.tip", List.of(JAVAFX)),
            Map.entry("ui.why", ui("ui.ledger")),
            Map.entry("ui.settings", List.of("ui.columns.text")),
            Map.entry("ui.view", ui("ui.columns", "ui.columns.text", "ui.ledger", "ui.notes")),
            Map.entry("ui.view.matrix", ui("ui.columns", "ui.columns.text", "ui.ledger", "ui.view")),
            Map.entry(
                    "ui.view.notes",
                    ui("ui.columns", "ui.columns.text", "ui.find", "ui.ledger", "ui.notes", "ui.view")),
            Map.entry("ui.view.placement", ui("ui.columns", "ui.columns.text", "ui.ledger", "ui.view")),
            Map.entry("ui.view.predict", ui("ui.lesson", "ui.columns", "ui.columns.text", "ui.ledger", "ui.view")),
            Map.entry("ui.view.sources", ui("ui.columns", "ui.columns.text", "ui.ledger", "ui.view")),
            Map.entry("ui.view.words", ui("ui.columns", "ui.columns.text", "ui.ledger", "ui.view", "ui.why")),
            Map.entry("ui.view.wording", ui("ui.columns", "ui.columns.text", "ui.ledger", "ui.view"))));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("crossread");

    /** What a format of reports knows. */
    private static List<String> painter(String... more) {
        List<String> all = new ArrayList<>(List.of("model", "messages", "export", "export.report"));
        all.addAll(List.of(more));
        return all;
    }

    private static List<String> ui(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "model",
                "messages",
                "lesson",
                "compare",
                "store",
                "store.lock",
                "export",
                "evidence",
                "ui.scroll",
                "ui.tip"));
        all.addAll(List.of(JAVAFX));
        all.addAll(List.of(RICHTEXT));
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void everyRoomKnowsOnlyWhatItsRowAllows() {
        ROOMS.forEach((room, allowed) -> check(OURS, "crossread." + room, allowed));
    }

    @Test
    void everyPackageHasARow() {
        TreeSet<String> packages = new TreeSet<>();
        OURS.forEach(type -> packages.add(type.getPackageName()));
        packages.remove("crossread");
        TreeSet<String> rows = new TreeSet<>();
        ROOMS.keySet().forEach(room -> rows.add("crossread." + room));
        assertThat(packages).isEqualTo(rows);
    }

    @Test
    void noTwoPackagesFormACircle() {
        slices().matching("crossread.(**)").should().beFreeOfCycles().check(OURS);
    }

    /** A room that breaks its wall on purpose, seen only by the test below. */
    static final class Planted {
        java.util.List<String> fine = List.of();
        org.junit.jupiter.api.Test fault = null;
    }

    @Test
    void aPlantedFaultIsFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(Planted.class);
        assertThatThrownBy(() -> check(planted, "crossread", List.of("model")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("org.junit.jupiter.api.Test");
    }

    private static void check(JavaClasses classes, String room, List<String> allowed) {
        List<String> packages = new ArrayList<>(List.of(room, "java..", "org.jspecify.annotations"));
        allowed.forEach(name -> packages.add(name.endsWith("..") ? name : "crossread." + below(name)));
        DescribedPredicate<JavaClass> known = resideInAnyPackage(packages.toArray(String[]::new));
        DescribedPredicate<JavaClass> unknown = resideOutsideOfPackages(packages.toArray(String[]::new));
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(known.or(primitives()))
                .because(room + " knows " + packages + ", not " + unknown.getDescription())
                .check(classes);
    }

    private static String below(String name) {
        return name.equals("model") ? "model.." : name;
    }

    private static DescribedPredicate<JavaClass> primitives() {
        return DescribedPredicate.describe(
                "primitive",
                type -> type.isPrimitive() || type.getBaseComponentType().isPrimitive());
    }
}
