package crossread.fact.judge;

import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Reason;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.SetAside;
import crossread.model.article.Span;
import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
import crossread.model.article.Trust;
import crossread.model.fact.Amount;
import crossread.model.fact.FactKind;
import crossread.model.fact.Findings;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import crossread.model.fact.Value;
import crossread.model.link.Alignment;
import crossread.model.link.Author;
import crossread.model.link.Link;
import crossread.model.link.Neighbour;
import crossread.model.link.Relation;
import crossread.model.link.UnmatchedPart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small stories by hand: articles of one sentence a block, mentions marked by their words, links by index. Its stems cut
 * a plural's s and no more.
 */
public final class StoryBuilder {
    private static final Pattern TOKEN =
            Pattern.compile("\\d+(?:[.,]\\d+)*|\\p{L}(?:[\\p{L}']|\\.(?=\\p{L}))*|[^\\s\\p{L}\\d]");
    private static final Map<String, String> NUMBERS =
            Map.of("two", "#2", "three", "#3", "four", "#4", "five", "#5", "dozen", "#12", "seven", "#7");
    private static final Set<String> FUNCTION = Set.of(
            "the", "a", "an", "of", "in", "on", "to", "and", "or", "is", "was", "were", "by", "at", "it", "he", "she",
            "that", "with", "for", "said", "says", "about", "as", "has", "had", "have", "they", "we", "are", "be",
            "this");

    private final Map<String, List<Block>> blocks = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<SentenceRef, List<Neighbour>> neighbours = new HashMap<>();
    private final Map<SentenceRef, List<UnmatchedPart>> unmatched = new HashMap<>();
    private SentenceRef last = new SentenceRef("A", 0);

    /** Adds a kept sentence to an article; mentions that follow stand in it. */
    public StoryBuilder says(String article, String text) {
        return add(article, Block.kept(text, BlockKind.PARAGRAPH));
    }

    /** Adds a sentence in a block that was set aside. */
    public StoryBuilder aside(String article, String text, Reason reason) {
        Block block = Block.kept(text, BlockKind.PARAGRAPH);
        return add(article, block.setAside(SetAside.because(reason, "rule", Trust.SAFE)));
    }

    private StoryBuilder add(String article, Block block) {
        List<Block> all = blocks.computeIfAbsent(article, id -> new ArrayList<>());
        all.add(block);
        last = new SentenceRef(article, all.size() - 1);
        return this;
    }

    public StoryBuilder mention(String words, FactKind kind, Value value) {
        int start = text(last).indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        mentions.add(new Mention(last, new Span(start, start + words.length()), kind, value, Optional.empty()));
        return this;
    }

    public StoryBuilder person(String words, String fullest) {
        return mention(words, FactKind.PERSON, new Value.Person(fullest, Optional.empty()));
    }

    public StoryBuilder person(String words, String fullest, String role) {
        return mention(words, FactKind.PERSON, new Value.Person(fullest, Optional.of(role)));
    }

    public StoryBuilder place(String name) {
        return mention(name, FactKind.PLACE, new Value.Named(name));
    }

    public StoryBuilder organisation(String name) {
        return mention(name, FactKind.ORGANISATION, new Value.Named(name));
    }

    public StoryBuilder dollars(String words, long amount) {
        return mention(
                words, FactKind.MONEY, new Value.Money(Amount.exactly(BigDecimal.valueOf(amount)), "USD", List.of()));
    }

    public StoryBuilder percent(String words, String amount) {
        Amount exact = Amount.exactly(new BigDecimal(amount));
        return mention(words, FactKind.PERCENT, new Value.Quantity(exact, "%", Value.Change.NONE));
    }

    public StoryBuilder about(String words, String amount) {
        Amount about = Amount.about(new BigDecimal(amount));
        return mention(words, FactKind.PERCENT, new Value.Quantity(about, "%", Value.Change.NONE));
    }

    public StoryBuilder count(String words, long amount, String noun) {
        Amount exact = Amount.exactly(BigDecimal.valueOf(amount));
        return mention(words, FactKind.NUMBER, new Value.Quantity(exact, noun, Value.Change.NONE));
    }

    public StoryBuilder day(String words, String day) {
        return days(words, day, day);
    }

    public StoryBuilder days(String words, String from, String to) {
        return mention(
                words,
                FactKind.DATE,
                new Value.Dates(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to))));
    }

    public StoryBuilder someDay(String words) {
        return mention(words, FactKind.DATE, new Value.Dates(Optional.empty(), Optional.empty()));
    }

    public StoryBuilder quotation(String words) {
        return mention(words, FactKind.QUOTATION, new Value.Quotation(words, Optional.empty()));
    }

    public StoryBuilder quotation(String words, String speaker) {
        quotation(words);
        mentions.add(mentions.removeLast().withSpeaker(new Speaker(speaker, last.sentence(), Optional.empty())));
        return this;
    }

    public StoryBuilder claim(String speaker, String verb, String words) {
        return mention(words, FactKind.CLAIM, new Value.Claim(speaker, verb, words));
    }

    /** Links two sentences. */
    public StoryBuilder link(String from, int sentence, String to, int other, double score) {
        SentenceRef one = new SentenceRef(from, sentence);
        SentenceRef two = new SentenceRef(to, other);
        Relation relation = score >= .3 ? Relation.SAME : Relation.RELATED;
        links.add(new Link(one, two, score, relation, false, Author.PROGRAM));
        return nearest(from, sentence, to, other, score).nearest(to, other, from, sentence, score);
    }

    public StoryBuilder nearest(String from, int sentence, String to, int other, double score) {
        neighbours
                .computeIfAbsent(new SentenceRef(from, sentence), ref -> new ArrayList<>())
                .add(new Neighbour(new SentenceRef(to, other), score, List.of()));
        return this;
    }

    /** These words of the sentence are in no linked sentence of the other article. */
    public StoryBuilder unmatched(String article, int sentence, String words, String other) {
        SentenceRef at = new SentenceRef(article, sentence);
        int start = text(at).indexOf(words);
        unmatched
                .computeIfAbsent(at, _ -> new ArrayList<>())
                .add(new UnmatchedPart(other, new Span(start, start + words.length())));
        return this;
    }

    private String text(SentenceRef ref) {
        return blocks.get(ref.article()).get(ref.sentence()).text();
    }

    public List<TokenizedArticle> articles() {
        List<TokenizedArticle> all = new ArrayList<>();
        blocks.forEach((id, own) -> {
            List<Sentence> sentences = new ArrayList<>();
            List<List<Token>> tokens = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                String text = own.get(i).text();
                sentences.add(new Sentence(i, new Span(0, text.length()), text));
                tokens.add(tokens(text));
            }
            Metadata metadata = Metadata.NONE;
            Origin origin = new Origin(id + ".txt", "text", 0, "");
            all.add(new TokenizedArticle(new Article(id, metadata, origin, own, sentences, List.of()), tokens));
        });
        return all;
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            String lower = word.toLowerCase(Locale.ROOT).replaceAll("'s$", "");
            Span span = new Span(matcher.start(), matcher.end());
            if (NUMBERS.containsKey(lower)) {
                tokens.add(new Token(span, word, NUMBERS.get(lower), Token.Kind.NUMBER));
            } else if (Character.isDigit(word.charAt(0))) {
                tokens.add(new Token(span, word, "#" + word.replace(",", ""), Token.Kind.NUMBER));
            } else if (FUNCTION.contains(lower)) {
                tokens.add(new Token(span, word, lower, Token.Kind.FUNCTION_WORD));
            } else if (Character.isLetter(word.charAt(0))) {
                tokens.add(new Token(span, word, lower.replaceAll("s$", ""), Token.Kind.WORD));
            } else {
                tokens.add(new Token(span, word, word, Token.Kind.MARK));
            }
        }
        return tokens;
    }

    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    public Alignment alignment() {
        return new Alignment(links, List.of(), neighbours, unmatched, false);
    }

    public Findings findings() {
        return new FactJudge().judge(articles(), mentions, alignment(), Progress.NONE);
    }

    /** One line a fact, in the order of ranks: label, coverage, articles, remark. */
    public List<String> lines() {
        return findings().facts().stream()
                .map(fact -> fact.label()
                        + " "
                        + fact.coverage().getClass().getSimpleName()
                        + " "
                        + String.join("", fact.coverage().articles())
                        + fact.remark().map(remark -> " " + remark).orElse("")
                        + (fact.setAside() ? " aside" : ""))
                .toList();
    }
}
