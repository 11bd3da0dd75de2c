package crossread.text;

import crossread.model.article.Article;
import crossread.model.article.Sentence;
import crossread.model.article.Span;
import crossread.model.article.Token;
import crossread.model.article.Token.Kind;
import crossread.model.article.TokenizedArticle;
import crossread.words.WordList;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts sentences into words, numbers and marks with the stems they are matched by. Everything but blanks stands in
 * exactly one token. Safe for use by several threads.
 *
 * <p>Words are letters with inner apostrophes ("Berg's" has the stem of "Berg") and dots between single letters
 * ("U.S." is "us"); a hyphen parts two words. In scripts that write no blanks between words every character is a token,
 * and its stem is the character with the one after it.
 */
public final class Tokenizer {
    private static final Pattern TOKEN = Pattern.compile("""
            (?<number>\\p{Nd}++(?:[.,]\\p{Nd}++|[\\u00a0\\u202f\\u2009]\\p{Nd}{3}(?!\\p{Nd}))*+)(?:(?:st|nd|rd|th)(?!\\p{L}))?+
            |(?<dotted>\\p{L}\\.\\p{L}(?:\\.\\p{L})*+\\.?+(?!\\p{L}))
            |(?<solid>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]\\p{M}*+)
            |(?<word>\\p{L}[\\p{L}\\p{M}\\p{Nd}]*+(?:['’ʼ][\\p{L}\\p{M}]++)*+)
            |(?<mark>\\S)
            """, Pattern.COMMENTS | Pattern.UNICODE_CHARACTER_CLASS);
    private static final String HYPHENS = "-‐‑";

    private final Map<String, Set<String>> functionWords = new ConcurrentHashMap<>();

    /** The article with one list of tokens a sentence. */
    public TokenizedArticle tokenize(Article article) {
        String language = Language.of(article);
        // Most saved pages name their language; of those that do not, most are English.
        String assumed = language.isEmpty() ? "en" : language;
        WordForms forms = new WordForms(assumed, functionWords.computeIfAbsent(assumed, Tokenizer::functionWords));
        NumberReader numbers = new NumberReader(assumed);
        WordStore words = new WordStore();
        List<List<Token>> tokens = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            tokens.add(joinNumberWords(tokenize(sentence.text(), forms, numbers), sentence.text(), numbers).stream()
                    .map(token -> new Token(token.span(), words.of(token.text()), words.of(token.stem()), token.kind()))
                    .toList());
        }
        return new TokenizedArticle(article, tokens);
    }

    private static Set<String> functionWords(String language) {
        return WordList.find("stop-words-" + language).orElse(WordList.EMPTY).words();
    }

    private static List<Token> tokenize(String text, WordForms forms, NumberReader numbers) {
        List<Token> tokens = new ArrayList<>();
        boolean shouted = text.chars().noneMatch(Character::isLowerCase);
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            String written = matcher.group();
            if (matcher.group("number") != null) {
                tokens.add(new Token(span, written, numbers.digits(matcher.group("number")), Kind.NUMBER));
            } else if (matcher.group("mark") != null) {
                tokens.add(new Token(span, written, written, Kind.MARK));
            } else if (matcher.group("solid") != null) {
                tokens.add(new Token(span, written, written + solidAt(text, matcher.end()), Kind.WORD));
            } else {
                tokens.add(word(span, written, shouted, forms, numbers));
            }
        }
        return tokens;
    }

    private static Token word(Span span, String written, boolean shouted, WordForms forms, NumberReader numbers) {
        String plain = forms.plain(written);
        Optional<Integer> number = numbers.word(plain);
        if (number.isPresent()) {
            return new Token(span, written, "#" + number.get(), Kind.NUMBER);
        }
        boolean capitals = !shouted
                && written.length() > 1
                && written.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
        Kind kind = forms.isFunctionWord(plain, capitals) ? Kind.FUNCTION_WORD : Kind.WORD;
        return new Token(span, written, forms.stem(plain), kind);
    }

    /** The character at {@code index} if its script writes no blanks between words, else nothing. */
    private static String solidAt(String text, int index) {
        if (index >= text.length()) {
            return "";
        }
        int c = text.codePointAt(index);
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.toString(c);
            default -> "";
        };
    }

    /** Makes one number of "twenty-five". */
    private static List<Token> joinNumberWords(List<Token> tokens, String text, NumberReader numbers) {
        List<Token> joined = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i + 2 < tokens.size() && HYPHENS.contains(tokens.get(i + 1).text())) {
                int tens = numbers.word(token.text().toLowerCase(Locale.ROOT)).orElse(0);
                String unit = tokens.get(i + 2).text().toLowerCase(Locale.ROOT);
                int ones = unit.equals("one") ? 1 : numbers.word(unit).orElse(0);
                Span whole =
                        new Span(token.span().start(), tokens.get(i + 2).span().end());
                int letters = token.text().length() + 1 + unit.length();
                if (tens >= 20 && ones > 0 && ones < 10 && whole.length() == letters) {
                    joined.add(new Token(whole, whole.of(text), "#" + (tens + ones), Kind.NUMBER));
                    i += 2;
                    continue;
                }
            }
            joined.add(token);
        }
        return joined;
    }
}
