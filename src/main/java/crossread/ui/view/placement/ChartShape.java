package crossread.ui.view.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where lines and dots of the chart stand in a field of this size, in pixels.
 *
 * @param axes how many articles
 * @param width of the field
 * @param height of the field
 */
record ChartShape(int axes, double width, double height) {
    /** Room left and right for the heads above the outer axes, and above and below for the dots. */
    static final double SIDE = 64;

    static final double EDGE = 12;

    /** A dot of the chart. */
    record Dot(double x, double y) {}

    double x(int axis) {
        return axes < 2 ? width / 2 : SIDE + axis * (width - 2 * SIDE) / (axes - 1);
    }

    double y(double depth) {
        return EDGE + depth * (height - 2 * EDGE);
    }

    List<Dot> dots(PlacedFact fact) {
        return fact.spots().stream()
                .map(spot -> new Dot(x(spot.axis()), y(spot.depth())))
                .toList();
    }

    /** The index of the fact whose line passes nearest to a place, within {@code reach} pixels; of several the first. */
    Optional<Integer> nearest(List<PlacedFact> facts, double x, double y, double reach) {
        double best = reach;
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < facts.size(); i++) {
            double distance = distance(dots(facts.get(i)), x, y);
            if (distance < best) {
                best = distance;
                found = Optional.of(i);
            }
        }
        return found;
    }

    private static double distance(List<Dot> dots, double x, double y) {
        double least = Double.MAX_VALUE;
        List<Dot> ends = new ArrayList<>(dots);
        for (int i = 0; i + 1 < ends.size(); i++) {
            Dot a = ends.get(i);
            Dot b = ends.get(i + 1);
            double length = (b.x() - a.x()) * (b.x() - a.x()) + (b.y() - a.y()) * (b.y() - a.y());
            double along = length == 0
                    ? 0
                    : Math.clamp(((x - a.x()) * (b.x() - a.x()) + (y - a.y()) * (b.y() - a.y())) / length, 0, 1);
            least = Math.min(
                    least, Math.hypot(a.x() + along * (b.x() - a.x()) - x, a.y() + along * (b.y() - a.y()) - y));
        }
        return least;
    }
}
