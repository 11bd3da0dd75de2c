package crossread.ui.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads what ships and under which licences from the lists inside the program; the build writes the one of libraries. */
public final class Licences {
    private static final List<String> LISTS = List.of("third-party", "beside");

    /** Blank line, name, id, licences, home. */
    private static final int LINES = 4;

    /** Everything that ships, by name. */
    public List<Shipped> all() {
        Properties holders = holders();
        List<Shipped> all = new ArrayList<>();
        for (String list : LISTS) {
            String text = text("/licences/" + list + ".txt").orElse("");
            for (String entry : text.strip().split("\\R\\s*\\R", -1)) {
                String[] lines = entry.strip().split("\\R", -1);
                if (lines.length >= LINES - 1) {
                    String id = lines[1].strip();
                    all.add(new Shipped(
                            lines[0].strip(),
                            id,
                            Arrays.asList(lines[2].strip().split(" or ", -1)),
                            lines.length < LINES ? "" : lines[LINES - 1].strip(),
                            holders.getProperty(id, "")));
                }
            }
        }
        all.sort(Comparator.comparing(each -> each.name().toLowerCase(Locale.ROOT)));
        return List.copyOf(all);
    }

    /** A licence's text; empty where it does not stand here. */
    public Optional<String> text(Shipped of) {
        return of.licences().stream()
                .flatMap(licence -> licence(licence).stream())
                .findFirst();
    }

    private static Optional<String> licence(String name) {
        return text(name.startsWith("OFL") ? "/fonts/OFL.txt" : "/licences/" + name + ".txt");
    }

    private static Properties holders() {
        Properties holders = new Properties();
        try (InputStream in = open("/licences/holders.properties")) {
            if (in != null) {
                holders.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return holders;
    }

    private static Optional<String> text(String path) {
        try (InputStream in = open(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static @Nullable InputStream open(String path) {
        return Licences.class.getResourceAsStream(path);
    }
}
