package crossread.read.document;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.ArticleReader;
import crossread.read.SavedFile;
import crossread.read.decode.TextDecoder;
import crossread.read.packed.PackedException;
import crossread.read.packed.ZipOpener;
import crossread.read.web.HtmlReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads books (EPUB), in which programs save one article or several: each document of the book is one. */
public final class EpubReader implements ArticleReader {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";

    /** War and Peace has 3 MB; every document's elements are in memory at once. */
    private static final int LARGEST = 16_000_000;

    private final HtmlReader pages;
    private final ZipOpener zips = new ZipOpener();
    private final TextDecoder decoder = new TextDecoder();

    /** @param pages reads each of the documents */
    public EpubReader(HtmlReader pages) {
        this.pages = pages;
    }

    @Override
    public String format() {
        return "epub";
    }

    @Override
    public boolean recognises(SavedFile file) {
        return zips.has(file, CONTAINER);
    }

    @Override
    public ReadResult read(SavedFile file) {
        try {
            Map<String, byte[]> heads =
                    zips.open(file, name -> name.equals(CONTAINER) || name.equals(ENCRYPTION) || name.endsWith(".opf"));
            String path = packagePath(heads);
            byte[] xml = heads.get(path);
            if (xml == null) {
                throw DocumentException.damaged("no package file");
            }
            EpubPackage book = EpubPackage.of(text(xml), path);
            if (isLocked(heads, book.documents())) {
                return Unreadable.of(file.name(), Problem.PROTECTED);
            }
            Set<String> wanted = new HashSet<>(book.documents());
            return read(file, book, zips.open(file, wanted::contains));
        } catch (PackedException refused) {
            return refused.unreadable(file.name());
        } catch (DocumentException refused) {
            return refused.unreadable(file.name());
        }
    }

    private String text(byte[] bytes) {
        return decoder.decode(bytes, Optional.empty()).text();
    }

    /** Where the container says the package file is; else the first there is. */
    private String packagePath(Map<String, byte[]> heads) {
        Document container = Jsoup.parse(text(heads.getOrDefault(CONTAINER, new byte[0])), Parser.xmlParser());
        return container.select("*|rootfile[full-path]").stream()
                .map(root -> EpubPackage.resolve("", root.attr("full-path")))
                .filter(heads::containsKey)
                .findFirst()
                .orElseGet(() -> heads.keySet().stream()
                        .filter(name -> name.endsWith(".opf"))
                        .findFirst()
                        .orElse(""));
    }

    /** Fonts are made unreadable in books that anyone may read; a text is only in those that are locked. */
    private boolean isLocked(Map<String, byte[]> heads, List<String> documents) {
        Document list = Jsoup.parse(text(heads.getOrDefault(ENCRYPTION, new byte[0])), Parser.xmlParser());
        return list.select("*|CipherReference").stream()
                .map(reference -> EpubPackage.resolve("", uri(reference)))
                .anyMatch(documents::contains);
    }

    private static String uri(Element reference) {
        return reference.hasAttr("URI") ? reference.attr("URI") : reference.attr("uri");
    }

    private ReadResult read(SavedFile file, EpubPackage book, Map<String, byte[]> members) throws DocumentException {
        List<EpubDocument> documents = articles(book, members);
        Metadata hints = book.said().withTitle(Optional.empty());
        List<Article> read = new ArrayList<>();
        Optional<Unreadable> refused = Optional.empty();
        boolean several = documents.size() > 1;
        for (EpubDocument document : documents) {
            boolean ofTheBook = several
                    && book.said().title().filter(document.title()::equals).isPresent();
            if (ofTheBook || !FileHead.isTitle(document.title())) {
                document.dropTitle();
            }
            // Each with a hash of its own, so that none is taken for the same article twice.
            Origin origin = several ? document.file(file.name()).origin(format()) : file.origin(format());
            Set<String> notes = document.notes();
            ReadResult result = document.isBare()
                    ? pages.readWhole(document.html(), hints, origin, List.of())
                    : pages.read(document.html(), hints, origin, List.of());
            switch (result) {
                case Readable readable ->
                    readable.articles().forEach(article -> read.add(article.withBlocks(withoutNotes(article, notes))));
                case Unreadable unreadable -> refused = Optional.of(unreadable);
            }
        }
        if (read.isEmpty()) {
            return refused.orElseGet(() -> Unreadable.of(file.name(), Problem.NO_ARTICLE));
        }
        Readable all = new Readable(file.name(), read);
        return read.size() > 1 ? noted(all) : FileHead.complete(all, book.said());
    }

    private static List<Block> withoutNotes(Article article, Set<String> notes) {
        return article.blocks().stream()
                .map(block -> block.kept() && notes.contains(block.text())
                        ? block.setAside(StyleRole.NOTE.found().orElseThrow())
                        : block)
                .toList();
    }

    /** Some programs cut one article into several documents: where that may be, the reader is told. */
    private static Readable noted(Readable readable) {
        String count = Integer.toString(readable.articles().size());
        return new Readable(
                readable.file(),
                readable.articles().stream()
                        .map(article -> {
                            List<Warning> warnings = new ArrayList<>(article.warnings());
                            warnings.add(Warning.of("several-documents", count));
                            return article.withWarnings(warnings);
                        })
                        .toList());
    }

    /** The documents that are articles; where none is long enough, the longest. */
    private List<EpubDocument> articles(EpubPackage book, Map<String, byte[]> members) throws DocumentException {
        if (members.values().stream().mapToLong(each -> each.length).sum() > LARGEST) {
            throw new DocumentException(Problem.TOO_COMPLEX, "more text than a book has");
        }
        List<EpubDocument> all = new ArrayList<>();
        for (String name : book.documents()) {
            byte[] bytes = members.get(name);
            if (bytes == null) {
                continue;
            }
            EpubDocument document = new EpubDocument(name, text(bytes));
            if (!all.isEmpty() && document.continues(all.getLast())) {
                all.getLast().append(document);
            } else {
                all.add(document);
            }
        }
        List<EpubDocument> longer = all.stream().filter(EpubDocument::isArticle).toList();
        return !longer.isEmpty()
                ? longer
                : all.stream().max(Comparator.comparingDouble(EpubDocument::letters)).stream()
                        .toList();
    }
}
