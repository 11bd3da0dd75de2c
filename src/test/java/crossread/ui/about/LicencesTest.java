package crossread.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Against what the build found: a library that is new, or under a licence that is new here, fails one of these. */
class LicencesTest {
    private final Licences licences = new Licences();

    @Test
    void everythingThatShipsIsListed() {
        List<String> ids = licences.all().stream().map(Shipped::id).toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains(
                        "org.openjfx:javafx-graphics",
                        "org.fxmisc.richtext:richtextfx",
                        "com.microsoft.onnxruntime:onnxruntime",
                        "org.slf4j:slf4j-jdk14",
                        "fonts/Inter",
                        "OpenJDK");
    }

    @Test
    void theTextOfEveryLicenceStandsBesideWhatItIsFor() {
        assertThat(licences.all())
                .allSatisfy(each ->
                        assertThat(licences.text(each)).as(each.toString()).isPresent());
    }

    @Test
    void whoseWorkItIsStandsWhereTheLicenceAsksForIt() {
        assertThat(licences.all())
                .filteredOn(each -> each.licences().contains("MIT")
                        || each.licences().getFirst().startsWith("BSD"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.holder()).as(each.id()).startsWith("Copyright"));
    }
}
