package crossread.ui;

import crossread.model.Comparison;
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
import crossread.model.article.Trust;
import crossread.model.fact.Amount;
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Nearest;
import crossread.model.fact.Speaker;
import crossread.model.fact.Value;
import crossread.model.link.Author;
import crossread.model.link.Link;
import crossread.model.link.Matching;
import crossread.model.link.Relation;
import crossread.model.link.Statement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A comparison made by hand: articles of one sentence a block, facts found by their words. */
public final class Story {
    private final List<Article> articles = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Discrepancy> discrepancies = new ArrayList<>();

    /** Three articles on a bridge: facts of every coverage, a clash, a speaker, a line set aside. */
    public static Comparison bridge() {
        return new Story()
                .article(
                        "Harbour Gazette",
                        "Storm closes the bridge",
                        "The storm closed the bridge on Monday.",
                        "Repairs will cost $5 million, the mayor said.",
                        "Twelve people were hurt.",
                        "-Advertisement for 3 boats")
                .article(
                        "Inland Post",
                        "Bridge shut after storm",
                        "The bridge was closed by the storm on Monday.",
                        "About 14 people were hurt, among them Ana Ruiz.")
                .article("Coast Radio", "Bridge closed", "A storm closed the bridge.", "Ten ships waited outside.")
                .link("A0", "B0", .9)
                .link("A2", "B1", .7)
                .link("A0", "C0", .8)
                .fact("f1", FactKind.MONEY, "$5 million", only("A"), "A1")
                .fact("f2", FactKind.NUMBER, "Twelve", new Coverage.Differs(List.of("A")), "A2")
                .fact("f3", FactKind.NUMBER, "About 14", new Coverage.Differs(List.of("B")), "B1")
                .clash("f2", "f3")
                .fact("f4", FactKind.DATE, "Monday", new Coverage.Shared(List.of("A", "B")), "A0", "B0")
                .fact("f5", FactKind.PERSON, "Ana Ruiz", only("B"), "B1")
                .fact("f6", FactKind.NUMBER, "Ten", new Coverage.Uncertain(List.of("C")), "C1")
                .asideFact("f7", FactKind.NUMBER, "3", only("A"), "A3")
                .done();
    }

    public static Coverage only(String article) {
        return new Coverage.OnlyIn(article);
    }

    /** Points at a sentence: {@code A3}. */
    public static SentenceRef at(String place) {
        return new SentenceRef(place.substring(0, 1), Integer.parseInt(place.substring(1)));
    }

    private static Block block(String line) {
        return switch (line.charAt(0)) {
            case '-' -> aside(line, Reason.ADVERT);
            case '~' -> aside(line, Reason.CAPTION);
            case '^' -> aside(line, Reason.HEADLINE);
            default -> Block.kept(line, BlockKind.PARAGRAPH);
        };
    }

    private static Block aside(String line, Reason reason) {
        return Block.kept(line.substring(1), BlockKind.PARAGRAPH)
                .setAside(SetAside.because(reason, "test", Trust.SAFE));
    }

    /**
     * An article of these blocks, each one sentence; one that begins with {@code -} is set aside, with {@code ~} it is a
     * caption, with {@code ^} the headline.
     */
    public static Article made(String id, String outlet, String title, String... lines) {
        List<Block> blocks = Arrays.stream(lines).map(Story::block).toList();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            sentences.add(new Sentence(i, new Span(0, text.length()), text));
        }
        Metadata metadata = Metadata.NONE
                .withOutlet(Optional.of(outlet))
                .withTitle(Optional.of(title))
                .withLanguage(Optional.of("en"))
                .withPublished(Optional.of(LocalDate.of(2026, 3, 11)));
        Origin origin = new Origin(outlet + ".txt", "text", 100, outlet);
        return new Article(id, metadata, origin, blocks, sentences, List.of());
    }

    public Story article(String outlet, String title, String... lines) {
        articles.add(made(Article.sigil(articles.size()), outlet, title, lines));
        return this;
    }

    public Story link(String from, String to, double score) {
        links.add(new Link(at(from), at(to), score, Relation.SAME, false, Author.PROGRAM));
        return this;
    }

    /** Sentences that say the same. */
    public Story statement(String... places) {
        statements.add(new Statement(
                "s" + statements.size(), Arrays.stream(places).map(Story::at).toList()));
        return this;
    }

    public Story clash(String... ids) {
        discrepancies.add(new Discrepancy("d" + discrepancies.size(), List.of(ids), "other figure", .8));
        return this;
    }

    public Story fact(String id, FactKind kind, String label, Coverage coverage, String... places) {
        return fact(id, kind, label, coverage, false, places);
    }

    public Story asideFact(String id, FactKind kind, String label, Coverage coverage, String... places) {
        return fact(id, kind, label, coverage, true, places);
    }

    private Story fact(String id, FactKind kind, String label, Coverage coverage, boolean aside, String... places) {
        Value value = new Value.Quantity(Amount.exactly(BigDecimal.ONE), "", Value.Change.NONE);
        List<Mention> mentions = Arrays.stream(places)
                .map(place -> mention(at(place), kind, label, value))
                .toList();
        List<Nearest> nearest = articles.stream()
                .filter(article -> mentions.stream()
                        .noneMatch(mention -> mention.at().article().equals(article.id())))
                .map(article -> new Nearest(new SentenceRef(article.id(), 0), .17, List.of(label)))
                .toList();
        facts.add(new Fact(
                id, kind, label, value, coverage, facts.size() + 1, aside, mentions, nearest, Optional.empty()));
        return this;
    }

    private Mention mention(SentenceRef at, FactKind kind, String label, Value value) {
        Article article = articles.stream()
                .filter(each -> each.id().equals(at.article()))
                .findFirst()
                .orElseThrow();
        String text = article.sentences().get(at.sentence()).text();
        int start = Math.max(0, text.indexOf(label));
        Span span = new Span(start, Math.min(text.length(), start + label.length()));
        Optional<Speaker> speaker = text.endsWith("the mayor said.")
                ? Optional.of(new Speaker("the mayor", at.sentence(), Optional.empty()))
                : Optional.empty();
        return new Mention(at, span, kind, value, speaker);
    }

    public Comparison done() {
        return new Comparison(
                articles.isEmpty()
                        ? "story"
                        : articles.getFirst().metadata().title().orElse("story"),
                Instant.EPOCH,
                "test",
                Matching.LEXICAL,
                articles,
                links,
                statements,
                facts,
                discrepancies);
    }
}
