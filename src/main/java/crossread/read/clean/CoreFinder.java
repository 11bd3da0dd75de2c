package crossread.read.clean;

import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import crossread.model.article.Warning;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the stretch of a whole page, menus and all, that is its article: the run of blocks with the best sum, where
 * running text and the headline count for and lines of a menu, a list of teasers or a form count against.
 *
 * <p>It is offered and never applied by itself: an article of short lines would lose some of them. The weights are those
 * that did best on the text of 76 whole pages (F1 over runs of four words .897; all of the page .649; the labels of the
 * other rules alone .729), where it is offered on 65; on their 76 bodies alone it is offered on none.
 */
public final class CoreFinder {
    /** What is said of a block outside. */
    public static final SetAside OUTSIDE = SetAside.because(Reason.SITE_FURNITURE, "core-stretch", Trust.ASK);

    /** Key of the warning that offers it; its argument is the number of blocks. */
    public static final String WARNING = "whole-page";

    private static final Set<Reason> SITE = EnumSet.of(
            Reason.SITE_FURNITURE, Reason.COMMENT_FORM, Reason.COPYRIGHT, Reason.NEWSLETTER, Reason.RELATED_LINKS);

    /** Words beyond which a paragraph counts no more: one long legal notice shall not outweigh an article. */
    private static final int FULL = 40;

    /** Words of the longest line without a stop that is taken for a menu line or a teaser's headline. */
    private static final int TEASER = 14;

    private static final double SHORT_LINE = -2;
    private static final double HEADING = -0.6;
    private static final double SENTENCE = 0.5;
    private static final double SET_ASIDE = -1.2;
    private static final double HEADLINE_SCORE = 8;
    private static final int FEWEST_BLOCKS = 5;
    private static final int FEWEST_SIGNS = 2;
    private static final int FEWEST_MENU = 12;
    private static final int MENU_WORDS = 4;
    private static final double LEAST_SHARE = 0.15;

    /** From the block at {@code from} to before the one at {@code to}. */
    private record Stretch(int from, int to) {}

    /** Indexes of the kept blocks outside the stretch; empty where there is no running text at all. */
    public List<Integer> outside(List<Block> blocks) {
        return outside(blocks, best(blocks));
    }

    private static List<Integer> outside(List<Block> blocks, Stretch core) {
        List<Integer> outside = new ArrayList<>();
        for (int i = 0; i < blocks.size() && core.to > core.from; i++) {
            if ((i < core.from || i >= core.to) && blocks.get(i).kept()) {
                outside.add(i);
            }
        }
        return outside;
    }

    private static Stretch best(List<Block> blocks) {
        Stretch best = new Stretch(0, 0);
        int from = 0;
        double sum = 0;
        double most = 0;
        for (int i = 0; i < blocks.size(); i++) {
            sum += score(blocks.get(i));
            if (sum <= 0) {
                sum = 0;
                from = i + 1;
            } else if (sum > most) {
                most = sum;
                best = new Stretch(from, i + 1);
            }
        }
        return best;
    }

    /** How many blocks would be set aside, where that is a substantial part and they look like those of a site; else 0. */
    public int offer(List<Block> blocks) {
        Stretch core = best(blocks);
        List<Integer> outside = outside(blocks, core);
        long kept = blocks.stream().filter(Block::kept).count();
        long lines = outside.stream()
                .filter(index -> isShort(new Wording(blocks.get(index).text())))
                .count();
        boolean substantial = outside.size() >= FEWEST_BLOCKS && outside.size() >= LEAST_SHARE * kept;
        boolean fits = substantial
                && lines * 2 >= outside.size()
                && (blocks.stream()
                                        .filter(CoreFinder::isOfSite)
                                        .limit(FEWEST_SIGNS)
                                        .count()
                                == FEWEST_SIGNS
                        || isMenu(blocks.subList(0, core.from)));
        return fits ? outside.size() : 0;
    }

    /** Whether many lines of a few words stand before the stretch, in whatever language. */
    private static boolean isMenu(List<Block> before) {
        return before.stream()
                        .map(block -> new Wording(block.text()))
                        .filter(wording -> wording.count() <= MENU_WORDS && !wording.endsSentence())
                        .limit(FEWEST_MENU)
                        .count()
                == FEWEST_MENU;
    }

    /** Whether the block is a line that no article has: a whole page has many, a body that was cut out next to none. */
    private static boolean isOfSite(Block block) {
        return block.finding()
                .filter(why -> !block.kept() && !why.rule().equals("line-before-text"))
                .filter(why -> SITE.contains(why.reason()))
                .isPresent();
    }

    /** What is known of an article with these blocks, and the offer if there is one. */
    public List<Warning> warnings(List<Warning> known, List<Block> blocks) {
        int count = offer(blocks);
        List<Warning> all = new ArrayList<>(known);
        if (count > 0) {
            all.add(Warning.of(WARNING, Integer.toString(count)));
        }
        return all;
    }

    private static double score(Block block) {
        if (!block.kept()) {
            boolean headline = block.finding()
                    .filter(why -> why.reason() == Reason.HEADLINE)
                    .isPresent();
            return headline ? HEADLINE_SCORE : SET_ASIDE;
        }
        Wording wording = new Wording(block.text());
        if (block.kind() == BlockKind.HEADING) {
            return HEADING;
        }
        if (isShort(wording)) {
            return SHORT_LINE;
        }
        return wording.count() >= 10
                ? Math.min(wording.count(), FULL) / 8.0 * (wording.endsSentence() ? 1 : 0.4)
                : SENTENCE;
    }

    private static boolean isShort(Wording wording) {
        return wording.count() < TEASER && !wording.endsSentence();
    }
}
