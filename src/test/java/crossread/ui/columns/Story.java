package crossread.ui.columns;

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
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Nearest;
import crossread.model.fact.Value;
import crossread.model.link.Author;
import crossread.model.link.Link;
import crossread.model.link.Matching;
import crossread.model.link.Relation;
import crossread.model.link.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes small comparisons by hand. A paragraph's sentences are parted by {@code |}; a fact is named by the words that
 * state it, and its mentions are wherever these stand in the articles it is said to be in.
 */
public final class Story {
    private final List<Article> articles = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Discrepancy> discrepancies = new ArrayList<>();

    /** Adds the next article; its blocks are text, or made by the methods below. */
    public Story article(String outlet, String title, Object... blocks) {
        String id = Article.sigil(articles.size());
        List<Block> all = new ArrayList<>();
        List<Sentence> kept = new ArrayList<>();
        List<Sentence> aside = new ArrayList<>();
        for (Object each : blocks) {
            Block raw = each instanceof Block block ? block : Block.kept(String.valueOf(each), BlockKind.PARAGRAPH);
            StringBuilder text = new StringBuilder();
            for (String sentence : raw.text().split("\\|")) {
                String trimmed = sentence.strip();
                text.append(text.isEmpty() ? "" : " ");
                Span span = new Span(text.length(), text.length() + trimmed.length());
                text.append(trimmed);
                (raw.kept() ? kept : aside).add(new Sentence(all.size(), span, trimmed));
            }
            all.add(new Block(text.toString(), raw.kind(), raw.kept(), raw.finding()));
        }
        kept.addAll(aside);
        Metadata metadata = Metadata.NONE
                .withOutlet(Optional.of(outlet))
                .withTitle(Optional.of(title))
                .withByline(Optional.of("By a reporter in " + outlet))
                .withPublished(Optional.of(LocalDate.of(2031, 3, 4)));
        Origin origin = new Origin(id + ".txt", "text", 1, "0".repeat(64));
        articles.add(new Article(id, metadata, origin, all, kept, List.of()));
        return this;
    }

    public static Block heading(String text) {
        return Block.kept(text, BlockKind.HEADING);
    }

    public static Block aside(Reason reason, String text) {
        return Block.kept(text, BlockKind.PARAGRAPH).setAside(SetAside.because(reason, "test", Trust.SAFE));
    }

    public static Block ask(Reason reason, String text) {
        return Block.kept(text, BlockKind.PARAGRAPH).setAside(SetAside.because(reason, "test", Trust.ASK));
    }

    /** Links sentences, each given as sigil and index: {@code same("A0", "B2")}. */
    public Story same(String from, String to) {
        links.add(new Link(ref(from), ref(to), 0.8, Relation.SAME, false, Author.PROGRAM));
        return this;
    }

    public Story moved(String from, String to) {
        links.add(new Link(ref(from), ref(to), 0.8, Relation.SAME, true, Author.PROGRAM));
        return this;
    }

    public static SentenceRef ref(String at) {
        return new SentenceRef(at.substring(0, 1), Integer.parseInt(at.substring(1)));
    }

    public Story only(String id, FactKind kind, String words, String article, String... nearest) {
        return fact(id, kind, words, new Coverage.OnlyIn(article), nearest);
    }

    public Story differs(String id, FactKind kind, String words, String... in) {
        return fact(id, kind, words, new Coverage.Differs(List.of(in)));
    }

    public Story uncertain(String id, FactKind kind, String words, String... in) {
        return fact(id, kind, words, new Coverage.Uncertain(List.of(in)));
    }

    public Story shared(String id, FactKind kind, String words, String... in) {
        return fact(id, kind, words, new Coverage.Shared(List.of(in)));
    }

    public Story clash(String... ids) {
        discrepancies.add(new Discrepancy("d" + discrepancies.size(), List.of(ids), "same claim, other figure", 0.9));
        return this;
    }

    private Story fact(String id, FactKind kind, String words, Coverage coverage, String... nearest) {
        List<Mention> mentions = new ArrayList<>();
        Value value = new Value.Named(words);
        for (Article article : articles) {
            for (int i = 0;
                    coverage.articles().contains(article.id())
                            && i < article.sentences().size();
                    i++) {
                String text = article.sentences().get(i).text();
                for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                    SentenceRef ref = new SentenceRef(article.id(), i);
                    Span span = new Span(at, at + words.length());
                    mentions.add(new Mention(ref, span, kind, value, Optional.empty()));
                }
            }
        }
        List<Nearest> near = List.of(nearest).stream()
                .map(at -> new Nearest(ref(at), 0.4, List.of(words)))
                .toList();
        facts.add(
                new Fact(id, kind, words, value, coverage, facts.size() + 1, false, mentions, near, Optional.empty()));
        return this;
    }

    public Comparison comparison() {
        return new Comparison(
                "A story",
                Instant.EPOCH,
                "test",
                Matching.LEXICAL,
                articles,
                links,
                statements(),
                facts,
                discrepancies);
    }

    /** Every kept sentence in one statement with all it is linked to, directly or not. */
    private List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        Set<SentenceRef> done = new LinkedHashSet<>();
        for (Article article : articles) {
            for (int i = 0; i < article.sentences().size(); i++) {
                SentenceRef at = new SentenceRef(article.id(), i);
                if (article.isKept(i) && !done.contains(at)) {
                    TreeSet<SentenceRef> together = new TreeSet<>(List.of(at));
                    while (together.addAll(linked(together))) {}
                    done.addAll(together);
                    statements.add(new Statement("s" + statements.size(), List.copyOf(together)));
                }
            }
        }
        return statements;
    }

    private List<SentenceRef> linked(Set<SentenceRef> to) {
        List<SentenceRef> more = new ArrayList<>();
        for (Link link : links) {
            if (to.contains(link.from())) {
                more.add(link.to());
            }
            if (to.contains(link.to())) {
                more.add(link.from());
            }
        }
        return more;
    }
}
