package crossread.read.given;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of an object by name; {@code source.name} is a value inside another.
 *
 * @param object as parsed
 */
record NamedValues(Map<String, Object> object) {
    /** What an object that stands for a person or an outlet is called by. */
    private static final List<String> CALLED = List.of("name", "title", "main", "uri", "@id");

    /** Seconds since 1970 of dates between 1990 and 2100, and the same in milliseconds. */
    private static final long EARLIEST = 631_152_000L;

    private static final long LATEST = 4_102_444_800L;

    /** The texts under these names, in the order of the names; blank ones left out. */
    Stream<String> texts(List<String> names) {
        return names.stream().flatMap(name -> texts(at(name), "; "));
    }

    /** The same, a list being a text whose paragraphs it holds. */
    Stream<String> paragraphs(List<String> names) {
        return names.stream().flatMap(name -> texts(at(name), "\n\n"));
    }

    Optional<String> first(List<String> names) {
        return texts(names).findFirst();
    }

    private @Nullable Object at(String path) {
        Object here = object;
        for (String name : path.split("\\.", -1)) {
            here = here instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return here;
    }

    /** A text is itself, a list its texts joined, an object what it is called, a large number a time. */
    private static Stream<String> texts(@Nullable Object value, String between) {
        return switch (value) {
            case String text -> Stream.of(text).filter(each -> !each.isBlank());
            case List<?> list -> joined(list, between);
            case Map<?, ?> map ->
                CALLED.stream().map(map::get).flatMap(NamedValues::named).limit(1);
            case Number number -> time(number.longValue());
            case null, default -> Stream.empty();
        };
    }

    private static Stream<String> named(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? Stream.of(text) : Stream.empty();
    }

    private static Stream<String> joined(List<?> list, String between) {
        List<String> all = new ArrayList<>();
        for (Object each : list) {
            if (!(each instanceof List<?>)) {
                texts(each, between).forEach(all::add);
            }
        }
        return all.isEmpty() ? Stream.empty() : Stream.of(String.join(between, all));
    }

    private static Stream<String> time(long number) {
        long seconds = number > LATEST ? number / 1000 : number;
        return seconds >= EARLIEST && seconds <= LATEST
                ? Stream.of(Instant.ofEpochSecond(seconds)
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString())
                : Stream.empty();
    }
}
