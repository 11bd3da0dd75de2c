package crossread.lesson;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes a lesson of a comparison. The same comparison always gives the same cards in the same order. */
public final class LessonWriter {
    /** What a class sorts in a quarter of an hour, and what stands on two sides of paper. */
    private static final int MOST_FACTS = 12;

    private static final int MOST_OMISSIONS = 8;
    private static final int MOST_FIGURES = 8;

    /** The lesson, whose cards are few or none where the comparison has few facts that fit. */
    public Prepared prepare(Comparison comparison) {
        List<Article> articles =
                comparison.articles().stream().map(LessonWriter::kept).toList();
        List<Card> cards = new ArrayList<>();
        List<Solution> solutions = new ArrayList<>();
        if (articles.size() > 1) {
            FactTexts texts = new FactTexts(comparison);
            FactCards facts = new FactCards(comparison, texts, random(articles, Task.FACTS));
            List<Fact> fit = facts.fit();
            List<Draft> sorted = facts.sorted(fit, MOST_FACTS);
            // What has been sorted already is no riddle any more; only where there is nothing else it comes again.
            List<Fact> used = sorted.stream().map(Draft::fact).toList();
            List<Fact> fresh = facts.apartFrom(used, fit);
            add(Task.FACTS, sorted, articles, texts, cards, solutions);
            add(Task.OMISSIONS, facts.omitted(fresh, MOST_OMISSIONS), articles, texts, cards, solutions);
            FigureCards figures = new FigureCards(comparison, texts, random(articles, Task.FIGURES));
            add(Task.FIGURES, figures.checked(MOST_FIGURES), articles, texts, cards, solutions);
        }
        Lesson lesson = new Lesson(comparison.title(), articles, cards);
        return new Prepared(lesson, new AnswerKey(lesson.id(), lesson.title(), solutions));
    }

    /** The article as a class reads it: what cleaning kept, and nothing of where the file came from. */
    private static Article kept(Article article) {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int[] places = new int[article.blocks().size()];
        for (int i = 0; i < places.length; i++) {
            Block block = article.blocks().get(i);
            places[i] = blocks.size();
            if (block.kept()) {
                blocks.add(Block.kept(block.text(), block.kind()));
            }
        }
        for (int i = 0; i < article.sentences().size() && article.isKept(i); i++) {
            Sentence sentence = article.sentences().get(i);
            sentences.add(new Sentence(places[sentence.block()], sentence.span(), sentence.text()));
        }
        Origin none = new Origin(article.name(), "text", 0, "");
        return new Article(article.id(), article.metadata(), none, blocks, sentences, List.of());
    }

    private static Random random(List<Article> articles, Task task) {
        StringBuilder seed = new StringBuilder(task.name());
        articles.forEach(article -> seed.append(article.body()));
        return new Random(seed.toString().hashCode());
    }

    /** Numbers the cards in an order that tells nothing. */
    private static void add(
            Task task,
            List<Draft> drafts,
            List<Article> articles,
            FactTexts texts,
            List<Card> cards,
            List<Solution> solutions) {
        List<Draft> shuffled = new ArrayList<>(drafts);
        Collections.shuffle(shuffled, random(articles, task));
        int number = 1;
        for (Draft draft : shuffled) {
            String id = task.name().toLowerCase(Locale.ROOT) + "-" + number++;
            Excerpt excerpt = texts.excerpt(draft.shown());
            cards.add(new Card(
                    id, task, draft.fact().kind(), excerpt.text(), excerpt.fact(), draft.choices(), draft.from()));
            solutions.add(new Solution(id, draft.right(), draft.proofs()));
        }
    }
}
