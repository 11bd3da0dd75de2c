package crossread.export.pdf;

import crossread.export.pdf.Piece.Bar;
import crossread.export.pdf.Piece.Target;
import crossread.export.pdf.Typeset.Bookmark;
import crossread.export.report.Finding;
import crossread.export.report.Part;
import crossread.export.report.Passage;
import crossread.export.report.Report;
import crossread.export.report.Section;
import crossread.messages.Messages;
import crossread.model.Beginning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets a report in type: every text broken into lines, with its place and what it is. */
final class Typesetter {
    private static final float STEP = 12;

    /** More space than any page has. */
    private static final float NEW_PAGE = 10_000;

    /** As wide as the square that is drawn there. */
    private static final String BOX = "\u00A0\u00A0\u00A0\u00A0";

    private static final int LONGEST_BOOKMARK = 80;

    private final Fonts fonts;
    private final Messages words;
    private final Galley galley;

    /** @param width of the text, in points */
    Typesetter(Fonts fonts, Messages words, float width) {
        this.fonts = fonts;
        this.words = words;
        this.galley = new Galley(fonts, words.locale(), width);
    }

    Typeset typeset(Report report) {
        Tag document = Tag.document();
        galley.draft(document.child("H1"), Look.TITLE).set(Look.TITLE.run(report.title()));
        galley.draft(document.child("P"), Look.SUBTITLE).before(4).set(Look.SUBTITLE.run(report.subtitle()));
        if (report.contents()) {
            contents(document, report);
        }
        report.sections().forEach(section -> section(document.child("Sect"), section));
        if (fonts.missing()) {
            text(document, new Part.Text(words.text("report.missing-letters", fonts.substitute())));
        }
        return galley.typeset();
    }

    private void contents(Tag document, Report report) {
        Tag sect = document.child("Sect");
        heading(sect, words.text("report.contents"), "contents", false);
        Tag contents = sect.child("TOC");
        for (Section section : report.sections()) {
            galley.draft(contents.child("TOCI").child("Link"), Look.TEXT)
                    .before(3)
                    .leadsTo(new Target.Place(section.id()))
                    .set(Look.TEXT.run(section.heading()));
        }
    }

    private void heading(Tag sect, String text, String anchor, boolean apart) {
        galley.bookmark(new Bookmark(text, anchor, false));
        galley.draft(sect.child("H2"), Look.HEADING)
                .before(apart ? NEW_PAGE : 22)
                .keep()
                .anchor(anchor)
                .set(Look.HEADING.run(text));
    }

    private void section(Tag sect, Section section) {
        heading(sect, section.heading(), section.id(), section.apart());
        int entries = 0;
        for (Part part : section.parts()) {
            switch (part) {
                case Part.Text text -> text(sect, text);
                case Part.Lines lines -> lines(sect.child("L"), lines);
                case Part.Terms terms -> terms(sect.child("Sect"), terms);
                case Part.Entry entry -> entry(sect.child("Sect"), entry, section.id() + "/" + entries++);
                case Part.Exercise exercise -> exercise(sect.child("Sect"), exercise);
            }
        }
    }

    private void text(Tag sect, Part.Text text) {
        galley.draft(sect.child("P"), Look.TEXT).before(6).set(Look.TEXT.run(text.text()));
    }

    private void lines(Tag list, Part.Lines lines) {
        for (String line : lines.lines()) {
            galley.draft(list.child("LI").child("LBody"), Look.TEXT).before(3).set(Look.TEXT.run(line));
        }
    }

    private void terms(Tag sect, Part.Terms terms) {
        galley.draft(sect.child("H3"), Look.ENTRY).before(12).keep().set(Look.ENTRY.run(terms.heading()));
        Tag list = sect.child("L");
        for (Part.Term term : terms.terms()) {
            Tag body = list.child("LI").child("LBody");
            if (term.values().size() == 1) {
                Galley.Draft draft = galley.draft(
                                term.link().isPresent() ? body.child("Link") : body.child("P"), Look.TEXT)
                        .before(2)
                        .indent(STEP);
                term.link().ifPresent(link -> draft.leadsTo(new Target.Web(link)));
                Look look = term.link().isPresent() ? Look.LINK : Look.TEXT;
                draft.set(
                        Look.NAME.run(term.name() + "  "),
                        look.run(term.values().getFirst()));
            } else {
                galley.draft(body.child("P"), Look.NAME)
                        .before(4)
                        .indent(STEP)
                        .keep()
                        .set(Look.NAME.run(term.name()));
                term.values()
                        .forEach(value -> galley.draft(body.child("P"), Look.TEXT)
                                .indent(2 * STEP)
                                .set(Look.TEXT.run(value)));
            }
        }
    }

    private void exercise(Tag sect, Part.Exercise exercise) {
        List<Run> task = new ArrayList<>(List.of(Look.ENTRY.run(exercise.number() + "  ")));
        task.addAll(runs(exercise.text()));
        galley.draft(sect.child("P", language(exercise.text())), Look.TEXT)
                .before(12)
                .keep()
                .set(task);
        List<Run> boxes = new ArrayList<>();
        for (String box : exercise.boxes()) {
            boxes.add(Look.BOX.run(BOX));
            boxes.add(Look.TEXT.run("\u00A0" + box.replace(' ', '\u00A0') + "      "));
        }
        Galley.Draft ticked = galley.draft(sect.child("P"), Look.BOX).before(2).indent(STEP);
        (exercise.lines() > 0 ? ticked.keep() : ticked).set(boxes);
        for (int i = 1; i <= exercise.lines(); i++) {
            Galley.Draft line =
                    galley.draft(sect.child("P"), Look.WRITING).indent(STEP).bar(Bar.RULE);
            (i < exercise.lines() ? line.keep() : line).set();
        }
    }

    private void entry(Tag sect, Part.Entry entry, String anchor) {
        galley.bookmark(new Bookmark(Beginning.of(entry.label(), LONGEST_BOOKMARK), anchor, true));
        galley.draft(sect.child("H3"), Look.ENTRY)
                .before(14)
                .keep()
                .anchor(anchor)
                .set(Look.ENTRY.run(entry.label()));
        if (!entry.about().isEmpty()) {
            Galley.Draft about = galley.draft(sect.child("P"), Look.NOTE);
            (entry.findings().isEmpty() ? about : about.keep()).set(Look.NOTE.run(entry.about()));
        }
        if (!entry.findings().isEmpty()) {
            Tag list = sect.child("L");
            entry.findings().forEach(finding -> finding(list.child("LI").child("LBody"), finding));
        }
        entry.rest()
                .ifPresent(rest ->
                        galley.draft(sect.child("P"), Look.NOTE).before(4).set(Look.NOTE.run(rest)));
    }

    private void finding(Tag body, Finding finding) {
        Bar bar = switch (finding.standing()) {
            case STATES -> Bar.STATES;
            case DIFFERS -> Bar.DIFFERS;
            case LACKS -> Bar.LACKS;
        };
        float before = 5;
        if (!finding.article().isEmpty()) {
            List<Run> said = new ArrayList<>(List.of(Look.NAME.run(finding.article() + "  " + finding.name())));
            if (!finding.said().isEmpty()) {
                said.add(Look.NOTE.run(" – " + finding.said()));
            }
            // The item's own text: a tag of its own would be a quarter more of them, and a long report has a hundred
            // thousand.
            galley.draft(body, Look.NOTE)
                    .before(before)
                    .indent(STEP)
                    .keep()
                    .bar(bar)
                    .set(said);
            before = 0;
        }
        for (Passage passage : finding.passages()) {
            galley.draft(body.child("BlockQuote", language(passage)), Look.TEXT)
                    .before(before)
                    .indent(STEP)
                    .bar(bar)
                    .set(runs(passage));
            before = 2;
        }
    }

    private static Optional<String> language(Passage passage) {
        return passage.language()
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
                .filter(tag -> !tag.equals("und"));
    }

    private static List<Run> runs(Passage passage) {
        List<Run> runs = new ArrayList<>();
        for (Passage.Piece piece : passage.pieces()) {
            runs.add(piece.marked() ? Look.TEXT.marked(piece.text()) : Look.TEXT.run(piece.text()));
        }
        if (!passage.note().isEmpty()) {
            runs.add(Look.NOTE.run("  " + passage.note()));
        }
        return runs;
    }
}
