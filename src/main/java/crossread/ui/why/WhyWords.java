package crossread.ui.why;

import crossread.messages.Messages;
import crossread.ui.ledger.Where;
import crossread.ui.why.WhyCard.Chosen;
import crossread.ui.why.WhyCard.Lacks;
import crossread.ui.why.WhyCard.Nothing;
import crossread.ui.why.WhyCard.Partner;
import crossread.ui.why.WhyCard.Passage;
import crossread.ui.why.WhyCard.States;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a card says of an article: whether it states the fact, what it lacks, and where. */
final class WhyWords {
    private static final int MOST = 8;

    private final Messages words;

    WhyWords(Messages words) {
        this.words = words;
    }

    /**
     * What the card proves, and whose word it is where it is not the program's.
     *
     * @param stated where the fact stands that it is about
     */
    String verdict(WhyCard card, Where stated) {
        String verdict = verdict(card.finding(), stated);
        return card.tie()
                .flatMap(WhyCard.Tie::by)
                .map(by -> words.text("why.tie." + by) + " " + verdict)
                .orElse(verdict);
    }

    /**
     * What the card proves.
     *
     * @param stated where the fact stands that it is about
     */
    private String verdict(WhyCard.Finding finding, Where stated) {
        return switch (finding) {
            case States states
            when states.label().isPresent() ->
                words.text("why.other", states.label().get());
            case States states -> words.text("why.states." + states.passage().where());
            case Lacks lacks when !stated.isReported() -> notCompared(lacks);
            case Lacks lacks -> lacks(lacks);
            case Chosen _ -> words.text("why.chosen");
            case Partner partner -> words.text(partner.same() ? "why.same" : "why.related", partner.percent());
            case Nothing(var near, int percent) ->
                near.isPresent() ? words.text("why.nothing-near", percent) : words.text("why.nothing");
        };
    }

    /** What only set-aside text says is not compared, so nobody lacks it. */
    private String notCompared(Lacks lacks) {
        return lacks.nearest().isEmpty()
                ? words.text("why.not-compared-all")
                : words.text("why.not-compared", lacks.percent());
    }

    private String lacks(Lacks lacks) {
        if (lacks.nearest().isEmpty()) {
            return words.text("why.lacks-all");
        }
        return lacks.lacks().isEmpty()
                ? words.text("why.lacks", lacks.percent())
                : words.text("why.lacks-what", lacks.percent(), what(lacks));
    }

    /** What it lacks, as written; a quotation in its marks. */
    private String what(Lacks lacks) {
        return lacks.lacks().stream()
                .map(each -> lacks.quotation() ? words.text("ledger.quoted", each) : each)
                .collect(Collectors.joining(", "));
    }

    /** What to add: who said it, how many more sentences do, where it stands. */
    List<String> notes(WhyCard.Finding finding) {
        List<String> notes = new ArrayList<>();
        finding.shown().flatMap(Passage::speaker).ifPresent(speaker -> notes.add(words.text("why.said-by", speaker)));
        switch (finding) {
            case States states when states.more() > 0 -> notes.add(words.text("why.more", states.more()));
            case Partner partner -> {
                if (partner.moved()) {
                    notes.add(words.text("why.moved"));
                }
                if (partner.more() > 0) {
                    notes.add(words.text("why.more", partner.more()));
                }
            }
            default -> {}
        }
        finding.shown().ifPresent(passage -> notes.add(place(passage)));
        return notes;
    }

    /** What made the card's sentence and the leading one alike, and what only one of them has; a line each. */
    List<String> shared(WhyCard.Shared shared) {
        List<String> common = new ArrayList<>();
        add(common, "why.shared.figures", shared.figures());
        add(common, "why.shared.names", shared.names());
        add(common, "why.shared.words", shared.words());
        List<String> lines = new ArrayList<>();
        lines.add(
                common.isEmpty()
                        ? words.text("why.shared-none", shared.lead())
                        : words.text("why.shared", shared.lead(), String.join(" · ", common)));
        add(lines, "why.only-here", shared.onlyHere());
        if (!shared.onlyLead().isEmpty()) {
            lines.add(words.text("why.only-lead", shared.lead(), listed(shared.onlyLead())));
        }
        return lines;
    }

    private void add(List<String> lines, String key, List<String> things) {
        if (!things.isEmpty()) {
            lines.add(words.text(key, listed(things)));
        }
    }

    /** Enough to tell by: a card is no list. */
    private static String listed(List<String> things) {
        String shown = String.join(", ", things.subList(0, Math.min(MOST, things.size())));
        return things.size() > MOST ? shown + " …" : shown;
    }

    private String place(Passage passage) {
        return passage.where() == Where.TEXT
                ? words.text("why.paragraph", passage.paragraph())
                : words.text("why.where." + passage.where());
    }
}
