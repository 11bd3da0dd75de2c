package crossread.export.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Tells addresses that may be followed from those that are only shown: an article's address is a stranger's word. */
final class WebAddress {
    private WebAddress() {}

    /** The address, where it is one of the web and does nothing but lead there. */
    static Optional<String> followable(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null
                    ? Optional.of(uri.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException damaged) {
            return Optional.empty();
        }
    }
}
