package crossread.ui.columns.text;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Reason;
import crossread.model.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes an article as a column: kept blocks and captions in full, one bar for each run of other blocks set aside. */
public final class ColumnWriter {
    private static final String BETWEEN = " \u00b7 ";
    /** Reasons named on one bar; the line stays one line at the narrowest column. */
    private static final int NAMED = 2;

    private final Messages words;

    public ColumnWriter(Messages words) {
        this.words = words;
    }

    /**
     * The column of {@code article}.
     *
     * @param open indices of blocks whose bar the reader opened
     */
    public ColumnText write(Article article, Set<Integer> open) {
        Draft draft = new Draft();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            if (block.kept()) {
                bar(article, run, open, draft);
                kept(block, i, draft);
            } else if (block.isAside(Reason.CAPTION)) {
                bar(article, run, open, draft);
                caption(block, i, draft);
            } else if (!block.isAside(Reason.HEADLINE)) {
                // The headline stands in the card's header and needs no bar.
                run.add(i);
            }
        }
        bar(article, run, open, draft);
        return ColumnText.of(article, draft.text.toString(), draft.pieces);
    }

    private void kept(Block block, int index, Draft draft) {
        Span text = draft.paragraph(block.text());
        Optional<Piece.Action> again = Optional.empty();
        edited(block, draft);
        if (block.wasPutBack()) {
            draft.text.append(BETWEEN).append(words.text("columns.aside.wasPutBack"));
            again = Optional.of(draft.action(words.text("columns.aside.again"), Piece.Deed.SET_ASIDE, List.of(index)));
        }
        Span span = new Span(text.start(), draft.text.length());
        draft.pieces.add(new Piece.Kept(span, index, block.kind(), text, again));
    }

    /** Says behind a text that it is the reader's. */
    private void edited(Block block, Draft draft) {
        if (block.isEdited()) {
            draft.text.append(BETWEEN).append(words.text("columns.edited").replace(' ', '\u00a0'));
        }
    }

    private void caption(Block block, int index, Draft draft) {
        Span text = draft.paragraph(block.text());
        edited(block, draft);
        Optional<Piece.Action> check = block.asks()
                ? Optional.of(draft.action(words.text("columns.aside.ask"), Piece.Deed.CHECK, List.of(index)))
                : Optional.empty();
        draft.pieces.add(new Piece.Caption(new Span(text.start(), draft.text.length()), index, text, check));
    }

    private void bar(Article article, List<Integer> run, Set<Integer> open, Draft draft) {
        if (run.isEmpty()) {
            return;
        }
        List<Integer> blocks = List.copyOf(run);
        run.clear();
        boolean isOpen = blocks.stream().anyMatch(open::contains);
        int start = draft.start();
        draft.text.append(label(article, blocks));
        List<Piece.Action> actions = new ArrayList<>();
        if (blocks.stream().anyMatch(block -> article.blocks().get(block).asks())) {
            actions.add(draft.action(words.text("columns.aside.ask"), Piece.Deed.CHECK, blocks));
        }
        actions.add(
                isOpen
                        ? draft.action(words.text("columns.aside.hide"), Piece.Deed.HIDE, blocks)
                        : draft.action(words.text("columns.aside.show"), Piece.Deed.SHOW, blocks));
        if (blocks.size() == 1 && !isOpen) {
            actions.add(draft.action(words.text("columns.aside.putBack"), Piece.Deed.PUT_BACK, blocks));
        }
        draft.pieces.add(new Piece.Bar(new Span(start, draft.text.length()), blocks, isOpen, actions));
        if (isOpen) {
            blocks.forEach(block -> aside(article, block, draft));
        }
    }

    private String label(Article article, List<Integer> blocks) {
        List<String> reasons = blocks.stream()
                .flatMap(block -> article.blocks().get(block).finding().stream())
                .map(finding -> words.text("reason." + finding.reason()))
                .distinct()
                .toList();
        String named = String.join(", ", reasons.subList(0, Math.min(NAMED, reasons.size())));
        return words.text("columns.aside.many", blocks.size(), named, reasons.size() > NAMED ? 1 : 0);
    }

    private void aside(Article article, int block, Draft draft) {
        Block aside = article.blocks().get(block);
        int start = draft.start();
        aside.finding()
                .ifPresent(finding -> draft.text
                        .append(words.text("reason." + finding.reason()))
                        .append(": "));
        int textStart = draft.text.length();
        draft.text.append(Draft.oneLine(aside.text()));
        Span text = new Span(textStart, draft.text.length());
        edited(aside, draft);
        Piece.Action action = draft.action(words.text("columns.aside.putBack"), Piece.Deed.PUT_BACK, List.of(block));
        draft.pieces.add(new Piece.Aside(new Span(start, draft.text.length()), block, text, action));
    }

    /** The column as far as it is written. */
    private static final class Draft {
        final StringBuilder text = new StringBuilder();
        final List<Piece> pieces = new ArrayList<>();

        /** Begins a paragraph and says where. */
        int start() {
            if (!pieces.isEmpty()) {
                text.append('\n');
            }
            return text.length();
        }

        Span paragraph(String words) {
            int start = start();
            text.append(oneLine(words));
            return new Span(start, text.length());
        }

        Piece.Action action(String words, Piece.Deed deed, List<Integer> blocks) {
            text.append(BETWEEN);
            int start = text.length();
            // Kept on one line: what is to be clicked should not be torn in two.
            text.append(words.replace(' ', '\u00a0'));
            return new Piece.Action(new Span(start, text.length()), deed, blocks);
        }

        /** A block is one paragraph; a line break inside it would make two and part text from its positions. */
        static String oneLine(String words) {
            return words.replace('\n', ' ').replace('\r', ' ');
        }
    }
}
