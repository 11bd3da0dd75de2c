package crossread.ui.columns;

import crossread.model.article.Article;
import crossread.model.article.Block;
import javafx.geometry.NodeOrientation;

/** Tells whether an article reads from the right: by its letters, as pages often name no language or a wrong one. */
public final class ReadingDirection {
    /** So many letters tell; a name in another script at the beginning must not. */
    private static final int ENOUGH = 400;

    private ReadingDirection() {}

    public static NodeOrientation of(Article article) {
        int balance = 0;
        int seen = 0;
        for (Block block : article.blocks()) {
            for (int i = 0; block.kept() && i < block.text().length() && seen < ENOUGH; i++) {
                switch (Character.getDirectionality(block.text().charAt(i))) {
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                        balance++;
                        seen++;
                    }
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                        balance--;
                        seen++;
                    }
                    default -> {
                        // Digits and marks stand in both.
                    }
                }
            }
        }
        return balance > 0 ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }
}
