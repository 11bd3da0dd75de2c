package crossread.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.export.HostileStory;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.ui.Story;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class HtmlExporterTest {
    static final List<String> ATTACKS = HostileStory.ATTACKS;

    private static String page(Comparison comparison, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter().write(comparison, new Messages(locale), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String page() throws IOException {
        return page(Story.bridge(), Locale.ENGLISH);
    }

    /** What the checker of the W3C says of a page; nothing where it is as the standard wants it. */
    private static String complaints(String page) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        SourceCode source = new SourceCode();
        MessageEmitterAdapter errors = new MessageEmitterAdapter(
                null, source, false, new ImageCollector(source), 0, false, new TextMessageEmitter(said, false));
        errors.setErrorsOnly(false);
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", errors);
        validator.setUpValidatorAndParsers(errors, false, false);
        errors.start(null);
        // The checker's list of properties is of 2020 and lacks this one.
        byte[] known = page.replace("color-scheme: light dark;", "").getBytes(StandardCharsets.UTF_8);
        validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(known)));
        errors.end("", "", "");
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void holdsToTheHtmlStandard(String language) throws Exception {
        assertThat(complaints(page(Story.bridge(), Locale.forLanguageTag(language))))
                .isEmpty();
    }

    @Test
    void theCheckerFindsAPlantedFault() throws Exception {
        assertThat(complaints(page().replaceFirst("<h1 ", "<h1 made-up=\"1\" ")))
                .contains("made-up");
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void anAttackInEveryFieldStaysText(String attack) throws Exception {
        Document page = Jsoup.parse(page(HostileStory.of(attack), Locale.ENGLISH));
        Document harmless = Jsoup.parse(page(HostileStory.of("Harmless words"), Locale.ENGLISH));
        assertThat(names(page)).isSubsetOf(names(harmless));
        assertThat(page.select("script, img, iframe, svg, object, embed, form, base, link"))
                .isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on");
            }
        }
    }

    private static TreeSet<String> names(Document page) {
        TreeSet<String> names = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            names.add(element.tagName());
            element.attributes().forEach(attribute -> names.add(element.tagName() + "@" + attribute.getKey()));
        }
        return names;
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void anAttackLeavesThePageWellFormedAndValid(String attack) throws Exception {
        String page = page(HostileStory.of(attack), Locale.ENGLISH);
        assertThat(complaints(page)).isEmpty();
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new java.io.StringReader(page)));
    }

    @Test
    void anAttackReadsAsItWasWritten() throws IOException {
        String attack = "<script>alert(1)</script>";
        Document page = Jsoup.parse(page(HostileStory.of(attack), Locale.ENGLISH));
        assertThat(page.title()).isEqualTo(attack);
        assertThat(page.selectFirst("h1").text()).isEqualTo(attack);
        assertThat(page.selectFirst("article h3").text()).isEqualTo("“" + attack + "”");
        assertThat(page.selectFirst(".sentence").text()).isEqualTo(attack);
    }

    @Test
    void nothingIsLoadedAndOnlyItsOwnStyleCounts() throws Exception {
        Document page = Jsoup.parse(page());
        byte[] style = page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
        assertThat(page.selectFirst("meta[http-equiv]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("[src], [style], link, script")).isEmpty();
        assertThat(page.selectFirst("style").data()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void namesItsLanguageAndThatOfTheSentences() throws IOException {
        Document page = Jsoup.parse(page(Story.bridge(), Locale.GERMAN));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("ltr");
        assertThat(page.select(".sentence").eachAttr("lang")).isNotEmpty().allMatch("en"::equals);
    }

    @Test
    void everyPlaceInTheContentsIsThere() throws IOException {
        Document page = Jsoup.parse(page());
        List<String> places = page.select("nav a").eachAttr("href");
        assertThat(places)
                .containsExactly(
                        "#glance",
                        "#differs",
                        "#only-a",
                        "#only-b",
                        "#uncertain",
                        "#shared",
                        "#set-aside-facts",
                        "#sources",
                        "#set-aside",
                        "#reader",
                        "#method");
        assertThat(places).allMatch(place -> page.select(place).size() == 1);
    }

    @Test
    void marksWhatTheSentenceStates() throws IOException {
        Document page = Jsoup.parse(page());
        assertThat(page.select("#only-a article mark").eachText()).containsExactly("$5 million");
        assertThat(page.select("#only-a article li").eachAttr("class")).startsWith("states");
    }
}
