package crossread.ui.blind;

import crossread.model.article.Article;
import crossread.model.article.Metadata;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the names by which articles are told: their outlets, authors, addresses and files. */
final class TellingNames {
    /** Shorter ones would be found in words that have nothing to do with them. */
    private static final int SHORTEST = 3;

    private static final Pattern THE = Pattern.compile("^(The|Die|Der|Das|Le|La|El|Il) (?=\\S)");
    private static final Pattern BY = Pattern.compile("^(By|Von|Par|Por|Di) (?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORS = Pattern.compile("\\s*(?:,|;|&|\\||·|\\band\\b|\\bund\\b|\\bet\\b)\\s*");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    /** What finds any of them as a whole word; nothing where there are none. */
    Optional<Pattern> of(List<Article> articles) {
        Set<String> names = new LinkedHashSet<>();
        articles.stream()
                .flatMap(TellingNames::of)
                .map(String::strip)
                .filter(TellingNames::tells)
                .forEach(names::add);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(names.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"))));
    }

    private static boolean tells(String name) {
        return name.length() >= SHORTEST && name.codePoints().anyMatch(Character::isLetter);
    }

    private static Stream<String> of(Article article) {
        Metadata known = article.metadata();
        String file = article.origin().file();
        return Stream.of(
                        known.outlet().stream().flatMap(TellingNames::outlets),
                        known.byline().stream().flatMap(TellingNames::authors),
                        known.url().stream().flatMap(url -> Stream.concat(Stream.of(url), host(url))),
                        Stream.of(file, ENDING.matcher(file).replaceFirst("")))
                .flatMap(each -> each);
    }

    /** The name as written, without its article, and as a paper speaks of itself: the Gazette. */
    private static Stream<String> outlets(String outlet) {
        String bare = THE.matcher(outlet).replaceFirst("");
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        Stream<String> names = Stream.of(outlet, bare);
        return last.equals(bare) ? names : Stream.concat(names, Stream.of("the " + last, "The " + last));
    }

    /** An author has more than one name; a single word of a byline may be any word. */
    private static Stream<String> authors(String byline) {
        return Stream.concat(
                Stream.of(byline),
                AUTHORS.splitAsStream(BY.matcher(byline).replaceFirst("")).filter(name -> name.contains(" ")));
    }

    private static Stream<String> host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? Stream.of() : Stream.of(host, host.replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException noAddress) {
            return Stream.of();
        }
    }
}
