package crossread.export.page;

import crossread.export.report.Part;
import crossread.export.report.Report;
import crossread.export.report.Section;
import crossread.messages.Messages;

/** Sets a report out as a page: head, contents, sections, foot. */
final class PageWriter {
    private final Messages words;
    private final String program;
    private final PageStyle style = PageStyle.load();

    PageWriter(Messages words, String program) {
        this.words = words;
        this.program = program;
    }

    Markup page(Report report) {
        Markup html = Markup.page();
        html.set("lang", report.locale().toLanguageTag()).set("dir", "ltr");
        head(html.add("head"), report);
        Markup body = html.add("body");
        body.add("a", words.text("report.skip")).set("class", "skip").set("href", "#report");
        Markup header = body.add("header");
        header.add("h1", report.title()).set("dir", "auto");
        header.add("p", report.subtitle()).set("class", "subtitle");
        if (report.contents()) {
            contents(body.add("nav"), report);
        }
        Markup main = body.add("main").set("id", "report");
        report.sections().forEach(section -> section(main.add("section"), section));
        body.add("footer").add("p", words.text("report.version", program));
        return html;
    }

    private void head(Markup head, Report report) {
        head.add("meta").set("charset", "utf-8");
        // Nothing is loaded, run or sent, whatever text should ever come to be taken for markup; only our own style
        // counts.
        head.add("meta")
                .set("http-equiv", "Content-Security-Policy")
                .set(
                        "content",
                        "default-src 'none'; style-src '" + style.hash() + "'; base-uri 'none'; form-action 'none'");
        head.add("meta").set("name", "viewport").set("content", "width=device-width, initial-scale=1");
        head.add("meta").set("name", "referrer").set("content", "no-referrer");
        head.add("meta").set("name", "generator").set("content", words.text("report.version", program));
        head.add("title", report.title());
        head.add("style", style.text());
    }

    private void contents(Markup nav, Report report) {
        nav.set("aria-labelledby", "contents");
        nav.add("h2", words.text("report.contents")).set("id", "contents");
        Markup list = nav.add("ol");
        for (Section section : report.sections()) {
            list.add("li").add("a", section.heading()).set("href", "#" + section.id());
        }
    }

    private void section(Markup target, Section section) {
        String heading = section.id() + "-heading";
        target.set("id", section.id()).set("aria-labelledby", heading);
        target.add("h2", section.heading()).set("id", heading);
        for (Part part : section.parts()) {
            switch (part) {
                case Part.Text text -> target.add("p", text.text());
                case Part.Lines lines -> lines(target.add("ul"), lines);
                case Part.Terms terms -> terms(target, terms);
                case Part.Entry entry -> new EntryPainter(target.add("article")).paint(entry);
                case Part.Exercise exercise -> exercise(target, exercise);
            }
        }
    }

    private static void exercise(Markup target, Part.Exercise exercise) {
        target.add("p", exercise.number() + " " + exercise.text().text()).set("dir", "auto");
        Markup boxes = target.add("ul").set("class", "lines");
        exercise.boxes().forEach(box -> boxes.add("li", "\u2610 " + box));
    }

    private static void lines(Markup list, Part.Lines lines) {
        list.set("class", "lines");
        lines.lines().forEach(line -> list.add("li", line).set("dir", "auto"));
    }

    private static void terms(Markup target, Part.Terms terms) {
        target.add("h3", terms.heading()).set("dir", "auto");
        Markup list = target.add("dl");
        for (Part.Term term : terms.terms()) {
            list.add("dt", term.name());
            for (String value : term.values()) {
                Markup place = list.add("dd").set("dir", "auto");
                term.link()
                        .ifPresentOrElse(
                                link -> place.add("a", value).set("href", link).set("rel", "noreferrer noopener"),
                                () -> place.text(value));
            }
        }
    }
}
