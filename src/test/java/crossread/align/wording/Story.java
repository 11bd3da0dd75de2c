package crossread.align.wording;

import crossread.model.Budget;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Stretch;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import crossread.model.fact.Value;
import crossread.model.link.Alignment;
import crossread.model.link.Author;
import crossread.model.link.Link;
import crossread.model.link.Relation;
import crossread.model.link.Statement;
import crossread.model.link.UnmatchedPart;
import crossread.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Small stories: what stands in “marks” is a quotation, what stands in {braces} a name; braces are taken out. */
final class Story {
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”?");
    private static final Pattern NAMED = Pattern.compile("\\{([^}]+)\\}");

    private final List<TokenizedArticle> articles = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, List<Mention>> names = new TreeMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<SentenceRef, List<UnmatchedPart>> unmatched = new TreeMap<>();
    private String language = "en";

    Story in(String value) {
        language = value;
        return this;
    }

    /** Adds an article of one paragraph. */
    Story article(String... sentences) {
        return add(Block.kept(String.join(" ", sentences), BlockKind.PARAGRAPH), sentences);
    }

    /** Adds an article whose one paragraph is set aside. */
    public Story aside(String... sentences) {
        return add(Block.kept(String.join(" ", sentences), BlockKind.PARAGRAPH).setAsideByReader(), sentences);
    }

    private Story add(Block block, String... sentences) {
        String id = Article.sigil(articles.size());
        List<Sentence> all = new ArrayList<>();
        int start = 0;
        for (String marked : sentences) {
            SentenceRef at = new SentenceRef(id, all.size());
            String text = marked.replaceAll("[{}]", "");
            named(at, marked);
            Matcher quoted = QUOTED.matcher(text);
            while (quoted.find()) {
                quotation(at, quoted.start(1), quoted.end(1), quoted.group(1));
            }
            all.add(new Sentence(0, new Span(start, start + text.length()), text));
            start += text.length() + 1;
        }
        Metadata metadata = Metadata.NONE.withLanguage(Optional.of(language));
        Origin origin = new Origin(id + ".txt", "text", 0, "");
        articles.add(new Tokenizer().tokenize(new Article(id, metadata, origin, List.of(block), all, List.of())));
        return this;
    }

    private void named(SentenceRef at, String marked) {
        Matcher matcher = NAMED.matcher(marked);
        int braces = 0;
        while (matcher.find()) {
            int start = matcher.start() - braces;
            String name = matcher.group(1);
            Span span = new Span(start, start + name.length());
            Value value = new Value.Named(name);
            names.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(new Mention(at, span, FactKind.ORGANISATION, value, Optional.empty()));
            braces += 2;
        }
    }

    private void quotation(SentenceRef at, int start, int end, String words) {
        int stop = words.endsWith(",") ? end - 1 : end;
        Value value = new Value.Quotation(words, Optional.empty());
        Mention mention = new Mention(at, new Span(start, stop), FactKind.QUOTATION, value, Optional.empty());
        mentions.add(mention);
        facts.add(fact(List.of(mention), words, value));
    }

    private Fact fact(List<Mention> of, String label, Value value) {
        int rank = facts.size() + 1;
        Coverage coverage = new Coverage.OnlyIn(of.getFirst().at().article());
        return new Fact(
                "f" + rank, of.getFirst().kind(), label, value, coverage, rank, false, of, List.of(), Optional.empty());
    }

    /** Says who speaks: the first quotation, the second and so on; nobody where the name is empty. */
    Story speakers(String... some) {
        for (int i = 0; i < some.length; i++) {
            if (!some[i].isEmpty()) {
                mentions.set(i, mentions.get(i).withSpeaker(new Speaker(some[i], 0, Optional.empty())));
            }
        }
        return this;
    }

    /** The speeches of the only article: their words, the sentences parted by a stroke. */
    List<String> speeches() {
        return new SpeechReader(new SpokenWords())
                .read(articles.getFirst(), mentions).stream()
                        .map(speech -> speech.words().stream()
                                .map(Story::word)
                                .collect(Collectors.joining(" "))
                                .substring(2))
                        .toList();
    }

    private static String word(QuotedWord word) {
        return (word.opens() ? "| " : "") + (word.bracketed() ? "[" + word.key() + "]" : word.key());
    }

    /** Links sentences with the same number of the first two articles. */
    Story linked(int... sentences) {
        for (int sentence : sentences) {
            links.add(new Link(
                    new SentenceRef("A", sentence),
                    new SentenceRef("B", sentence),
                    .9,
                    Relation.SAME,
                    false,
                    Author.PROGRAM));
        }
        return this;
    }

    /** Links the first sentences of all articles with each other. */
    Story allLinked() {
        for (int one = 0; one < articles.size(); one++) {
            for (int other = one + 1; other < articles.size(); other++) {
                links.add(new Link(
                        new SentenceRef(Article.sigil(one), 0),
                        new SentenceRef(Article.sigil(other), 0),
                        .9,
                        Relation.SAME,
                        false,
                        Author.PROGRAM));
            }
        }
        return this;
    }

    /** Says that B's sentences do not say these words of the first sentence of A. */
    Story unsaid(String words) {
        String text = articles.getFirst().article().sentences().getFirst().text();
        int start = text.indexOf(words);
        Span span = new Span(start, start + words.length());
        unmatched.put(new SentenceRef("A", 0), List.of(new UnmatchedPart("B", span)));
        return this;
    }

    /** One line a discrepancy: what, and the words that differ. */
    List<String> discrepancies() {
        return new QuotationComparer()
                .compare(articles, mentions, facts, 0, Budget.NONE, _ -> {}).stream()
                        .map(this::line)
                        .toList();
    }

    private String line(Discrepancy one) {
        return one.what() + ":" + words(one.differing());
    }

    /** One line a wording: kind, what it is about, and the words. */
    List<String> wordings() {
        names.values().forEach(some -> facts.add(fact(some, "", some.getFirst().value())));
        Map<Integer, Set<SentenceRef>> together = new TreeMap<>();
        for (Link link : links) {
            Collections.addAll(
                    together.computeIfAbsent(link.from().sentence(), _ -> new TreeSet<>()), link.from(), link.to());
        }
        List<Statement> statements = new ArrayList<>();
        together.forEach((number, some) -> statements.add(new Statement("s" + number, List.copyOf(some))));
        Alignment alignment = new Alignment(links, statements, Map.of(), unmatched, false);
        return new WordingFinder()
                .find(articles, alignment, facts).stream()
                        .map(one -> one.kind() + " " + one.about() + ":" + words(one.terms()))
                        .toList();
    }

    private String words(List<Stretch> stretches) {
        StringBuilder all = new StringBuilder();
        for (Stretch words : stretches) {
            TokenizedArticle article = articles.stream()
                    .filter(each -> each.article().id().equals(words.at().article()))
                    .findFirst()
                    .orElseThrow();
            String text =
                    article.article().sentences().get(words.at().sentence()).text();
            all.append(' ')
                    .append(words.at().article())
                    .append(" <")
                    .append(words.span().of(text))
                    .append('>');
        }
        return all.toString();
    }
}
