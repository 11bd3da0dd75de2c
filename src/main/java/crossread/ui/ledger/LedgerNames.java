package crossread.ui.ledger;

import crossread.export.ReuseWording;
import crossread.messages.Messages;
import crossread.model.Beginning;
import crossread.model.Clashes;
import crossread.model.Comparison;
import crossread.model.Revision;
import crossread.model.fact.Attribution;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import crossread.model.link.Author;
import java.text.NumberFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the ledger calls things. */
public final class LedgerNames {
    private static final int LONGEST = 60;

    private final Messages words;

    public LedgerNames(Messages words) {
        this.words = words;
    }

    public String kind(FactKind kind) {
        return words.text("kind." + kind.name());
    }

    public String group(GroupKey key) {
        return switch (key) {
            case GroupKey.Differs _ -> words.text("coverage.differs");
            case GroupKey.Only(String article) -> words.text("coverage.only", article);
            case GroupKey.OneText(List<String> articles) ->
                words.text("coverage.one-text", String.join(", ", articles));
            case GroupKey.Revised(String article, Revision revision) ->
                words.text(revision == Revision.ADDED ? "coverage.added" : "coverage.dropped", article);
            case GroupKey.Uncertain _ -> words.text("coverage.uncertain");
            case GroupKey.Shared _ -> words.text("coverage.shared");
            case GroupKey.SetAside _ -> words.text("ledger.set-aside");
        };
    }

    String factClass(FactClass of) {
        return words.text("ledger.class." + of);
    }

    /** The fact as written, in short; of one that differs, the other values beside its own. */
    public String title(Fact fact, Optional<Comparison> comparison) {
        List<Fact> versions =
                comparison.map(each -> new Clashes(each).with(fact)).orElse(List.of(fact));
        return versions.stream()
                .map(each -> label(each.kind(), shortened(each.label())))
                .distinct()
                .collect(Collectors.joining(" ≠ "));
    }

    /** The values of a row, one beside the other. */
    public String label(LedgerRow row) {
        return row.versions().stream()
                .map(version -> label(row.kind(), version.label()))
                .collect(Collectors.joining(" ≠ "));
    }

    /** A fact as written; a quotation in its marks. */
    public String label(FactKind kind, String written) {
        return kind == FactKind.QUOTATION ? words.text("ledger.quoted", written) : written;
    }

    /** The line under the values: who states which, or the sentence around the fact. */
    String detail(LedgerRow row) {
        String detail = stated(row);
        return row.byReader() ? words.text("facts.by-reader") + (detail.isEmpty() ? "" : " · " + detail) : detail;
    }

    private String stated(LedgerRow row) {
        if (row.versions().size() == 1) {
            return row.where() == Where.CAPTION ? words.text("ledger.caption", row.context()) : row.context();
        }
        return row.versions().stream()
                .map(version -> words.text(
                        "ledger.version", String.join(", ", version.articles()), label(row.kind(), version.label())))
                .collect(Collectors.joining(" · "));
    }

    /** What to add about a fact; a remark without a text of its own is left out. */
    String remark(Optional<String> remark) {
        try {
            return remark.map(key -> words.text(key)).orElse("");
        } catch (MissingResourceException unknown) {
            return "";
        }
    }

    /** What only one article does in stating a fact. */
    public String told(Attribution one) {
        return switch (one.kind()) {
            case NAMES_SPEAKER -> words.text("attribution.names-speaker", one.article());
            case STATES_AS_FACT -> words.text("attribution.states-as-fact", one.article());
        };
    }

    /** What is not compared and why; empty for what is. */
    String aside(Where where) {
        return switch (where) {
            case TEXT, HEADLINE -> "";
            case CAPTION -> words.text("ledger.why-caption");
            case ASIDE -> words.text("ledger.why-aside");
        };
    }

    /**
     * A fact's kind, who states it and what to add about it, in one line.
     *
     * @param where where it stands, if not in compared text
     * @param reuse what to say of articles that are one text, where there is a comparison
     */
    public String about(Fact fact, Where where, Optional<ReuseWording> reuse) {
        String stating = String.join(", ", fact.coverage().articles());
        String coverage = switch (fact.coverage()) {
            case Coverage _ when where == Where.CAPTION -> words.text("ledger.only-caption", stating);
            case Coverage _ when !where.isReported() -> words.text("ledger.only-aside", stating);
            case Coverage.OnlyIn _ ->
                reuse.flatMap(each -> each.heading(fact)).orElseGet(() -> words.text("coverage.only", stating));
            case Coverage.Shared _ ->
                reuse.flatMap(each -> each.heading(fact)).orElseGet(() -> words.text("coverage.shared"));
            case Coverage.Differs _ -> words.text("coverage.differs");
            case Coverage.Uncertain _ -> words.text("coverage.uncertain");
        };
        String remark = remark(fact.remark());
        return detail(fact.value()).map(text -> text + " · ").orElse("")
                + kind(fact.kind())
                + " · "
                + coverage
                + reuse.flatMap(each -> each.note(fact))
                        .map(note -> " · " + note)
                        .orElse("")
                + (remark.isEmpty() ? "" : " · " + remark)
                + (fact.by() == Author.READER ? " · " + words.text("facts.by-reader") : "");
    }

    /** What the label leaves out: a person's office, a sum in other currencies. */
    private Optional<String> detail(Value value) {
        return switch (value) {
            case Value.Person person -> person.role();
            case Value.Money money
            when !money.alternatives().isEmpty() ->
                Optional.of(money.alternatives().stream().map(this::sum).collect(Collectors.joining(", ")));
            default -> Optional.empty();
        };
    }

    private String sum(Value.Money money) {
        NumberFormat numbers = NumberFormat.getCompactNumberInstance(words.locale(), NumberFormat.Style.LONG);
        numbers.setMaximumFractionDigits(2);
        return money.currency() + " " + numbers.format(money.amount().value());
    }

    /** {@code label}, cut where a line would not hold it. */
    public String shortened(String label) {
        return Beginning.of(label, LONGEST);
    }

    /** What is folded under a row. */
    String foldOpen(List<LedgerRow> folded) {
        List<String> labels = folded.stream().map(this::label).toList();
        return words.text("ledger.fold.open", String.join(" · ", labels));
    }

    String foldClosed() {
        return words.text("ledger.fold.close");
    }

    /** In how many articles of all it stands. */
    String share(int some, int all) {
        return words.text("ledger.share", some, all);
    }

    /** Which articles state it, where the row's dots have no room for letters; empty where they do. */
    String stating(LedgerRow row) {
        if (SigilDots.areLettered(row.dots())) {
            return "";
        }
        String stated = articles(row, dot -> dot.states() && !dot.aside());
        String aside = articles(row, LedgerRow.Dot::aside);
        return Stream.of(
                        stated.isEmpty() ? "" : words.text("ledger.spoken.all", stated),
                        aside.isEmpty() ? "" : words.text("ledger.spoken.aside", aside))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    /** The row for those who hear it; what only set-aside text says is not called missing. */
    public String spoken(LedgerRow row) {
        String stated = articles(row, dot -> dot.states() && !dot.aside());
        String aside = articles(row, LedgerRow.Dot::aside);
        String silent = articles(row, dot -> !dot.states());
        String coverage;
        if (stated.isEmpty()) {
            String where = row.where() == Where.CAPTION ? "ledger.only-caption" : "ledger.only-aside";
            coverage = words.text(where, aside);
        } else {
            coverage = silent.isEmpty()
                    ? words.text("ledger.spoken.all", stated)
                    : words.text("ledger.spoken.some", stated, silent);
            coverage += aside.isEmpty() ? "" : ". " + words.text("ledger.spoken.aside", aside);
        }
        coverage += row.byReader() ? ". " + words.text("facts.by-reader") : "";
        return words.text("ledger.spoken", kind(row.kind()), label(row), coverage, row.context());
    }

    private static String articles(LedgerRow row, Predicate<LedgerRow.Dot> which) {
        return row.dots().stream().filter(which).map(LedgerRow.Dot::article).collect(Collectors.joining(", "));
    }
}
