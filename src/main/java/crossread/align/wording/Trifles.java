package crossread.align.wording;

import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which gaps between two wordings of a speech change nothing of what was said. */
final class Trifles {
    /** With so much of them beside the marks words are not cut but only told instead of quoted. */
    private static final double BESIDE = .7;

    private static final Set<String> TAGS = Set.of("said", "says", "testified", "added", "stated");

    private final SpokenWords spoken;

    Trifles(SpokenWords spoken) {
        this.spoken = spoken;
    }

    boolean isOne(Speech one, Speech other, Gap gap) {
        return isTag(one, gap.from(), gap.fromEnd())
                || isTag(other, gap.to(), gap.toEnd())
                || isOpen(one, gap.from(), gap.fromEnd())
                || isOpen(other, gap.to(), gap.toEnd())
                || !(tells(one, gap.from(), gap.fromEnd()) || tells(other, gap.to(), gap.toEnd()))
                || isSlip(one, other, gap)
                || isBeside(one, gap.from(), gap.fromEnd(), other, gap.isCut())
                || isBeside(other, gap.to(), gap.toEnd(), one, gap.isCut());
    }

    /** Whether these words stand in brackets: who puts them there says so. */
    private static boolean isOpen(Speech speech, int from, int to) {
        return from < to && speech.words().subList(from, to).stream().anyMatch(QuotedWord::bracketed);
    }

    /** "..., the company said in a statement" where marks were not closed: nobody speaks so of himself. */
    private static boolean isTag(Speech speech, int from, int to) {
        return speech.words().subList(from, to).stream().map(QuotedWord::key).anyMatch(TAGS::contains);
    }

    /** A word said twice in a row tells nothing the second time. */
    private static boolean tells(Speech speech, int from, int to) {
        for (int i = from; i < to; i++) {
            QuotedWord word = speech.words().get(i);
            boolean again = i > 0 && speech.words().get(i - 1).key().equals(word.key());
            boolean before = i + 1 < speech.words().size()
                    && speech.words().get(i + 1).key().equals(word.key());
            if (word.tells() && !again && !before) {
                return true;
            }
        }
        return false;
    }

    /** Another spelling, a {@linkplain ShortForms short form}, or a slip of the pen: "anti-trust", "m" of millions, one letter of a long word. */
    private static boolean isSlip(Speech one, Speech other, Gap gap) {
        String mine = String.join("", one.keys().subList(gap.from(), gap.fromEnd()));
        String theirs = String.join("", other.keys().subList(gap.to(), gap.toEnd()));
        if (mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        boolean single = gap.fromEnd() - gap.from() == 1 && gap.toEnd() - gap.to() == 1;
        List<QuotedWord> here = one.words().subList(gap.from(), gap.fromEnd());
        List<QuotedWord> there = other.words().subList(gap.to(), gap.toEnd());
        if (ShortForms.areOne(here, there)) {
            return true;
        }
        boolean initial = Math.min(mine.length(), theirs.length()) == 1 && mine.charAt(0) == theirs.charAt(0);
        return mine.equals(theirs) || (single && (initial || isMisspelt(mine, theirs)));
    }

    private static boolean isMisspelt(String mine, String theirs) {
        int least = Math.min(mine.length(), theirs.length());
        int start = 0;
        while (start < least && mine.charAt(start) == theirs.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start
                && mine.charAt(mine.length() - 1 - end) == theirs.charAt(theirs.length() - 1 - end)) {
            end++;
        }
        int unlike = Math.max(mine.length(), theirs.length()) - start - end;
        boolean ending = start >= least; // "house", "houses": another word
        return mine.length() > 4 && unlike <= 1 && !ending;
    }

    /** Whether the sentences around the other article's marks have these words, outside of them. */
    private boolean isBeside(Speech speech, int from, int to, Speech other, boolean cut) {
        TokenizedArticle there = other.text();
        if (!cut || from == to) {
            return false;
        }
        Set<String> beside = new HashSet<>();
        int first = other.parts().getFirst().at().sentence() - 1;
        int last = other.parts().getLast().at().sentence() + 1;
        for (int i = Math.max(0, first); i <= Math.min(last, there.tokens().size() - 1); i++) {
            SentenceRef at = there.ref(i);
            Sentence sentence = there.article().sentences().get(i);
            for (Token token : there.tokens().get(i)) {
                boolean quoted = other.parts().stream()
                        .anyMatch(part -> part.at().equals(at) && part.span().contains(token.span()));
                if (!quoted && sentence.block() < there.article().blocks().size()) {
                    beside.addAll(spoken.keys(token));
                }
            }
        }
        List<QuotedWord> words = speech.words().subList(from, to).stream()
                .filter(QuotedWord::tells)
                .toList();
        long found = words.stream().filter(word -> beside.contains(word.key())).count();
        return found >= BESIDE * words.size();
    }
}
