package crossread.fact.name.word;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.WordScanner;
import crossread.model.fact.FactKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private final Lexicon lexicon = new Lexicon();

    @ParameterizedTest
    @CsvSource({
        "EU, ORGANISATION",
        "European Union, ORGANISATION",
        "UK, PLACE",
        "JFK, PERSON",
        "WWII, NAME",
    })
    void whatGoesBySeveralFormsHasAKind(String form, FactKind kind) {
        assertThat(lexicon.aliased(form)).isEqualTo(Optional.of(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Bank of England rose | 1 | 4",
                "the Bank of the river    | 1 | 0",
                "New York City Hall       | 0 | 3",
                "in Oslo today            | 1 | 0",
            })
    void smallWordsRunThroughListedNames(String text, int at, int end) {
        assertThat(lexicon.phrase(Line.of(0, text, new WordScanner().scan(text)), at))
                .isEqualTo(end);
    }

    @Test
    void officesAreKnownInEveryForm() {
        assertThat(List.of(
                        lexicon.role("minister"),
                        lexicon.role("Ministers"),
                        lexicon.role("mill"),
                        lexicon.title("MR"),
                        lexicon.title("Mr"),
                        lexicon.title("mR"),
                        lexicon.courtesy("MRS"),
                        lexicon.courtesy("Mill"),
                        lexicon.saying("said"),
                        lexicon.saying("mill")))
                .containsExactly(true, true, false, true, true, false, true, false, true, false);
    }

    @Test
    void countriesAreTerritoriesAndPlacesAndCitiesAreNoCountries() {
        assertThat(List.of(
                        lexicon.country("Norway"),
                        lexicon.territory("Norway"),
                        lexicon.place("Norway"),
                        lexicon.country("Oslo"),
                        lexicon.place("Oslo"),
                        lexicon.country("Trinidad and Tobago"),
                        lexicon.country("Burma"),
                        lexicon.country("Hong Kong"),
                        lexicon.territory("Ohio"),
                        lexicon.country("Ohio")))
                .containsExactly(true, true, true, false, true, true, true, true, true, false);
    }
}
