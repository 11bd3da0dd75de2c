package crossread.ui.columns;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.ui.columns.text.Follower;
import crossread.ui.columns.text.PairLinks;
import crossread.ui.columns.text.Partner;
import crossread.ui.columns.text.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Scrolls the columns in step: one leads, the others hold what answers to it at the same height. Anchored on sentences,
 * as pixels and percentages drift apart in wrapped text.
 */
final class ScrollSync {
    /** A column that has to go further than this, in pixels, glides there; nearer, it goes at once. */
    private static final double LEAP = 60;
    /** In this time, in nanoseconds, a gliding column goes two thirds of its way, however slow the frames are. */
    private static final double PACE = 60e6;
    /** After this time, in nanoseconds, a column that still glides is put where it was to go. */
    private static final double LONGEST = 1e9;

    private record Target(Place place, double y) {}

    private record Pair(String leader, String follower) {}

    private final List<ArticleColumn> columns;
    private final Map<Pair, Follower> followers = new HashMap<>();
    private final Map<ArticleColumn, Target> targets = new LinkedHashMap<>();
    private final AnimationTimer glide = new AnimationTimer() {
        @Override
        public void handle(long now) {
            double passed = last == 0 ? PACE / 4 : now - last;
            last = now;
            gliding += passed;
            step(1 - Math.exp(-passed / PACE));
        }
    };
    private boolean locked = true;
    private long last;
    private double gliding;

    ScrollSync(List<ArticleColumn> columns, Comparison comparison, PairLinks links) {
        this.columns = List.copyOf(columns);
        for (Article leader : comparison.articles()) {
            for (Article follower : comparison.articles()) {
                if (!leader.id().equals(follower.id())) {
                    followers.put(new Pair(leader.id(), follower.id()), new Follower(links, leader, follower));
                }
            }
        }
    }

    void setLocked(boolean wanted) {
        locked = wanted;
    }

    /** Stops all movement. */
    void stop() {
        targets.clear();
        rest();
    }

    private void rest() {
        glide.stop();
        last = 0;
        gliding = 0;
    }

    boolean moving() {
        return !targets.isEmpty();
    }

    /** Scrolls {@code leader} by so many pixels, and the others after it. */
    void lead(ArticleColumn leader, double pixels) {
        leader.area().scrollYBy(pixels);
        leader.area().layout();
        follow(leader);
    }

    /** Brings the others to where {@code leader} is. */
    void follow(ArticleColumn leader) {
        gliding = 0;
        targets.remove(leader);
        if (!locked) {
            return;
        }
        Optional<Partner> chosen = leader.answers().partners().stream()
                .filter(partner -> inView(leader, partner))
                .findFirst();
        for (ArticleColumn follower : columns) {
            if (follower != leader) {
                chosen.flatMap(partner -> answer(leader, partner, follower))
                        .or(() -> match(leader, follower))
                        .ifPresent(target -> aim(follower, target));
            }
        }
        arrive();
    }

    /** Nobody sees a column that is asleep go anywhere. */
    private void aim(ArticleColumn column, Target target) {
        if (column.isAsleep()) {
            column.await(target.place(), target.y());
        } else {
            targets.put(column, target);
        }
    }

    /** While what is selected is in view, what answers to it stays beside it. */
    private static Optional<Target> answer(ArticleColumn leader, Partner chosen, ArticleColumn follower) {
        Optional<Double> y = leader.area().yOf(new Place(chosen.at().sentence(), 0));
        return y.flatMap(at -> follower.answers().partners().stream()
                .findFirst()
                .map(partner -> new Target(new Place(partner.at().sentence(), 0), at)));
    }

    private static boolean inView(ArticleColumn column, Partner partner) {
        double height = column.area().getHeight();
        return column.area()
                .yOf(new Place(partner.at().sentence(), 0))
                .filter(y -> y >= 0 && y < height)
                .isPresent();
    }

    private Optional<Target> match(ArticleColumn leader, ArticleColumn follower) {
        Follower rule =
                followers.get(new Pair(leader.article().id(), follower.article().id()));
        double y = eye(leader.area());
        return rule == null
                ? Optional.empty()
                : leader.area().keptAt(y).flatMap(rule::follow).map(place -> new Target(place, y));
    }

    /** The height that is held: a third down, but the very top and the very bottom at the ends of the text. */
    private static double eye(ReadingArea area) {
        double height = area.getHeight();
        double above = Math.max(0, area.getEstimatedScrollY());
        double below = Math.max(0, area.totalHeightEstimateProperty().getOrElse(0.0) - height - above);
        double eye = height * ArticleColumn.EYE;
        return Math.max(Math.min(eye, above), height - below);
    }

    /** Brings these places to the height {@code y}, or to the lowest height that all of them can take. */
    void align(Map<ArticleColumn, Place> places, double y) {
        gliding = 0;
        double common = y;
        for (Map.Entry<ArticleColumn, Place> each : places.entrySet()) {
            if (!each.getKey().isAsleep()) {
                common = Math.min(common, each.getKey().area().below(each.getValue(), y));
            }
        }
        for (Map.Entry<ArticleColumn, Place> each : places.entrySet()) {
            aim(each.getKey(), new Target(each.getValue(), common));
        }
        arrive();
    }

    /** Goes where it is near, and starts gliding where it is far. */
    private void arrive() {
        boolean still = Platform.getPreferences().isReducedMotion();
        targets.entrySet().removeIf(each -> {
            ReadingArea area = each.getKey().area();
            Target target = each.getValue();
            double far =
                    area.yOf(target.place()).map(y -> Math.abs(y - target.y())).orElse(Double.MAX_VALUE);
            if (still || far < LEAP) {
                each.getKey().scroller().put(target.place(), target.y());
                return true;
            }
            return false;
        });
        if (targets.isEmpty()) {
            rest();
        } else {
            glide.start();
        }
    }

    /** Takes every column {@code part} of its way. */
    private void step(double part) {
        for (ArticleColumn column : new ArrayList<>(targets.keySet())) {
            Target target = targets.get(column);
            if (target != null && (cutShort(column, target) || arrived(column, target, part))) {
                targets.remove(column);
            }
        }
        if (targets.isEmpty()) {
            rest();
        }
    }

    /** A column that is no longer shown, or has been under way for too long, goes the rest at once: it may never arrive. */
    private boolean cutShort(ArticleColumn column, Target target) {
        ReadingArea area = column.area();
        boolean shown = area.getScene() != null
                && area.getScene().getWindow() != null
                && area.getScene().getWindow().isShowing();
        if (shown && gliding < LONGEST) {
            return false;
        }
        column.scroller().put(target.place(), target.y());
        return true;
    }

    private static boolean arrived(ArticleColumn column, Target target, double part) {
        ReadingArea area = column.area();
        TextScroller scroller = column.scroller();
        Optional<Double> now = area.yOf(target.place());
        if (now.isEmpty()) {
            // Out of view: from the near edge the glide is as long as from anywhere further off.
            boolean above = area.keptAt(0)
                    .filter(first -> target.place().sentence() < first.sentence())
                    .isPresent();
            scroller.put(target.place(), above ? 0 : area.getHeight() - 2);
            return false;
        }
        double way = target.y() - now.get();
        if (Math.abs(way) < 2) {
            scroller.put(target.place(), target.y());
            return true;
        }
        double step = Math.abs(way * part) < 1 ? Math.signum(way) : way * part;
        scroller.put(target.place(), now.get() + step);
        double after = area.yOf(target.place()).orElse(target.y());
        // Where the text ends the column goes no further.
        return Math.abs(after - now.get()) < 0.5;
    }
}
