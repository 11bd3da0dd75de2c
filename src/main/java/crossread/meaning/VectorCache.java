package crossread.meaning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Vectors of the sentences last asked for, by their text, so that an added article costs only its own. Thread-safe. */
final class VectorCache {
    private final Map<String, float[]> vectors;
    private int most;

    /** @param least how many vectors it keeps, 1.5 KB each; the one not asked for longest goes first */
    VectorCache(int least) {
        this.most = least;
        this.vectors = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                return size() > most;
            }
        };
    }

    /** There is a story of so many sentences: with fewer all of it would be measured again after every change. */
    synchronized void makeRoom(int sentences) {
        most = Math.max(most, sentences + sentences / 4);
    }

    synchronized Optional<float[]> get(String text) {
        return Optional.ofNullable(vectors.get(text));
    }

    synchronized void put(String text, float[] vector) {
        vectors.put(text, vector);
    }

    synchronized int size() {
        return vectors.size();
    }
}
