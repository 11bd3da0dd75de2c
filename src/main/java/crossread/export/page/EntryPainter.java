package crossread.export.page;

import crossread.export.report.Finding;
import crossread.export.report.Part;
import crossread.export.report.Passage;
import java.util.Locale;

/** Sets out a fact with the sentences that prove it. */
final class EntryPainter {
    private final Markup article;

    EntryPainter(Markup article) {
        this.article = article;
    }

    void paint(Part.Entry entry) {
        article.add("h3", entry.label()).set("dir", "auto");
        if (!entry.about().isEmpty()) {
            article.add("p", entry.about()).set("class", "about");
        }
        if (!entry.findings().isEmpty()) {
            Markup list = article.add("ul").set("class", "findings");
            entry.findings().forEach(finding -> finding(list.add("li"), finding));
        }
        entry.rest().ifPresent(rest -> article.add("p", rest).set("class", "rest"));
    }

    private static void finding(Markup item, Finding finding) {
        item.set("class", finding.standing().name().toLowerCase(Locale.ROOT));
        if (!finding.article().isEmpty()) {
            Markup said = item.add("p").set("class", "said");
            said.add("b", finding.article());
            said.text(" ").add("bdi", finding.name());
            if (!finding.said().isEmpty()) {
                said.text(" – " + finding.said());
            }
        }
        finding.passages().forEach(passage -> passage(item.add("blockquote").add("p"), passage));
    }

    private static void passage(Markup quote, Passage passage) {
        Markup sentence = quote.add("span").set("class", "sentence").set("dir", "auto");
        passage.language()
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
                .filter(tag -> !tag.equals("und"))
                .ifPresent(tag -> sentence.set("lang", tag));
        for (Passage.Piece piece : passage.pieces()) {
            if (piece.marked()) {
                sentence.add("mark", piece.text());
            } else {
                sentence.text(piece.text());
            }
        }
        if (passage.text().isEmpty()) {
            sentence.text("");
        }
        if (!passage.note().isEmpty()) {
            quote.text(" ").add("small", passage.note());
        }
    }
}
