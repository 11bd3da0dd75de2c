package crossread.export.report;

import crossread.export.report.Finding.Standing;
import crossread.messages.Messages;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Correction;
import crossread.model.SentenceAnchor;
import crossread.model.SentenceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what the reader did: what the reader says is never taken for what the program found. */
final class ReaderWriter {
    private final Comparison comparison;
    private final Messages words;
    private final Evidence evidence;

    ReaderWriter(Comparison comparison, Messages words, Evidence evidence) {
        this.comparison = comparison;
        this.words = words;
        this.evidence = evidence;
    }

    Section section() {
        List<Part> parts = new ArrayList<>();
        if (comparison.corrections().isEmpty()) {
            parts.add(new Part.Text(words.text("report.no-corrections")));
        }
        for (Correction correction : comparison.corrections()) {
            boolean gone = correction.in(comparison.articles()).isEmpty();
            parts.add(new Part.Entry(
                    words.text("why.tie." + correction.kind()),
                    gone ? words.text("report.correction-gone") : "",
                    List.of(finding(correction.from(), correction), finding(correction.to(), correction)),
                    Optional.empty()));
        }
        return new Section("reader", words.text("report.reader"), parts);
    }

    private Finding finding(SentenceAnchor anchor, Correction correction) {
        Standing standing = correction.kind() == Correction.Kind.CUT ? Standing.LACKS : Standing.STATES;
        Optional<SentenceRef> at = anchor.in(comparison.articles()).filter(evidence.places()::has);
        String article = at.map(SentenceRef::article).orElse("");
        String name = comparison.article(article).map(Article::name).orElse("");
        Passage passage = at.map(evidence::plain)
                .orElseGet(() -> new Passage("", anchor.text(), List.of(), Optional.empty(), Optional.empty()));
        return new Finding(article, name, standing, "", List.of(passage));
    }
}
