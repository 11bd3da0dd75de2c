package crossread.ui;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import crossread.model.link.Author;
import crossread.model.link.Link;
import crossread.model.link.Matching;
import crossread.model.link.Relation;
import crossread.model.link.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Makes up comparisons of any size for measuring the screen: three sentences a paragraph, two in three linked to the next
 * article, one in twenty of those moved, and so many marks. The same numbers always make the same story.
 */
final class MadeUpScreen {
    private static final String[] WORDS =
            ("the harbour bridge council storm engineer closed repair ferry road north south"
                            + " mayor said would cost people before after week inspection cable report against island market"
                            + " school quay pillar traffic warning opened again under every city water between")
                    .split(" ");

    private final Random random = new Random(7);
    private final int articles;
    private final int sentences;
    private final int marks;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Discrepancy> clashes = new ArrayList<>();

    /**
     * @param sentences of each article
     * @param marks how many facts, each stated once
     */
    MadeUpScreen(int articles, int sentences, int marks) {
        this.articles = articles;
        this.sentences = sentences;
        this.marks = marks;
    }

    Comparison comparison() {
        List<Article> all = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            all.add(article(Article.sigil(i)));
        }
        return new Comparison(
                "Made up", Instant.EPOCH, "bench", Matching.LEXICAL, all, links(), statements(), facts, clashes);
    }

    private Article article(String id) {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> all = new ArrayList<>();
        int every = Math.max(1, articles * sentences / Math.max(1, marks));
        while (all.size() < sentences) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 3 && all.size() < sentences; i++) {
                int start = text.isEmpty() ? 0 : text.append(' ').length();
                boolean marked = all.size() % every == 0 && facts.size() < marks;
                String figure = "$" + (1 + random.nextInt(90_000));
                int at = write(text, 8 + random.nextInt(20), figure);
                Span span = new Span(start, text.length());
                if (marked) {
                    fact(new SentenceRef(id, all.size()), new Span(at - start, at - start + figure.length()), figure);
                }
                all.add(new Sentence(blocks.size(), span, span.of(text.toString())));
            }
            blocks.add(Block.kept(text.toString(), BlockKind.PARAGRAPH));
        }
        Origin origin = new Origin(id + ".txt", "text", sentences, "0".repeat(64));
        Metadata metadata = Metadata.NONE
                .withOutlet(Optional.of("Outlet " + id))
                .withTitle(Optional.of("Storm shuts the harbour bridge, says " + id));
        return new Article(id, metadata, origin, blocks, all, List.of());
    }

    /** Writes a sentence and says where its figure stands. */
    private int write(StringBuilder text, int length, String figure) {
        int at = 0;
        for (int word = 0; word < length; word++) {
            if (word == 3) {
                at = text.length();
                text.append(figure);
            } else {
                String next = WORDS[random.nextInt(WORDS.length)];
                text.append(word == 0 ? Character.toUpperCase(next.charAt(0)) + next.substring(1) : next);
            }
            text.append(word + 1 == length ? '.' : ' ');
        }
        return at;
    }

    private void fact(SentenceRef at, Span span, String figure) {
        int number = facts.size();
        Coverage coverage = number % 5 == 4 || number % 5 == 3
                ? new Coverage.Differs(List.of(at.article()))
                : new Coverage.OnlyIn(at.article());
        Value value = new Value.Named(figure);
        Mention mention = new Mention(at, span, FactKind.MONEY, value, Optional.empty());
        facts.add(new Fact(
                "f" + number,
                FactKind.MONEY,
                figure,
                value,
                coverage,
                number + 1,
                false,
                List.of(mention),
                List.of(),
                Optional.empty()));
        if (number % 5 == 4) {
            clashes.add(new Discrepancy(
                    "d" + number, List.of("f" + (number - 1), "f" + number), "same claim, other figure", .9));
        }
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            for (int j = i + 1; j < articles; j++) {
                for (int sentence = 0; sentence < sentences; sentence++) {
                    if (sentence % 3 != 2) {
                        boolean moved = sentence % 20 == 7;
                        int to = moved ? (sentence + sentences / 2) % sentences : sentence;
                        links.add(new Link(
                                new SentenceRef(Article.sigil(i), sentence),
                                new SentenceRef(Article.sigil(j), to),
                                .8,
                                Relation.SAME,
                                moved,
                                Author.PROGRAM));
                    }
                }
            }
        }
        return links;
    }

    private List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (int sentence = 0; sentence < sentences; sentence++) {
            List<SentenceRef> together = new ArrayList<>();
            for (int i = 0; i < articles; i++) {
                SentenceRef at = new SentenceRef(Article.sigil(i), sentence);
                if (sentence % 3 == 2) {
                    statements.add(new Statement("s" + statements.size(), List.of(at)));
                } else {
                    together.add(at);
                }
            }
            if (!together.isEmpty()) {
                statements.add(new Statement("s" + statements.size(), together));
            }
        }
        return statements;
    }
}
