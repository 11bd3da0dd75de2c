package crossread.fact.manner;

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
import crossread.model.article.TokenizedArticle;
import crossread.model.article.Trust;
import crossread.model.fact.Amount;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import crossread.text.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article with its headline. What is stated stands in braces behind a letter for its kind, and the braces are taken out:
 * {n:12 people}, {m:$90}, {%:7 percent}, {p:Ann Lee}, {o:Kell Bank}, {l:Kell}, {q:words in marks}, {c:what is claimed}.
 */
final class Page {
    private static final Pattern STATED = Pattern.compile("\\{(.):([^}]*)\\}");
    private static final Map<String, FactKind> KINDS = Map.of(
            "n", FactKind.NUMBER,
            "m", FactKind.MONEY,
            "%", FactKind.PERCENT,
            "p", FactKind.PERSON,
            "o", FactKind.ORGANISATION,
            "l", FactKind.PLACE,
            "q", FactKind.QUOTATION,
            "c", FactKind.CLAIM);

    private final String id;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();

    Page(String id) {
        this.id = id;
    }

    /** An article A of a headline and one sentence a paragraph. */
    static Page of(String headline, String... text) {
        Page page = new Page("A").headline(headline);
        for (String sentence : text) {
            page.paragraph(sentence);
        }
        return page;
    }

    Page headline(String... some) {
        return add(true, some);
    }

    Page paragraph(String... some) {
        return add(false, some);
    }

    private Page add(boolean headline, String... some) {
        int start = 0;
        StringBuilder all = new StringBuilder();
        for (String marked : some) {
            String text = read(marked);
            sentences.add(new Sentence(blocks.size(), new Span(start, start + text.length()), text));
            all.append(text).append(' ');
            start = all.length();
        }
        Block block = Block.kept(all.toString(), headline ? BlockKind.HEADING : BlockKind.PARAGRAPH);
        blocks.add(headline ? block.setAside(SetAside.because(Reason.HEADLINE, "headline", Trust.SAFE)) : block);
        return this;
    }

    private String read(String marked) {
        StringBuilder text = new StringBuilder();
        Matcher stated = STATED.matcher(marked);
        while (stated.find()) {
            stated.appendReplacement(text, "");
            int start = text.length();
            text.append(stated.group(2));
            FactKind kind = KINDS.get(stated.group(1));
            mentions.add(new Mention(
                    new SentenceRef(id, sentences.size()),
                    new Span(start, text.length()),
                    kind,
                    value(kind, stated.group(2)),
                    Optional.empty()));
        }
        return stated.appendTail(text).toString();
    }

    static Value value(FactKind kind, String words) {
        String digits = words.replaceAll("[^\\d.]", "");
        return switch (kind) {
            case MONEY -> new Value.Money(amount(digits), "USD", List.of());
            case PERCENT -> new Value.Quantity(amount(digits), "%", Value.Change.NONE);
            case NUMBER, QUANTITY ->
                new Value.Quantity(amount(digits), words.replaceAll("^[\\d.,]+ ?", ""), Value.Change.NONE);
            case PERSON -> new Value.Person(words, Optional.empty());
            case QUOTATION -> new Value.Quotation(words, Optional.empty());
            case CLAIM -> new Value.Claim("", "say", words);
            default -> new Value.Named(words);
        };
    }

    static Amount amount(String digits) {
        return Amount.exactly(new BigDecimal(digits));
    }

    TokenizedArticle text() {
        Origin origin = new Origin(id + ".txt", "text", 0, "");
        return new Tokenizer().tokenize(new Article(id, Metadata.NONE, origin, blocks, sentences, List.of()));
    }

    String words(Mention mention) {
        return mention.span().of(sentences.get(mention.at().sentence()).text());
    }

    /** The facts of some articles, ranked as they are stated: what is worded alike is one. */
    static List<Fact> facts(Page... pages) {
        Map<String, List<Mention>> byWords = new LinkedHashMap<>();
        for (Page page : pages) {
            page.mentions.forEach(mention -> byWords.computeIfAbsent(page.words(mention), _ -> new ArrayList<>())
                    .add(mention));
        }
        List<Fact> facts = new ArrayList<>();
        byWords.forEach((words, mentions) -> facts.add(new Fact(
                "f" + (facts.size() + 1),
                mentions.getFirst().kind(),
                words,
                mentions.getFirst().value(),
                coverage(mentions),
                facts.size() + 1,
                false,
                mentions,
                List.of(),
                Optional.empty())));
        return facts;
    }

    private static Coverage coverage(List<Mention> mentions) {
        List<String> articles = mentions.stream()
                .map(mention -> mention.at().article())
                .distinct()
                .toList();
        return articles.size() > 1 ? new Coverage.Shared(articles) : new Coverage.OnlyIn(articles.getFirst());
    }
}
