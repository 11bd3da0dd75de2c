package crossread.fact.judge.story;

import crossread.fact.judge.name.NameForm;
import crossread.model.article.Token;
import java.util.List;

/** Whether a word of a sentence is a name of its own there and no piece of another: "York" in "New York". */
public final class WholeWord {
    private static final String CURRENCIES = "$€£¥";
    private static final String HYPHENS = "-‐‑";

    private final Story story;

    public WholeWord(Story story) {
        this.story = story;
    }

    /**
     * Whether it stands alone anywhere in the sentence.
     *
     * @param folded as {@link NameForm#fold} writes it, in any case
     * @param person whether it is a last name: half of a double one names somebody else, while "US-Veskar talks" name both
     */
    public boolean stands(Passage passage, String folded, boolean person) {
        List<String> words = story.folded(passage);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(folded) && !isPiece(passage, i, person)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPiece(Passage passage, int at, boolean person) {
        List<Token> tokens = passage.tokens();
        int end = tokens.get(at).span().end();
        boolean sum = end < passage.text().length()
                && CURRENCIES.indexOf(passage.text().charAt(end)) >= 0;
        boolean town = at > 0 && tokens.get(at - 1).text().equals("New");
        boolean doubled = person && (isJoined(tokens, at, -1) || isJoined(tokens, at, 1));
        return sum || town || doubled;
    }

    /** "Bramley-Frost": a hyphen without blanks, and a capital behind it. */
    private static boolean isJoined(List<Token> tokens, int at, int step) {
        int other = at + 2 * step;
        if (other < 0 || other >= tokens.size()) {
            return false;
        }
        Token hyphen = tokens.get(at + step);
        Token word = tokens.get(at);
        boolean glued = step > 0
                ? word.span().end() == hyphen.span().start()
                        && hyphen.span().end() == tokens.get(other).span().start()
                : hyphen.span().end() == word.span().start()
                        && tokens.get(other).span().end() == hyphen.span().start();
        return glued
                && HYPHENS.contains(hyphen.text())
                && Character.isUpperCase(tokens.get(other).text().codePointAt(0));
    }
}
