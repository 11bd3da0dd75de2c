package crossread.align;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.TokenizedArticle;
import crossread.model.link.MeaningVectors;
import crossread.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Articles on one made-up event: half of the sentences are noisy copies of the other half, in other articles and at other
 * places. Words are as unevenly common as in news, and as many to a sentence.
 */
final class MadeUpStory {
    private static final String[] SYLLABLES = {
        "ba", "del", "fi", "gor", "hu", "kan", "lo", "mi", "nus", "pe", "ro", "sut"
    };
    private static final String[] SMALL = {"the", "of", "to", "and", "in", "a", "that", "for", "was", "on", "with", "by"
    };
    private static final int WORDS = 4000;
    private static final double FLAT = 8;
    private static final int DIMENSION = 384;

    /** Two sentences of which one is a copy of the other. */
    record Copy(SentenceRef original, SentenceRef copy) {}

    private record Draft(int statement, List<String> words) {}

    private final Random random;
    private final List<List<Draft>> drafts = new ArrayList<>();

    /** @param noise share of the words that a copy leaves out or has another for */
    MadeUpStory(long seed, int articles, int sentences, double noise) {
        random = new Random(seed);
        for (int article = 0; article < articles; article++) {
            drafts.add(new ArrayList<>());
        }
        int pairs = articles * sentences / 2;
        for (int pair = 0; pair < pairs; pair++) {
            List<String> words = sentence();
            int one = roomy(sentences, -1);
            drafts.get(one).add(new Draft(pair, words));
            drafts.get(roomy(sentences, one)).add(new Draft(pair, noisy(words, noise)));
        }
        drafts.forEach(article -> Collections.shuffle(article, random));
    }

    /** @param size such as 10x60, ten articles of sixty sentences; what follows a slash is for the reader */
    static MadeUpStory of(String size) {
        String[] numbers = size.split("[x/]", -1);
        return new MadeUpStory(1, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), 0.25);
    }

    /** An article other than {@code not} that is not full, or else any other. */
    private int roomy(int sentences, int not) {
        for (int i = 0; i < 200; i++) {
            int article = random.nextInt(drafts.size());
            if (article != not && drafts.get(article).size() < sentences) {
                return article;
            }
        }
        return not == 0 ? 1 : 0;
    }

    private List<String> sentence() {
        List<String> words = new ArrayList<>();
        int length = 12 + random.nextInt(30);
        for (int i = 0; i < length; i++) {
            words.add(word());
        }
        return words;
    }

    private String word() {
        if (random.nextInt(5) < 2) {
            return SMALL[random.nextInt(SMALL.length)];
        }
        if (random.nextInt(20) == 0) {
            return String.valueOf(2 + random.nextInt(500));
        }
        // As in news on one event, where the commonest word stands in every third sentence (Zipf's law after
        // Mandelbrot).
        int number = (int) (FLAT * (Math.exp(random.nextDouble() * Math.log(1 + WORDS / FLAT)) - 1));
        String word =
                SYLLABLES[number % 12] + SYLLABLES[number / 12 % 12] + SYLLABLES[number * 7 / 5 % 12] + number % 7;
        String letters = word.replaceAll("\\d", String.valueOf((char) ('a' + number % 23)));
        return number % 9 == 0 ? Character.toUpperCase(letters.charAt(0)) + letters.substring(1) : letters;
    }

    private List<String> noisy(List<String> words, double noise) {
        List<String> copy = new ArrayList<>();
        for (String word : words) {
            double chance = random.nextDouble();
            if (chance >= noise) {
                copy.add(word);
            } else if (chance >= noise / 2) {
                copy.add(word());
            }
        }
        return copy.isEmpty() ? words : copy;
    }

    List<List<String>> texts() {
        return drafts.stream()
                .map(article -> article.stream()
                        .map(draft -> String.join(" ", draft.words()) + ".")
                        .toList())
                .toList();
    }

    List<TokenizedArticle> articles() {
        Tokenizer tokenizer = new Tokenizer();
        List<TokenizedArticle> articles = new ArrayList<>();
        for (List<String> texts : texts()) {
            List<Block> blocks = new ArrayList<>();
            List<Sentence> sentences = new ArrayList<>();
            for (String text : texts) {
                sentences.add(new Sentence(blocks.size(), new Span(0, text.length()), text));
                blocks.add(Block.kept(text, BlockKind.PARAGRAPH));
            }
            Metadata metadata = Metadata.NONE.withLanguage(Optional.of("en"));
            Origin origin = new Origin("page.txt", "text", 0, "");
            String id = Article.sigil(articles.size());
            articles.add(tokenizer.tokenize(new Article(id, metadata, origin, blocks, sentences, List.of())));
        }
        return articles;
    }

    List<Copy> copies() {
        Map<Integer, SentenceRef> first = new HashMap<>();
        List<Copy> copies = new ArrayList<>();
        for (int article = 0; article < drafts.size(); article++) {
            for (int i = 0; i < drafts.get(article).size(); i++) {
                SentenceRef ref = new SentenceRef(Article.sigil(article), i);
                SentenceRef known = first.putIfAbsent(drafts.get(article).get(i).statement(), ref);
                if (known != null) {
                    copies.add(new Copy(known, ref));
                }
            }
        }
        return copies;
    }

    /** A direction for every statement, that of a copy a little off; all lean to one side, as sentences of one story do. */
    MeaningVectors meanings() {
        float[] common = direction();
        Map<Integer, float[]> own = new HashMap<>();
        Map<SentenceRef, float[]> vectors = new HashMap<>();
        for (int article = 0; article < drafts.size(); article++) {
            for (int i = 0; i < drafts.get(article).size(); i++) {
                float[] statement =
                        own.computeIfAbsent(drafts.get(article).get(i).statement(), key -> direction());
                float[] aside = direction();
                float[] vector = new float[DIMENSION];
                double square = 0;
                for (int k = 0; k < DIMENSION; k++) {
                    vector[k] = 0.6f * common[k] + statement[k] + 0.5f * aside[k];
                    square += vector[k] * vector[k];
                }
                for (int k = 0; k < DIMENSION; k++) {
                    vector[k] /= (float) Math.sqrt(square);
                }
                vectors.put(new SentenceRef(Article.sigil(article), i), vector);
            }
        }
        return new MeaningVectors(vectors);
    }

    private float[] direction() {
        float[] direction = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            direction[i] = (float) (random.nextGaussian() / Math.sqrt(DIMENSION));
        }
        return direction;
    }
}
