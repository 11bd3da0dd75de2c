package crossread.export.report;

import crossread.export.ReuseWording;
import crossread.messages.Messages;
import crossread.model.Beginning;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import crossread.model.article.Origin;
import crossread.model.article.Reason;
import crossread.model.article.Warning;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes where the articles came from, and what of the saved files was set aside. */
final class SourceWriter {
    /** Where a line set aside is longer, its beginning tells what it is; the whole stands in the saved comparison. */
    private static final int LONGEST = 300;

    private final Comparison comparison;
    private final Messages words;
    private final ReuseWording reuse;

    SourceWriter(Comparison comparison, Messages words) {
        this.comparison = comparison;
        this.words = words;
        this.reuse = new ReuseWording(comparison, words);
    }

    List<Section> sections() {
        List<Part> sources = new ArrayList<>();
        List<Part> aside = new ArrayList<>();
        for (Article article : comparison.articles()) {
            String heading = words.text("report.article", article.id(), article.name());
            sources.add(new Part.Terms(heading, source(article)));
            List<Part.Term> terms = aside(article);
            if (!terms.isEmpty()) {
                aside.add(new Part.Terms(heading, terms));
            }
        }
        if (aside.isEmpty()) {
            aside.add(new Part.Text(words.text("review.nothing")));
        } else {
            aside.addFirst(new Part.Text(words.text("report.aside")));
        }
        return List.of(
                new Section("sources", words.text("report.sources"), sources),
                new Section("set-aside", words.text("report.set-aside"), aside));
    }

    private List<Part.Term> source(Article article) {
        Metadata known = article.metadata();
        List<Part.Term> terms = new ArrayList<>();
        add(terms, "details.TITLE", known.title());
        add(terms, "details.OUTLET", known.outlet());
        add(terms, "details.BYLINE", known.byline());
        add(
                terms,
                "details.PUBLISHED",
                known.published()
                        .map(day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(words.locale())
                                .format(day)));
        add(
                terms,
                "details.LANGUAGE",
                known.language()
                        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getDisplayName(words.locale()))
                        .filter(name -> !name.isBlank()));
        known.url()
                .ifPresent(url ->
                        terms.add(new Part.Term(words.text("details.URL"), List.of(url), WebAddress.followable(url))));
        List<String> written = writtenByReader(known);
        if (!written.isEmpty()) {
            terms.add(new Part.Term(words.text("report.by-reader"), written, Optional.empty()));
        }
        Origin origin = article.origin();
        terms.add(new Part.Term(
                words.text("report.file"),
                words.text("report.file-of", origin.file(), origin.format(), origin.bytes())));
        terms.add(new Part.Term(words.text("report.sha256"), origin.sha256()));
        List<String> remarks = new ArrayList<>(reuse.about(article.id()));
        article.warnings().forEach(warning -> remark(warning).ifPresent(remarks::add));
        if (!remarks.isEmpty()) {
            terms.add(new Part.Term(words.text("report.remarks"), remarks, Optional.empty()));
        }
        return terms;
    }

    /** What of it does not stand in the file like that, and what stands there. */
    private List<String> writtenByReader(Metadata known) {
        return Stream.of(MetadataField.values())
                .filter(known::isEdited)
                .map(field -> {
                    String name = words.text("details." + field);
                    return known.asRead(field)
                            .map(read -> read.text().isEmpty()
                                    ? words.text("report.by-reader-none", name)
                                    : words.text("report.by-reader-was", name, read.text()))
                            .orElse(name);
                })
                .toList();
    }

    private void add(List<Part.Term> terms, String key, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> terms.add(new Part.Term(words.text(key), text)));
    }

    /** A warning of a newer program has words this one does not know. */
    private Optional<String> remark(Warning warning) {
        return words.textIfAny("warning." + warning.key(), warning.arguments().toArray());
    }

    /** What was set aside, a term a reason, and what the reader put back. */
    private List<Part.Term> aside(Article article) {
        Map<Reason, List<String>> lines = new EnumMap<>(Reason.class);
        List<String> putBack = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kept()) {
                if (block.wasPutBack()) {
                    putBack.add(Beginning.of(block.text(), LONGEST));
                }
                continue;
            }
            block.finding()
                    .ifPresent(found -> lines.computeIfAbsent(found.reason(), _ -> new ArrayList<>())
                            .add(
                                    found.asks()
                                            ? words.text("report.asks", Beginning.of(block.text(), LONGEST))
                                            : Beginning.of(block.text(), LONGEST)));
        }
        List<Part.Term> terms = new ArrayList<>();
        lines.forEach((reason, texts) ->
                terms.add(new Part.Term(words.text("reason." + reason.name()), texts, Optional.empty())));
        if (!putBack.isEmpty()) {
            terms.add(new Part.Term(words.text("report.put-back"), putBack, Optional.empty()));
        }
        return terms;
    }
}
