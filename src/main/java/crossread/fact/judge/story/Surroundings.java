package crossread.fact.judge.story;

import crossread.model.article.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How much the words around two places agree. Safe for many threads. */
public final class Surroundings {
    private static final int NEAR = 10;

    private final Story story;
    /** Each is compared with every other of its unit. */
    private final Map<Place, Around> around = new ConcurrentHashMap<>();

    /** A mention itself and a distance: told apart by what it says, all of its sentence would be read each time. */
    private record Place(Said said, int distance) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Place place && place.said == said && place.distance == distance;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(said) + distance;
        }
    }

    /** The stems around a place, and the sum of their weights. */
    private record Around(Set<String> stems, double weight) {}

    public Surroundings(Story story) {
        this.story = story;
    }

    /** How much the words within ten tokens of either place agree, 0 to 1, by weight. */
    public double agree(Said one, Said other) {
        return agree(one, other, NEAR);
    }

    /** The same within a given number of tokens. */
    public double agree(Said one, Said other, int tokens) {
        Around mine = around(one, tokens);
        Around theirs = around(other, tokens);
        if (mine.stems().isEmpty() || theirs.stems().isEmpty()) {
            return 0;
        }
        return (covered(mine, theirs) + covered(theirs, mine)) / 2;
    }

    /** The share of the weight of {@code part} that {@code whole} has, too. */
    private double covered(Around part, Around whole) {
        double both = 0;
        for (String stem : part.stems()) {
            if (whole.stems().contains(stem)) {
                both += story.weight(stem);
            }
        }
        return part.weight() == 0 ? 0 : both / part.weight();
    }

    private Around around(Said said, int distance) {
        return around.computeIfAbsent(new Place(said, distance), _ -> {
            Set<String> stems = stemsAround(said, distance);
            double weight = 0;
            for (String stem : stems) {
                weight += story.weight(stem);
            }
            return new Around(stems, weight);
        });
    }

    /** Of a token among those of its sentence, no two of which begin in one place. */
    private static int place(List<Token> tokens, Token wanted) {
        int start = wanted.span().start();
        int place = tokens.size() - 1;
        while (place >= 0 && tokens.get(place).span().start() != start) {
            place--;
        }
        return place;
    }

    private static Set<String> stemsAround(Said said, int distance) {
        List<Token> tokens = said.passage().tokens();
        int first = said.tokens().isEmpty() ? 0 : place(tokens, said.tokens().getFirst());
        int last = said.tokens().isEmpty() ? 0 : place(tokens, said.tokens().getLast());
        Set<String> stems = new HashSet<>();
        for (int i = Math.max(0, first - distance); i < Math.min(tokens.size(), last + distance + 1); i++) {
            if (tokens.get(i).kind() == Token.Kind.WORD) {
                stems.add(tokens.get(i).stem());
            }
        }
        return stems;
    }
}
