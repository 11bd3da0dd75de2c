package crossread.align;

import crossread.align.index.Line;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
import crossread.model.link.MeaningVectors;
import crossread.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Articles for the tests of this room. */
public final class Texts {
    private static final String[] SYLLABLES = {"ba", "de", "fi", "go", "hu", "ka", "lo", "mi", "nu", "pe", "ro", "su"};

    private Texts() {}

    /** An article of one block a sentence. */
    public static TokenizedArticle article(String id, String... sentences) {
        return article(
                id,
                List.of(sentences).stream()
                        .map(text -> Block.kept(text, BlockKind.PARAGRAPH))
                        .toList());
    }

    public static TokenizedArticle article(String id, List<Block> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        for (boolean kept : List.of(true, false)) {
            for (int block = 0; block < blocks.size(); block++) {
                String text = blocks.get(block).text();
                if (blocks.get(block).kept() == kept) {
                    sentences.add(new Sentence(block, new Span(0, text.length()), text));
                }
            }
        }
        Metadata metadata = Metadata.NONE.withLanguage(Optional.of("en"));
        Origin origin = new Origin("page.txt", "text", 0, "");
        return new Tokenizer().tokenize(new Article(id, metadata, origin, blocks, sentences, List.of()));
    }

    static List<Token> tokens(String sentence) {
        return article("A", sentence).tokens().getFirst();
    }

    /** Articles on one made-up event: sentences drawn from a common pool, words changed, order shuffled. */
    public static List<TokenizedArticle> story(long seed, int articles, int sentences) {
        Random random = new Random(seed);
        List<String> pool = random.ints(sentences * 2L, 6, 18)
                .mapToObj(length -> random.ints(length, 0, 200)
                        .mapToObj(word -> word % 17 == 0 ? String.valueOf(word) : word(word))
                        .collect(Collectors.joining(" ")))
                .toList();
        List<TokenizedArticle> story = new ArrayList<>();
        for (int article = 0; article < articles; article++) {
            String[] texts = new String[random.nextInt(sentences) + 1];
            for (int i = 0; i < texts.length; i++) {
                String[] words = pool.get(random.nextInt(pool.size())).split(" ");
                for (int change = random.nextInt(4); change > 0; change--) {
                    words[random.nextInt(words.length)] = word(random.nextInt(200));
                }
                texts[i] = String.join(" ", words) + ".";
            }
            story.add(article(Article.sigil(article), texts));
        }
        return story;
    }

    /** A made-up meaning for every sentence, those of a few directions only, so that some are near each other. */
    public static MeaningVectors meanings(long seed, List<Line> lines) {
        Random random = new Random(seed);
        Map<SentenceRef, float[]> vectors = new HashMap<>();
        for (Line line : lines) {
            float[] vector = new float[5];
            double square = 0;
            for (int i = 0; i < vector.length; i++) {
                vector[i] = random.nextFloat() * random.nextInt(3);
                square += vector[i] * vector[i];
            }
            vector[0] += square == 0 ? 1 : 0;
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= square == 0 ? 1 : (float) Math.sqrt(square);
            }
            line.refs().forEach(ref -> vectors.put(ref, vector));
        }
        return new MeaningVectors(vectors);
    }

    /** Every seventh is written with a capital, as a name is. */
    private static String word(int number) {
        String letters = letters(number);
        return number % 7 == 0 ? Character.toUpperCase(letters.charAt(0)) + letters.substring(1) : letters;
    }

    private static String letters(int number) {
        return SYLLABLES[number % 12] + SYLLABLES[number / 12 % 12] + SYLLABLES[number * 7 % 12];
    }
}
