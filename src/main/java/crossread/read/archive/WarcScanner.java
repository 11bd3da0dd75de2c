package crossread.read.archive;

import crossread.model.article.Warning;
import crossread.read.packed.GzipOpener;
import crossread.read.packed.LimitedStream;
import crossread.read.packed.PackedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Goes through the records of web archives and hands on the pages in them; one scanner for all the archives of a file, which
 * share the limits.
 */
final class WarcScanner {
    static final int MOST_RECORDS = 20_000;
    static final int LARGEST_PAGE = 32 << 20;
    static final long LARGEST_TOTAL = 200L << 20;

    /** Real heads have 1 to 20 KB; the library's parser takes a second for 7 MB of them. */
    private static final int LONGEST_HEAD = 1 << 16;

    private static final Pattern PAGE =
            Pattern.compile("\\s*+(?:text/html|application/xhtml\\+xml)\\s*+(?:;.*+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,3}=\\s{0,3}[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMA = Pattern.compile("\\s*+,\\s*+");

    /** What a server may have packed a page with; Brotli and Zstandard would need libraries with native code. */
    private static final Set<String> UNPACKED = Set.of("gzip", "x-gzip", "deflate");

    private final GzipOpener gzip = new GzipOpener();
    private final PageTaker taker;
    private int records;
    private int unpackable;
    private boolean broken;
    private long unpacked;

    WarcScanner(PageTaker taker) {
        this.taker = taker;
    }

    /**
     * Goes through one archive, packed or not. Of a damaged one all is taken that stands before the damage.
     *
     * @throws PackedException beyond a limit
     */
    void scan(byte[] archive) throws PackedException {
        try (InputStream in = gzip.isGzip(archive) ? gzip.open(archive) : new ByteArrayInputStream(archive);
                LimitedStream limited = new LimitedStream(in, LONGEST_HEAD);
                WarcReader reader = new WarcReader(limited)) {
            reader.setLenient(true);
            List<CapturedPage> pages = new ArrayList<>();
            while (advance(reader, limited, pages)) {
                pages.forEach(taker::take);
                pages.clear();
            }
            pages.forEach(taker::take);
        } catch (PackedException beyond) {
            throw beyond;
        } catch (IOException damaged) {
            broken = true;
        }
    }

    /** Goes through one record; false at the end of the archive or of what can be read of it. */
    private boolean advance(WarcReader reader, LimitedStream limited, List<CapturedPage> pages) throws PackedException {
        try {
            limited.allow(LONGEST_HEAD);
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty()) {
                return false;
            }
            if (++records > MOST_RECORDS) {
                throw PackedException.tooComplex("more than " + MOST_RECORDS + " records");
            }
            page(record.get(), limited).ifPresent(pages::add);
            limited.allow(Long.MAX_VALUE);
            record.get().body().consume();
            return true;
        } catch (PackedException beyond) {
            throw beyond;
        } catch (IOException | RuntimeException damaged) {
            // The library throws several kinds of runtime exceptions at numbers and addresses that are none.
            broken = true;
            return false;
        }
    }

    private Optional<CapturedPage> page(WarcRecord record, LimitedStream limited) throws PackedException {
        try {
            if (record instanceof WarcResponse response && isHttp(response)) {
                HttpResponse http = response.http();
                limited.allow(Long.MAX_VALUE);
                return answered(response, http);
            }
            if (record instanceof WarcResource resource) {
                Optional<String> type = resource.headers().first("Content-Type");
                limited.allow(Long.MAX_VALUE);
                return isPage(type) ? page(resource, type, resource.body().stream(), List.of()) : Optional.empty();
            }
        } catch (PackedException beyond) {
            throw beyond;
        } catch (IOException | RuntimeException damaged) {
            // One record that makes no sense: the others may.
            broken = true;
        }
        return Optional.empty();
    }

    private static boolean isHttp(WarcRecord record) {
        return record.headers()
                .first("Content-Type")
                .filter(type -> type.strip().toLowerCase(Locale.ROOT).startsWith("application/http"))
                .isPresent();
    }

    private Optional<CapturedPage> answered(WarcTargetRecord record, HttpResponse http) throws IOException {
        MessageHeaders headers = http.headers();
        Optional<String> type = headers.first("Content-Type");
        if (http.status() == 200 && isPage(type)) {
            return page(record, type, http.body().stream(), headers.all("Content-Encoding"));
        }
        if (http.status() / 100 == 3) {
            headers.first("Location")
                    .flatMap(to -> resolved(record.target(), to))
                    .ifPresent(to -> taker.moved(record.target(), to));
        }
        return Optional.empty();
    }

    private static Optional<String> resolved(@Nullable String from, String to) {
        try {
            return from == null
                    ? Optional.empty()
                    : Optional.of(URI.create(from).resolve(to).toString());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isPage(Optional<String> type) {
        return type.filter(text -> PAGE.matcher(text).matches()).isPresent();
    }

    private Optional<CapturedPage> page(
            WarcTargetRecord record, Optional<String> type, InputStream body, List<String> codings) throws IOException {
        String address = Optional.ofNullable(record.target()).orElse("");
        if (!taker.wants(address)) {
            return Optional.empty();
        }
        List<String> packing = new ArrayList<>();
        codings.forEach(each -> packing.addAll(List.of(COMMA.split(each.strip().toLowerCase(Locale.ROOT)))));
        packing.removeIf(each -> each.isEmpty() || each.equals("identity"));
        byte[] bytes = new LimitedStream(body, LARGEST_PAGE).readAllBytes();
        for (String coding : packing.reversed()) {
            if (!UNPACKED.contains(coding)) {
                unpackable++;
                return Optional.empty();
            }
            bytes = gzip.unpack(bytes, coding.equals("deflate"));
        }
        unpacked += bytes.length;
        if (unpacked > LARGEST_TOTAL) {
            throw PackedException.tooComplex("more than " + LARGEST_TOTAL + " bytes of pages");
        }
        Matcher charset = CHARSET.matcher(type.orElse(""));
        return Optional.of(
                new CapturedPage(address, charset.find() ? Optional.of(charset.group(1)) : Optional.empty(), bytes));
    }

    /** Whether a part of an archive could not be read. */
    boolean isBroken() {
        return broken;
    }

    /** What the reader should know about what was not read. */
    List<Warning> warnings() {
        List<Warning> all = new ArrayList<>();
        if (broken) {
            all.add(Warning.of("archive-damaged"));
        }
        if (unpackable > 0) {
            all.add(Warning.of("pages-packed", Integer.toString(unpackable)));
        }
        return all;
    }
}
