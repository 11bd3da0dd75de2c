package crossread.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import crossread.model.link.Matching;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactTextsTest {
    private static final String LONG = "Divers found cracks in the second pillar of the bridge on Sunday evening.";

    /** Two paragraphs of these sentences. */
    private static Comparison story(List<String> first, List<String> second) {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (List<String> paragraph : List.of(first, second)) {
            int start = 0;
            for (String text : paragraph) {
                sentences.add(new Sentence(blocks.size(), new Span(start, start + text.length()), text));
                start += text.length() + 1;
            }
            blocks.add(Block.kept(String.join(" ", paragraph), BlockKind.PARAGRAPH));
        }
        Origin origin = new Origin("a.txt", "text", 1, "0".repeat(64));
        Article article = new Article("A", Metadata.NONE, origin, blocks, sentences, List.of());
        return new Comparison(
                "s",
                Instant.EPOCH,
                "test",
                Matching.LEXICAL,
                List.of(article),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Excerpt shown(Comparison story, int sentence, String fact) {
        String text = story.articles().getFirst().sentences().get(sentence).text();
        Span span = new Span(text.indexOf(fact), text.indexOf(fact) + fact.length());
        return new FactTexts(story)
                .excerpt(new Mention(
                        new SentenceRef("A", sentence),
                        span,
                        FactKind.NUMBER,
                        new Value.Named(fact),
                        Optional.empty()));
    }

    @Test
    void aShortSentenceStandsBehindTheOneBeforeIt() {
        Excerpt card = shown(story(List.of(LONG, "There were three of them."), List.of("More.")), 1, "three");
        assertThat(card.text()).isEqualTo(LONG + " There were three of them.");
        assertThat(card.fact().of(card.text())).isEqualTo("three");
    }

    @Test
    void theFirstOfItsParagraphStandsBeforeTheOneBehindIt() {
        Excerpt card = shown(story(List.of("Before."), List.of("There were three of them.", LONG)), 1, "three");
        assertThat(card).isEqualTo(new Excerpt("There were three of them. " + LONG, new Span(11, 16)));
    }

    @Test
    void aSentenceThatSaysWhatItIsAboutStandsAlone() {
        Excerpt card = shown(story(List.of("Before.", LONG, "After."), List.of()), 1, "second");
        assertThat(card.text()).isEqualTo(LONG);
    }

    @Test
    void noSentenceOfAnotherParagraphIsTakenIn() {
        Excerpt card = shown(story(List.of(LONG), List.of("There were three of them.")), 1, "three");
        assertThat(card.text()).isEqualTo("There were three of them.");
    }
}
