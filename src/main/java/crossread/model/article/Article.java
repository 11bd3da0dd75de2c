package crossread.model.article;

import java.util.ArrayList;
import java.util.List;

/**
 * One outlet's text.
 *
 * @param id its sigil in a comparison (A, B, ... Z, AA, ...), empty before it belongs to one
 * @param metadata outlet, title, byline, date, language, address
 * @param origin the saved file
 * @param blocks every piece of the page in its order, kept or set aside
 * @param sentences the sentences of the kept blocks in their order, then those of the blocks set aside; empty until the
 *     article is split
 * @param warnings what the reader should know about the reading of the file
 */
public record Article(
        String id,
        Metadata metadata,
        Origin origin,
        List<Block> blocks,
        List<Sentence> sentences,
        List<Warning> warnings) {

    public Article {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        warnings = List.copyOf(warnings);
    }

    /** The sigil of the article at {@code index}: A to Z, then AA, AB and so on. */
    public static String sigil(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : sigil(index / 26 - 1) + last;
    }

    public Article withId(String value) {
        return new Article(value, metadata, origin, blocks, sentences, warnings);
    }

    public Article withMetadata(Metadata value) {
        return new Article(id, value, origin, blocks, sentences, warnings);
    }

    public Article withOrigin(Origin value) {
        return new Article(id, metadata, value, blocks, sentences, warnings);
    }

    public Article withBlocks(List<Block> value) {
        return new Article(id, metadata, origin, value, sentences, warnings);
    }

    /** With another block at {@code index}; where its text is another, it is still to be split into sentences. */
    public Article withBlock(int index, Block value) {
        List<Block> now = new ArrayList<>(blocks);
        Block before = now.set(index, value);
        List<Sentence> left = before.text().equals(value.text())
                ? sentences
                : sentences.stream()
                        .filter(sentence -> sentence.block() != index)
                        .toList();
        return withBlocks(now).withSentences(left);
    }

    public Article withSentences(List<Sentence> value) {
        return new Article(id, metadata, origin, blocks, value, warnings);
    }

    public Article withWarnings(List<Warning> value) {
        return new Article(id, metadata, origin, blocks, sentences, value);
    }

    /** The kept blocks' text, joined by a blank line. */
    public String body() {
        List<String> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kept()) {
                kept.add(block.text());
            }
        }
        return String.join("\n\n", kept);
    }

    /** Whether the sentence at {@code index} stands in a kept block. */
    public boolean isKept(int index) {
        return blocks.get(sentences.get(index).block()).kept();
    }

    /** What to call it on the screen: the outlet, or the file where none is known. */
    public String name() {
        return metadata.outlet().orElse(origin.file());
    }
}
