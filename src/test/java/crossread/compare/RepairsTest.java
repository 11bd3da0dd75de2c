package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.ReadResult;
import crossread.model.article.Reason;
import crossread.model.article.Sentence;
import crossread.model.article.SetAside;
import crossread.model.article.Span;
import crossread.model.article.Trust;
import crossread.model.article.Warning;
import crossread.read.Story;
import crossread.read.given.PasteReader;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepairsTest {
    private static final SetAside OUTSIDE = SetAside.because(Reason.SITE_FURNITURE, "core-stretch", Trust.ASK);

    private static final List<String> TEASERS = List.of(
            "Ferry fares to rise in the spring for all but the oldest passengers",
            "Old lighthouse sold to a buyer from the capital for a good price",
            "Fishing fleet back in port after the storm of last week on the coast",
            "School roof to be mended before the autumn term begins in the city",
            "Market square to lose its parking places by the end of next year",
            "Museum shows the ships that never came back from the northern route");

    private final Repairs repairs = new Repairs();
    private final PasteReader pastes = new PasteReader("Pasted", new PlainTextReader(), new HtmlReader(Story::json));

    private Article pasted(List<String> lines) {
        return Story.only(pastes.readPasted(String.join("\n", lines), Optional.empty()));
    }

    /** A page as it is pasted after everything on it was selected: forty lines of menu, the story, teasers, a foot. */
    private Article wholePage() {
        List<String> lines = new ArrayList<>(List.of("Skip to content", "Search", "Sign in", "Subscribe now"));
        IntStream.range(0, 40).forEach(i -> lines.add(i % 2 == 0 ? "Section " + i : "Life & Arts " + i));
        lines.add(Story.TITLE);
        lines.addAll(Story.PARAGRAPHS);
        lines.add("Share");
        lines.addAll(TEASERS);
        lines.addAll(List.of("Contact us", "Privacy policy", "© 2025 Harbour Gazette. All rights reserved."));
        return pasted(lines);
    }

    private static String misread(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    }

    private static Article split(Article article) {
        return article.withSentences(List.of(new Sentence(0, new Span(0, 3), "The")));
    }

    @Test
    void offersTheCoreOfAWholePageAndDoesNotTakeItByItself() {
        Article page = wholePage();

        assertThat(page.warnings()).containsExactly(Warning.of("whole-page", "6"));
        assertThat(Story.kept(page)).containsAll(TEASERS).containsAll(Story.PARAGRAPHS);
    }

    @Test
    void setsAllOutsideTheCoreAsideToBeLookedAt() {
        Article core = repairs.withCoreOnly(wholePage()).orElseThrow();

        assertThat(Story.kept(core)).isEqualTo(Story.PARAGRAPHS);
        assertThat(core.warnings()).isEmpty();
        assertThat(core.blocks().stream().filter(block -> TEASERS.contains(block.text())))
                .hasSize(TEASERS.size())
                .allMatch(block -> block.finding().equals(Optional.of(OUTSIDE)));
    }

    @Test
    void leavesWhatTheReaderPutBack() {
        Article page = wholePage();
        List<Block> blocks = new ArrayList<>(page.blocks());
        int index = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).text().equals("Section 0"))
                .findFirst()
                .orElseThrow();
        blocks.set(index, blocks.get(index).putBack());

        Article core = repairs.withCoreOnly(page.withBlocks(blocks)).orElseThrow();

        assertThat(core.blocks().get(index)).isEqualTo(blocks.get(index));
    }

    @Test
    void offersNoCoreOfAnArticleAlone() {
        Article article = pasted(Story.PARAGRAPHS);

        assertThat(article.warnings()).isEmpty();
        assertThat(repairs.withCoreOnly(article)).isEmpty();
    }

    @Test
    void offersNoCoreOfAnArticleThatEndsInAList() {
        List<String> lines = new ArrayList<>(Story.PARAGRAPHS);
        lines.add("These lines are affected:");
        IntStream.range(1, 20).forEach(i -> lines.add("Line " + i + ", north bank to harbour"));

        assertThat(pasted(lines).warnings()).isEmpty();
    }

    @Test
    void offersToRepairGarbledLettersAndLeavesThemUntilAsked() {
        List<String> lines = List.of(
                "The mayor’s “last word” on the bridge’s repair",
                Story.PARAGRAPHS.get(0) + " It’s the city’s bridge, said Zoë Núñez.");
        Article article = pasted(lines.stream().map(RepairsTest::misread).toList());

        assertThat(article.warnings()).containsExactly(Warning.of("garbled-characters"));
        assertThat(article.body()).contains("Itâ€™s the cityâ€™s bridge");

        Article repaired = repairs.repairedCharacters(split(article)).orElseThrow();

        assertThat(repaired.blocks().stream().map(Block::text)).isEqualTo(lines);
        assertThat(repaired.blocks().stream().map(Block::finding))
                .isEqualTo(article.blocks().stream().map(Block::finding).toList());
        assertThat(repaired.metadata().title()).contains(lines.get(0));
        assertThat(repaired.metadata().foundIn()).isEqualTo(article.metadata().foundIn());
        assertThat(repaired.warnings()).isEmpty();
        assertThat(repaired.sentences()).isEmpty();
    }

    @Test
    void keepsOtherWarnings() {
        Warning other = Warning.of("encoding-guessed", "windows-1252");
        Article page = wholePage();
        Article warned = page.withWarnings(List.of(other, page.warnings().getFirst()));

        assertThat(repairs.withCoreOnly(warned).orElseThrow().warnings()).containsExactly(other);
    }

    @Test
    void repairsNothingThatIsRight() {
        assertThat(repairs.repairedCharacters(pasted(Story.PARAGRAPHS))).isEmpty();
    }

    @Test
    void offersTheCoreOfAPageThatWasPastedWithItsLayout() {
        Article plain = wholePage();
        String text = String.join("\n", plain.blocks().stream().map(Block::text).toList());
        String html = "<div>" + text.replace("\n", "</div><div>") + "</div>";

        ReadResult result = pastes.readPasted(text, Optional.of(html));

        assertThat(Story.only(result).warnings()).extracting(Warning::key).containsExactly("whole-page");
    }

    @Test
    void whatTheReaderEditedAndWhatIsKnownOfTheArticleIsRepairedToo() {
        Metadata metadata = Metadata.NONE
                .withOutlet(Optional.of(misread("Núñez’s Gazette – daily")))
                .withTitle(Optional.of(misread("The city’s bridge – “closed”")))
                .withByline(Optional.of(misread("Zoë Núñez – harbour’s desk")));
        List<Block> blocks = List.of(
                Block.kept(misread("The mayor’s “last word” – no."), BlockKind.PARAGRAPH),
                Block.kept(misread("It’s the city’s – he said."), BlockKind.PARAGRAPH)
                        .edited(misread("It’s the town’s – he said.")));
        Article garbled = new Article("", metadata, new Origin("a.txt", "text", 1, "0"), blocks, List.of(), List.of());

        Article repaired = repairs.repairedCharacters(garbled).orElseThrow();

        assertThat(repaired.metadata())
                .isEqualTo(Metadata.NONE
                        .withOutlet(Optional.of("Núñez’s Gazette – daily"))
                        .withTitle(Optional.of("The city’s bridge – “closed”"))
                        .withByline(Optional.of("Zoë Núñez – harbour’s desk")));
        assertThat(repaired.blocks())
                .containsExactly(
                        Block.kept("The mayor’s “last word” – no.", BlockKind.PARAGRAPH),
                        Block.kept("It’s the city’s – he said.", BlockKind.PARAGRAPH)
                                .edited("It’s the town’s – he said."));
    }
}
