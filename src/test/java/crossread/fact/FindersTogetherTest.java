package crossread.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What several finders find together, and what is missing where one of them trips. */
class FindersTogetherTest {
    private static final TokenizedArticle ARTICLE = Texts.article("OLDTOWN (Reuters) - The mill of Berg burned.");
    private static final Mention OLDTOWN = mention(0, 7, FactKind.PLACE);
    private static final Mention BERG = mention(32, 36, FactKind.PERSON);
    private static final Mention BURNED = mention(37, 43, FactKind.CLAIM);

    private static Mention mention(int from, int to, FactKind kind) {
        return new Mention(new SentenceRef("A", 0), new Span(from, to), kind, new Value.Named("n"), Optional.empty());
    }

    private record Names(Function<TokenizedArticle, List<Mention>> how, Set<FactKind> kinds) implements FactFinder {
        @Override
        public List<Mention> find(TokenizedArticle article) {
            return how.apply(article);
        }
    }

    private record Claims(Function<List<Mention>, List<Mention>> how) implements NamedFactFinder {
        @Override
        public List<Mention> find(TokenizedArticle article, List<Mention> names) {
            return how.apply(names);
        }

        @Override
        public Set<FactKind> kinds() {
            return Set.of(FactKind.CLAIM);
        }
    }

    private static final Names NAMES = new Names(_ -> List.of(OLDTOWN, BERG), Set.of(FactKind.PLACE, FactKind.PERSON));

    private static <T> T trip() {
        throw new IllegalStateException("broken on purpose");
    }

    @Test
    void theOthersAreToldTheNamesOfTheReportAndNotOfTheDateline() {
        NamesFirst both = new NamesFirst(NAMES, List.of(new Claims(names -> {
            assertThat(names).containsExactly(BERG);
            return List.of(BURNED);
        })));
        assertThat(both.find(ARTICLE)).containsExactly(BERG, BURNED);
        assertThat(both.search(ARTICLE)).isEqualTo(new Search(List.of(BERG, BURNED), Set.of()));
        assertThat(both.kinds()).containsExactlyInAnyOrder(FactKind.PLACE, FactKind.PERSON, FactKind.CLAIM);
    }

    @Test
    void whereNamesTripTheOthersGoWithout() {
        NamesFirst both = new NamesFirst(new Names(_ -> trip(), Set.of(FactKind.PERSON)), List.of(new Claims(names -> {
            assertThat(names).isEmpty();
            return List.of(BURNED);
        })));
        assertThat(both.search(ARTICLE)).isEqualTo(new Search(List.of(BURNED), Set.of(FactKind.PERSON)));
    }

    @Test
    void whereAnotherTripsTheNamesAreThere() {
        NamesFirst both = new NamesFirst(NAMES, List.of(new Claims(_ -> trip()), new Claims(_ -> List.of(BURNED))));
        assertThat(both.search(ARTICLE)).isEqualTo(new Search(List.of(BERG, BURNED), Set.of(FactKind.CLAIM)));
    }

    @Test
    void memoryThatRunsOutIsNoFaultOfAFinder() {
        FactFinder greedy = _ -> {
            throw new OutOfMemoryError("on purpose");
        };
        assertThatThrownBy(() -> greedy.search(ARTICLE)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void whoDoesNotSayWhatItLooksForCostsAllKinds() {
        FactFinder tripping = _ -> trip();
        NamedFactFinder named = (_, _) -> List.of();
        assertThat(tripping.search(ARTICLE)).isEqualTo(new Search(List.of(), Set.of(FactKind.values())));
        assertThat(named.kinds()).containsExactly(FactKind.values());
    }

    @Test
    void capitalsTellNamesWhereNounsAreWrittenSmall() {
        NamesByCapitals either = new NamesByCapitals(
                new Names(_ -> List.of(BERG), Set.of(FactKind.PERSON)),
                new Names(_ -> List.of(OLDTOWN), Set.of(FactKind.PLACE)));
        assertThat(either.find(Texts.in("en", "Berg left."))).containsExactly(BERG);
        assertThat(either.find(Texts.in("de", "Berg ging."))).containsExactly(OLDTOWN);
        assertThat(either.kinds()).containsExactlyInAnyOrder(FactKind.PERSON, FactKind.PLACE);
    }

    @Test
    void aDatelineStandsAtTheStartOfAParagraphNearTheTop() {
        PageNotes notes = new PageNotes();
        String line = "OLDTOWN (Reuters) - The mill burned.";
        TokenizedArticle article = Texts.article("A headline", "A lead.\n" + line, line, "Four.", "Five.", line, line);
        assertThat(List.of(2, 3, 6, 7).stream()
                        .map(at -> notes.end(article.article(), at))
                        .toList())
                .containsExactly(0, 20, 0, 0);
    }
}
