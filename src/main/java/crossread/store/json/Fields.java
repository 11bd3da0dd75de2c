package crossread.store.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object, asked for by name and type; a wrong one is {@link Damaged} with its path. */
public final class Fields {
    private static final int LONGEST_NUMBER = 400;

    private final JsonNode node;
    private final String path;

    public Fields(JsonNode node, String path) {
        if (!node.isObject()) {
            throw new Damaged(path, "no object");
        }
        this.node = node;
        this.path = path;
    }

    /** A complaint about the field {@code name}. */
    public Damaged damaged(String name, String what) {
        return new Damaged(path.isEmpty() ? name : path + "." + name, what);
    }

    private Optional<JsonNode> present(String name) {
        return node.optional(name).filter(value -> !value.isNull());
    }

    private JsonNode required(String name) {
        return present(name).orElseThrow(() -> damaged(name, "missing"));
    }

    public boolean has(String name) {
        return present(name).isPresent();
    }

    public String text(String name) {
        return required(name).stringValueOpt().orElseThrow(() -> damaged(name, "no text"));
    }

    public Optional<String> textIfAny(String name) {
        return present(name).map(value -> value.stringValueOpt().orElseThrow(() -> damaged(name, "no text")));
    }

    public int count(String name) {
        int value = required(name).intValueOpt().orElseThrow(() -> damaged(name, "no whole number"));
        if (value < 0) {
            throw damaged(name, "negative");
        }
        return value;
    }

    public long size(String name) {
        long value = required(name).longValueOpt().orElseThrow(() -> damaged(name, "no whole number"));
        if (value < 0) {
            throw damaged(name, "negative");
        }
        return value;
    }

    public double score(String name) {
        double value = required(name).doubleValueOpt().orElseThrow(() -> damaged(name, "no number"));
        if (!(value >= 0 && value <= 1)) {
            throw damaged(name, "not between 0 and 1");
        }
        return value;
    }

    /** A number that can be written out: one of a billion digits takes three letters in a file and all memory here. */
    Optional<BigDecimal> numberIfAny(String name) {
        return present(name)
                .map(value -> value.decimalValueOpt()
                        .filter(number -> number.scale() > -LONGEST_NUMBER
                                && number.scale() < LONGEST_NUMBER
                                && number.precision() < LONGEST_NUMBER)
                        .orElseThrow(() -> damaged(name, "no number")));
    }

    BigDecimal number(String name) {
        return numberIfAny(name).orElseThrow(() -> damaged(name, "missing"));
    }

    public boolean flag(String name, boolean otherwise) {
        return present(name)
                .map(value -> value.booleanValueOpt().orElseThrow(() -> damaged(name, "neither true nor false")))
                .orElse(otherwise);
    }

    Optional<LocalDate> dateIfAny(String name) {
        return textIfAny(name).map(text -> {
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() < 1 || day.getYear() > 9999) {
                    throw damaged(name, "no date: " + text);
                }
                return day;
            } catch (DateTimeException e) {
                throw damaged(name, "no date: " + text);
            }
        });
    }

    /** A constant by its lower-case, hyphenated name. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        String text = text(name);
        for (E constant : type.getEnumConstants()) {
            if (name(constant).equals(text)) {
                return constant;
            }
        }
        throw damaged(name, "unknown word: " + text);
    }

    /** The name of a constant in the file. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Fields object(String name) {
        return new Fields(required(name), path.isEmpty() ? name : path + "." + name);
    }

    Optional<Fields> objectIfAny(String name) {
        return present(name).map(value -> object(name));
    }

    /** The objects of an array; none where the field is absent. */
    public <T> List<T> objects(String name, Function<Fields, T> read) {
        List<T> all = new ArrayList<>();
        for (JsonNode element : array(name)) {
            all.add(read.apply(new Fields(element, elementPath(name, all.size()))));
        }
        return all;
    }

    /** The objects of an array that could be read; none where the field is absent or no array. */
    <T> List<T> objectsThatFit(String name, Function<Fields, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        for (JsonNode element : node.path(name)) {
            fitting(element, name, read).ifPresent(all::add);
        }
        return all;
    }

    /** What was read of an object; nothing where it is absent or could not be read. */
    <T> Optional<T> objectThatFits(String name, Function<Fields, Optional<T>> read) {
        return present(name).flatMap(value -> fitting(value, name, read));
    }

    /** What only adds to the file must not keep it from being opened. */
    private static <T> Optional<T> fitting(JsonNode element, String name, Function<Fields, Optional<T>> read) {
        try {
            return read.apply(new Fields(element, name));
        } catch (Damaged unfit) {
            return Optional.empty();
        }
    }

    /** The texts of an array; none where the field is absent. */
    public List<String> texts(String name) {
        List<String> all = new ArrayList<>();
        for (JsonNode element : array(name)) {
            all.add(element.stringValueOpt().orElseThrow(() -> new Damaged(elementPath(name, all.size()), "no text")));
        }
        return all;
    }

    private Iterable<JsonNode> array(String name) {
        Optional<JsonNode> value = present(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!value.get().isArray()) {
            throw damaged(name, "no list");
        }
        return value.get();
    }

    private String elementPath(String name, int index) {
        return (path.isEmpty() ? name : path + "." + name) + "[" + index + "]";
    }
}
