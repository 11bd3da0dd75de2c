package crossread.text;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Sentence;
import crossread.model.article.Span;
import crossread.model.article.Token;
import crossread.model.article.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private final Tokenizer tokenizer = new Tokenizer();

    @Test
    void coversEverythingButBlanks() {
        // w a word, f a function word, n a number, m a mark; the letter repeats over the token's span
        assertRuler(
                "The U.S. paid $1,200 (3.5%) for twenty-five of Putin’s Euro-Atlantic \"wins\".",
                "fff wwww wwww mnnnnn mnnnmm fff nnnnnnnnnnn ff wwwwwww wwwwmwwwwwwww mwwwwmm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 1.250,5 | #1250.5",
                "de | vierzig | #40",
                "de | einundzwanzig | #21",
                "fr | 1\u00a0250,5 | #1250.5",
                "fr | 12\u202f500 | #12500",
                "fr | quinze | #15",
                "es | 500.000 | #500000",
                "es | veintidós | #22",
                "en | 1,250.5 | #1250.5",
                "en | forty | #40",
                "pl | 1\u00a0250,5 | #1250.5",
            })
    void readsNumbersAsTheLanguageWritesThem(String language, String written, String stem) {
        assertThat(tokens(language, written))
                .containsExactly(new Token(new Span(0, written.length()), written, stem, Kind.NUMBER));
    }

    @ParameterizedTest
    @CsvSource({"pl, jest", "pl, które", "uk, який", "uk, та", "ar, في", "ar, الذي", "ru, который"})
    void knowsTheFunctionWordsOf(String language, String word) {
        assertThat(tokens(language, word)).extracting(Token::kind).containsExactly(Kind.FUNCTION_WORD);
    }

    @Test
    void stemsArabicWords() {
        assertThat(tokens("ar", "الجسور"))
                .extracting(Token::stem)
                .isEqualTo(tokens("ar", "جسور").stream().map(Token::stem).toList());
    }

    @Test
    void matchesJapaneseByPairsOfCharacters() {
        assertThat(tokens("ja", "港の橋。"))
                .containsExactly(
                        new Token(new Span(0, 1), "港", "港の", Kind.WORD),
                        new Token(new Span(1, 2), "の", "の橋", Kind.WORD),
                        new Token(new Span(2, 3), "橋", "橋", Kind.WORD),
                        new Token(new Span(3, 4), "。", "。", Kind.MARK));
    }

    @Test
    void givesKindAndStemOfEveryToken() {
        assertThat(tokens("en", "He didn't sell 1,200 cars."))
                .containsExactly(
                        new Token(new Span(0, 2), "He", "he", Kind.FUNCTION_WORD),
                        new Token(new Span(3, 9), "didn't", "not", Kind.WORD),
                        new Token(new Span(10, 14), "sell", "sell", Kind.WORD),
                        new Token(new Span(15, 20), "1,200", "#1200", Kind.NUMBER),
                        new Token(new Span(21, 25), "cars", "car", Kind.WORD),
                        new Token(new Span(25, 26), ".", ".", Kind.MARK));
    }

    @ParameterizedTest
    @CsvSource({
        "nationalisation, nationalization",
        "organised, organizing",
        "aluminium, aluminum",
        "Séjourné, Sejourne",
        "Putin’s, Putin",
        "Putin's, Putin",
        "colours, color",
        "centre, centers",
        "defence, defense",
        "U.S., US",
        "U.S, US",
        "'1,200', '1200'",
        "3.50, 3.5",
        "five, 5",
        "twenty-one, 21",
        "20th, 20",
        "labour, labor",
        "analysed, analyzed",
        "cannot, don’t",
    })
    void matchesSpellingsOfOneWord(String one, String other) {
        assertThat(stems("en", "at " + one)).isEqualTo(stems("en", "at " + other));
    }

    @ParameterizedTest
    @CsvSource({"US, us", "IT, it", "WHO, who", "5, 6", "1.5, 15", "not, now"})
    void keepsWhatDiffersApart(String one, String other) {
        assertThat(content("en", "at " + one)).isNotEqualTo(content("en", "at " + other));
    }

    @Test
    void takesCapitalsForShoutingWhereEverythingIsInCapitals() {
        assertThat(content("en", "IT IS WAR")).containsExactly("war");
    }

    @Test
    void readsNumbersAsTheLanguageWritesThem() {
        assertThat(content("de", "1.200 und 3,5")).containsExactly("#1200", "#3.5");
        assertThat(content("en", "1,200 and 3,5")).containsExactly("#1200", "#3.5");
        assertThat(content("en", "٣٥ and 3.000.000")).containsExactly("#35", "#3.000.000");
    }

    @Test
    void stemsInTheLanguageOfTheArticle() {
        assertThat(content("de", "Die Häuser")).isEqualTo(content("de", "des Hauses"));
        assertThat(content("fr", "l'accord")).isEqualTo(content("fr", "les accords"));
        assertThat(content("ru", "новые переговоры")).isEqualTo(content("ru", "новых переговоров"));
        assertThat(content("pl", "Umowa")).containsExactly("umowa");
    }

    @Test
    void pairsCharactersWhereNoBlanksPartTheWords() {
        assertThat(tokens("zh", "他说5月"))
                .containsExactly(
                        new Token(new Span(0, 1), "他", "他说", Kind.WORD),
                        new Token(new Span(1, 2), "说", "说", Kind.WORD),
                        new Token(new Span(2, 3), "5", "#5", Kind.NUMBER),
                        new Token(new Span(3, 4), "月", "月", Kind.WORD));
    }

    @Test
    void givesEverySentenceItsTokens() {
        var article = new SentenceSplitter()
                .split(Articles.of("en", List.of(Block.kept("It rained. …", BlockKind.PARAGRAPH))));
        assertThat(tokenizer.tokenize(article).tokens()).hasSize(1);
        assertThat(tokenizer.tokenize(Articles.of("", List.of())).tokens()).isEmpty();
    }

    @Test
    void servesSeveralThreads() throws Exception {
        String text = "Several analysts organised nationalisations of twenty-five aluminium centres in Krasnoyarsk. "
                .repeat(50);
        List<Token> expected = tokens("en", text);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<List<Token>> work = () -> tokens("en", text);
            for (Future<List<Token>> result : threads.invokeAll(List.of(work, work, work, work))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    private void assertRuler(String text, String ruler) {
        StringBuilder drawn = new StringBuilder(" ".repeat(text.length()));
        for (Token token : tokens("en", text)) {
            assertThat(token.span().of(text)).isEqualTo(token.text());
            String letter = token.kind().name().substring(0, 1).toLowerCase(Locale.ROOT);
            drawn.replace(
                    token.span().start(),
                    token.span().end(),
                    letter.repeat(token.span().length()));
        }
        assertThat(text + "\n" + drawn).isEqualTo(text + "\n" + ruler);
    }

    private List<String> stems(String language, String text) {
        return tokens(language, text).stream().map(Token::stem).toList();
    }

    private List<String> content(String language, String text) {
        return tokens(language, text).stream()
                .filter(Token::isContent)
                .map(Token::stem)
                .toList();
    }

    private List<Token> tokens(String language, String text) {
        var article = Articles.of(language, List.of(Block.kept(text, BlockKind.PARAGRAPH)))
                .withSentences(List.of(new Sentence(0, new Span(0, text.length()), text)));
        return tokenizer.tokenize(article).tokens().getFirst();
    }
}
