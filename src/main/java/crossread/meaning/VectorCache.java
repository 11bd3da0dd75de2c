package crossread.meaning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Vectors of the sentences last asked for, by their text, so that an added article costs only its own. Thread-safe. */
final class VectorCache {
    private final Map<String, float[]> vectors;

    /** @param most how many vectors it keeps, 1.5 KB each; the one not asked for longest goes first */
    VectorCache(int most) {
        this.vectors = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                return size() > most;
            }
        };
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
