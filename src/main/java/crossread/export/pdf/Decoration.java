package crossread.export.pdf;

import crossread.export.pdf.Paginator.Placed;
import crossread.export.pdf.Piece.Bar;
import crossread.export.pdf.Run.Ink;

/** Draws what only decorates, and is left out of the tags: rules, a marker's strokes, squares to be ticked. */
final class Decoration {
    private final PageContent content;

    Decoration(PageContent content) {
        this.content = content;
    }

    /** @param top of the piece, from the paper's foot */
    void draw(Placed placed, float top) {
        Piece piece = placed.piece();
        if (piece.bar() == Bar.NONE && !isMarked(placed)) {
            return;
        }
        content.beginArtifact();
        bar(piece, top, (placed.to() - placed.from()) * piece.leading());
        for (int i = placed.from(); i < placed.to(); i++) {
            Line line = piece.lines().get(i);
            float x = PagePainter.left(piece, line);
            float base = PagePainter.base(piece, top, i - placed.from());
            for (Stretch stretch : line.stretches()) {
                stroke(stretch, x, base);
                x += stretch.width();
            }
        }
        content.end();
    }

    private static boolean isMarked(Placed placed) {
        for (int i = placed.from(); i < placed.to(); i++) {
            for (Stretch stretch : placed.piece().lines().get(i).stretches()) {
                if (stretch.run().marked() || stretch.run().ink() == Ink.BOX) {
                    return true;
                }
            }
        }
        return false;
    }

    private void stroke(Stretch stretch, float x, float base) {
        Run run = stretch.run();
        if (run.marked()) {
            content.fillColour(1f, .93f, .7f);
            content.fill(x - 1, base - .26f * run.size(), stretch.width() + 2, 1.24f * run.size());
        } else if (run.ink() == Ink.BOX) {
            content.strokeColour(run.ink().red, run.ink().green, run.ink().blue);
            content.stroke(x, base - .16f * run.size(), run.size(), run.size(), .8f);
        }
    }

    private void bar(Piece piece, float top, float height) {
        Bar bar = piece.bar();
        switch (bar) {
            case NONE -> {
                return;
            }
            case RULE -> {
                content.fillColour(.6f, .63f, .67f);
                content.fill(
                        PagePainter.MARGIN + piece.indent(), top - height, PagePainter.WIDTH - piece.indent(), .6f);
                return;
            }
            case STATES -> content.fillColour(.18f, .42f, .31f);
            case DIFFERS -> content.fillColour(.6f, .2f, .07f);
            case LACKS -> content.fillColour(.6f, .63f, .67f);
        }
        // What lacks the fact is told by a thinner rule too.
        content.fill(PagePainter.MARGIN + 2, top - height, bar == Bar.LACKS ? .7f : 2, height);
    }
}
