package crossread.fact.speech.scene;

import crossread.fact.Word;
import crossread.fact.WordScanner;
import crossread.model.article.Sentence;
import crossread.model.article.Span;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One article as its speakers see it: words and names, sentence by sentence. */
public final class Scene {
    private static final Pattern SHORTENED = Pattern.compile("\\p{Lu}\\p{L}{0,3}");

    private final TokenizedArticle article;
    private final Grammar grammar;
    private final List<List<Word>> words = new ArrayList<>();
    private final List<List<String>> lows = new ArrayList<>();
    private final List<List<Mention>> names = new ArrayList<>();
    private final List<Quote> quotes;
    private final List<BitSet> quoted = new ArrayList<>(); // offsets in marks, a set a sentence
    private final List<Map<Integer, Mention>> namesByWord = new ArrayList<>();
    private final Map<String, Mention> firstByName = new HashMap<>();

    public Scene(TokenizedArticle article, List<Mention> mentions, Grammar grammar) {
        this.article = article;
        this.grammar = grammar;
        WordScanner scanner = new WordScanner();
        for (Sentence sentence : article.article().sentences()) {
            List<Word> cut = scanner.scan(sentence.text());
            words.add(cut);
            lows.add(cut.stream()
                    .map(word -> word.text().toLowerCase(Locale.ROOT))
                    .toList());
            names.add(new ArrayList<>());
            namesByWord.add(new HashMap<>());
        }
        for (Mention mention : mentions) {
            if (mention.kind().isName()) {
                add(mention);
            }
        }
        quotes = new QuoteScanner(this).scan();
        words.forEach(sentence -> quoted.add(new BitSet()));
        for (Quote quote : quotes) {
            quote.parts()
                    .forEach(part -> quoted.get(part.sentence())
                            .set(part.span().start(), part.span().end()));
        }
    }

    private void add(Mention name) {
        int sentence = name.at().sentence();
        names.get(sentence).add(name);
        firstByName.putIfAbsent(nameOf(name), name);
        if (isPerson(name)) {
            firstByName.putIfAbsent(nameOf(name).substring(nameOf(name).lastIndexOf(' ') + 1), name);
        }
        int end = wordAt(sentence, name.span().end());
        for (int i = wordAt(sentence, name.span().start()); i < end; i++) {
            namesByWord
                    .get(sentence)
                    .merge(
                            i,
                            name,
                            (one, other) -> other.span().length() > one.span().length() ? other : one);
        }
    }

    public List<Quote> quotes() {
        return quotes;
    }

    /** Whether the stretch of the sentence stands in quotation marks. */
    public boolean isQuoted(int sentence, Span span) {
        int next = quoted.get(sentence).nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    public Grammar grammar() {
        return grammar;
    }

    public TokenizedArticle article() {
        return article;
    }

    public int size() {
        return words.size();
    }

    public String text(int sentence) {
        return article.article().sentences().get(sentence).text();
    }

    public int block(int sentence) {
        return article.article().sentences().get(sentence).block();
    }

    public List<Word> words(int sentence) {
        return words.get(sentence);
    }

    /** Where the first word stands; nothing where there is none. */
    public Span firstWord(int sentence) {
        List<Word> all = words.get(sentence);
        return all.isEmpty() ? new Span(0, 0) : all.getFirst().span();
    }

    public String word(int sentence, int i) {
        List<Word> all = words.get(sentence);
        return i < 0 || i >= all.size() ? "" : all.get(i).text();
    }

    public String low(int sentence, int i) {
        List<String> all = lows.get(sentence);
        return i < 0 || i >= all.size() ? "" : all.get(i);
    }

    /**
     * What stands between word {@code i} and the next; before the first word and behind the last, a line's end. The point
     * of "Dr." and "Sen." is left out.
     */
    public String gap(int sentence, int i) {
        List<Word> all = words.get(sentence);
        if (i < 0 || i + 1 >= all.size()) {
            return "\n";
        }
        String gap = text(sentence)
                .substring(all.get(i).next(), all.get(i + 1).span().start());
        return gap.equals(". ") && grammar.words().isTitle(all.get(i).text()) ? " " : gap;
    }

    /** Whether a mark that ends a clause stands right behind word {@code i}. */
    public boolean breaks(int sentence, int i) {
        String gap = gap(sentence, i);
        return !gap.isEmpty() && ".;:?!".indexOf(gap.charAt(0)) >= 0 && !isShortened(sentence, i);
    }

    /** Whether a point behind the word shortens it: "Mrs. Berg", "Sen. Weber". */
    public boolean isShortened(int sentence, int i) {
        return gap(sentence, i).equals(". ")
                && SHORTENED.matcher(word(sentence, i)).matches();
    }

    /** Whether the word can be a verb: not a part of a name, not capitalised inside a sentence. */
    public boolean mayBeVerb(int sentence, int i) {
        return nameOver(sentence, i).isEmpty();
    }

    /** First word that begins at or behind {@code offset}. */
    public int wordAt(int sentence, int offset) {
        List<Word> all = words.get(sentence);
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public List<Mention> names(int sentence) {
        return names.get(sentence);
    }

    /** The name of which word {@code i} is a part, the longest where names overlap. */
    public Optional<Mention> nameOver(int sentence, int i) {
        return Optional.ofNullable(namesByWord.get(sentence).get(i));
    }

    /** Where the article first names somebody so, in full or by the last name. */
    public Optional<Mention> named(String name) {
        return Optional.ofNullable(firstByName.get(name));
    }

    /** Whether a name of the article ends with the word, which is given in small letters. */
    public boolean isPartOfName(String low) {
        return firstByName.keySet().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(" " + low));
    }

    /** Whether the article first names a person so, in full or by the last name. */
    public boolean isPersonCalled(String name) {
        return named(name).filter(Scene::isPerson).isPresent();
    }

    public static boolean isPerson(Mention name) {
        return name.kind() == FactKind.PERSON;
    }

    public static String nameOf(Mention mention) {
        return switch (mention.value()) {
            case Value.Person person -> person.name();
            case Value.Named named -> named.name();
            default -> "";
        };
    }
}
