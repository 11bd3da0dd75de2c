package crossread.compare;

import crossread.fact.FactFinder;
import crossread.fact.Search;
import crossread.fact.manner.Headline;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.SentenceRef;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Does what is done to each article by itself - splitting, cutting into tokens, finding mentions - and remembers it, so
 * that putting a line back or adding an article costs that article alone. What sentences have to do with each other is
 * worked out anew: its weights come from all articles and change with each. What hangs costs what one that throws would. Safe for
 * use by several threads.
 */
final class Preparer {
    /** Articles remembered, each as it was given and as it was split: those of a story of 50, and what was undone. */
    private static final int REMEMBERED = 200;

    private final UnaryOperator<Article> splitter;
    private final Function<Article, TokenizedArticle> tokenizer;
    private final List<FactFinder> finders;
    private final BiFunction<TokenizedArticle, List<Mention>, List<Mention>> attribution;
    private final StageWatch watch;

    /** By article without its letter, oldest first. */
    private final Map<Article, Prepared> known = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Article, Prepared> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** What is known of an article by itself; its mentions are found when somebody asks. */
    private static final class Prepared {
        private final TokenizedArticle text;
        private Optional<Search> searched = Optional.empty();

        Prepared(TokenizedArticle text) {
            this.text = text;
        }
    }

    Preparer(
            UnaryOperator<Article> splitter,
            Function<Article, TokenizedArticle> tokenizer,
            List<FactFinder> finders,
            BiFunction<TokenizedArticle, List<Mention>, List<Mention>> attribution,
            StageWatch watch) {
        this.splitter = splitter;
        this.tokenizer = tokenizer;
        this.finders = List.copyOf(finders);
        this.attribution = attribution;
        this.watch = watch;
    }

    /** One with the same stages that remembers nothing yet. */
    Preparer afresh() {
        return new Preparer(splitter, tokenizer, finders, attribution, watch);
    }

    /** The article with its sentences; without any where the splitter trips over it. */
    Article split(Article article) {
        return Faults.unless("splitting", () -> watch.watch(() -> splitter.apply(article)))
                .orElseGet(() -> Gaps.unsplit(article));
    }

    /**
     * The article split and cut into tokens, with the letter it has. Where either trips the article has no sentences and says
     * so: it is left out, and the others are compared.
     */
    TokenizedArticle text(Article article) {
        return Faults.unless("splitting", () -> prepared(article).text)
                .map(text -> new TokenizedArticle(text.article().withId(article.id()), text.tokens()))
                .orElseGet(() -> new TokenizedArticle(Gaps.unsplit(article), List.of()));
    }

    /** What the article states, each with its speaker, and what could not be looked for in it. */
    Search search(TokenizedArticle text) {
        if (Gaps.isUnsplit(text.article())) {
            return new Search(List.of(), Set.of());
        }
        Prepared prepared = prepared(text.article());
        Search search;
        synchronized (prepared) {
            search = prepared.searched.orElseGet(() -> find(prepared.text));
            prepared.searched = Optional.of(search);
        }
        String id = text.article().id();
        return new Search(
                search.found().stream().map(mention -> at(id, mention)).toList(), search.missed());
    }

    /** The headline of an article that has it only as its title and in no line of its text. */
    Optional<Headline> title(TokenizedArticle text) {
        return text.article()
                .metadata()
                .title()
                .filter(title -> !title.isBlank())
                .map(title -> {
                    Article alone = new Article(
                            text.article().id(),
                            text.article().metadata(),
                            text.article().origin(),
                            List.of(Block.kept(title, BlockKind.HEADING)),
                            List.of(),
                            List.of());
                    TokenizedArticle headline = text(alone);
                    return Headline.alone(headline, search(headline).found());
                });
    }

    private static Mention at(String id, Mention mention) {
        SentenceRef ref = new SentenceRef(id, mention.at().sentence());
        return new Mention(ref, mention.span(), mention.kind(), mention.value(), mention.speaker());
    }

    private Search find(TokenizedArticle text) {
        Search all = new Search(List.of(), Set.of());
        for (FactFinder finder : finders) {
            all = all.with(Faults.unless("finding facts", () -> watch.watch(() -> finder.search(text)))
                    .orElseGet(() -> new Search(List.of(), finder.kinds())));
        }
        Search found = all;
        return Faults.unless(
                        "attributing",
                        () -> new Search(watch.watch(() -> attribution.apply(text, found.found())), found.missed()))
                .orElseGet(() -> found.with(new Search(List.of(), Set.of(FactKind.CLAIM))));
    }

    private Prepared prepared(Article article) {
        Article plain = article.withId("");
        synchronized (known) {
            Prepared before = known.get(plain);
            if (before != null) {
                return before;
            }
        }
        // The letter stays while the finders work, which may name it in what they say.
        Prepared now = new Prepared(watch.watch(() -> tokenizer.apply(splitter.apply(article))));
        synchronized (known) {
            known.put(now.text.article().withId(""), now);
            known.put(plain, now);
        }
        return now;
    }
}
