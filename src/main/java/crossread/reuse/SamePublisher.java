package crossread.reuse;

import crossread.model.article.Metadata;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether two articles come from one outlet, and from one page of it, as far as their metadata tell. */
final class SamePublisher {
    private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N}]++");
    private static final Pattern DEVICE = Pattern.compile("^(?:(?:www\\d?|m|mobile|amp|edition)\\.)++");

    /** A path that long names an article and not a program that shows the one its query asks for. */
    private static final int TELLING_PATH = 20;

    private SamePublisher() {}

    /** By name; by host where one is not named. Two names under one host are two outlets on an aggregator's page. */
    static boolean sameOutlet(Metadata one, Metadata other) {
        if (one.outlet().isPresent() && other.outlet().isPresent()) {
            return name(one.outlet().get()).equals(name(other.outlet().get()));
        }
        Optional<String> host = address(one).map(SamePublisher::host);
        return host.isPresent() && host.equals(address(other).map(SamePublisher::host));
    }

    /** The same address, but for query and fragment where the path alone names the article. */
    static boolean samePage(Metadata one, Metadata other) {
        Optional<URI> here = address(one);
        Optional<URI> there = address(other);
        if (here.isEmpty() || there.isEmpty() || !host(here.get()).equals(host(there.get()))) {
            return false;
        }
        String path = path(here.get());
        boolean sameQuery = String.valueOf(here.get().getRawQuery())
                .equals(String.valueOf(there.get().getRawQuery()));
        return path.equals(path(there.get())) && (path.length() >= TELLING_PATH || (sameQuery && path.length() > 1));
    }

    private static String name(String outlet) {
        String plain = NOT_NAME.matcher(outlet.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return plain.startsWith("the ") ? plain.substring("the ".length()) : plain;
    }

    private static Optional<URI> address(Metadata metadata) {
        return metadata.url().flatMap(SamePublisher::parse).filter(uri -> uri.getHost() != null);
    }

    private static Optional<URI> parse(String url) {
        try {
            return Optional.of(new URI(url.strip()));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static String host(URI address) {
        return DEVICE.matcher(String.valueOf(address.getHost()).toLowerCase(Locale.ROOT))
                .replaceFirst("");
    }

    private static String path(URI address) {
        String path = String.valueOf(address.getRawPath());
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
