package crossread.fact.correct;

import crossread.model.article.Article;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Nearest;
import crossread.model.fact.Value;
import crossread.model.link.Alignment;
import crossread.model.link.Author;
import crossread.model.link.Neighbour;
import crossread.model.work.FactAnchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes facts of groups: says anew which articles state them, and what comes nearest in the others. */
final class FactMaker {
    private static final String ASIDE_ELSEWHERE = "remark.set-aside-elsewhere";

    private final List<Article> articles;
    private final Alignment alignment;
    private final Map<String, Article> byId = new HashMap<>();

    FactMaker(List<Article> articles, Alignment alignment) {
        this.articles = articles;
        this.alignment = alignment;
        articles.forEach(article -> byId.put(article.id(), article));
    }

    /**
     * The fact in its place.
     *
     * @param clashes whether another fact states something else in its place
     */
    Fact make(Group group, int place, boolean clashes) {
        Optional<Fact> untouched = group.lead().filter(_ -> !group.isTouched());
        return untouched.map(fact -> placed(fact, place, clashes)).orElseGet(() -> made(group, place, clashes));
    }

    private static Fact placed(Fact fact, int place, boolean clashes) {
        boolean settled = fact.coverage() instanceof Coverage.Differs && !clashes;
        return new Fact(
                "f" + place,
                fact.kind(),
                fact.label(),
                fact.value(),
                settled ? agreed(fact.coverage().articles(), false) : fact.coverage(),
                place,
                fact.setAside(),
                fact.mentions(),
                fact.nearest(),
                fact.remark(),
                fact.by());
    }

    private static Coverage agreed(List<String> stating, boolean unsure) {
        if (stating.size() > 1) {
            return new Coverage.Shared(stating);
        }
        return unsure ? new Coverage.Uncertain(stating) : new Coverage.OnlyIn(stating.getFirst());
    }

    private Fact made(Group group, int place, boolean clashes) {
        List<Mention> mentions = group.mentions().stream()
                .sorted(Comparator.comparing(Mention::at).thenComparing(Mention::span))
                .toList();
        List<String> stating = articles.stream()
                .map(Article::id)
                .filter(id -> mentions.stream().anyMatch(mention -> isIn(mention, id)))
                .toList();
        Mention best = mentions.stream()
                .min(Comparator.comparing((Mention mention) -> !states(mention)))
                .orElseThrow();
        Optional<Fact> lead = group.lead()
                .filter(fact -> mentions.stream()
                        .anyMatch(each ->
                                words(each).equals(fact.label()) || each.value().equals(fact.value())));
        Value stated = lead.map(Fact::value).orElse(best.value());
        String label = lead.map(Fact::label).orElseGet(() -> label(best));
        FactKind kind = group.kind().orElseGet(() -> lead.map(Fact::kind).orElse(best.kind()));
        boolean unsure = group.lead()
                .filter(fact -> fact.coverage() instanceof Coverage.Uncertain)
                .isPresent();
        return new Fact(
                "f" + place,
                kind,
                label,
                group.kind().isPresent() ? KindChanger.change(stated, label, kind) : stated,
                clashes ? new Coverage.Differs(stating) : agreed(stating, unsure),
                place,
                mentions.stream().noneMatch(this::states),
                group.kind().isPresent()
                        ? mentions.stream().map(each -> as(kind, each)).toList()
                        : mentions,
                nearest(group, mentions, stating, label),
                remark(group, mentions, stating),
                Author.READER);
    }

    private Mention as(FactKind kind, Mention mention) {
        return new Mention(
                mention.at(),
                mention.span(),
                kind,
                KindChanger.change(mention.value(), words(mention), kind),
                mention.speaker());
    }

    private String label(Mention mention) {
        return switch (mention.value()) {
            case Value.Person person -> person.name();
            case Value.Quotation quotation -> quotation.text();
            default -> words(mention);
        };
    }

    private String words(Mention mention) {
        return FactAnchor.of(mention, articles).map(FactAnchor::text).orElse("");
    }

    private static boolean isIn(Mention mention, String article) {
        return mention.at().article().equals(article);
    }

    /** Whether its article states what it says; set-aside text does not, the headline does. */
    private boolean states(Mention mention) {
        Article article = byId.get(mention.at().article());
        if (article == null) {
            return false;
        }
        int sentence = mention.at().sentence();
        return article.isKept(sentence)
                || article.blocks()
                        .get(article.sentences().get(sentence).block())
                        .finding()
                        .map(SetAside::reason)
                        .filter(reason -> reason == Reason.HEADLINE)
                        .isPresent();
    }

    private List<Nearest> nearest(Group group, List<Mention> mentions, List<String> stating, String label) {
        List<Nearest> all = new ArrayList<>();
        for (Article article : articles) {
            if (!stating.contains(article.id())) {
                mentions.stream()
                        .flatMap(mention -> alignment.nearest(mention.at(), article.id()).stream())
                        .max(Comparator.comparingDouble(Neighbour::score)
                                .thenComparing(Neighbour::at, Comparator.reverseOrder()))
                        .map(at -> new Nearest(at.at(), at.score(), List.of(label)))
                        .or(() -> before(group, article.id()))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Nearest> before(Group group, String article) {
        return group.lead().stream()
                .flatMap(fact -> fact.nearest().stream())
                .filter(near -> near.at().article().equals(article))
                .findFirst();
    }

    /** What the program remarked on holds while more than one article states it. */
    private Optional<String> remark(Group group, List<Mention> mentions, List<String> stating) {
        boolean some = mentions.stream().anyMatch(this::states);
        boolean aside = stating.stream()
                .anyMatch(article -> mentions.stream()
                        .filter(mention -> isIn(mention, article))
                        .noneMatch(this::states));
        if (some && aside) {
            return Optional.of(ASIDE_ELSEWHERE);
        }
        return stating.size() < 2
                ? Optional.empty()
                : group.lead().flatMap(Fact::remark).filter(remark -> !remark.equals(ASIDE_ELSEWHERE));
    }
}
