package crossread.ui.desk;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.link.MeaningLack;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Carries out what the reader asks for: reads and compares in the background and keeps the session. */
public final class StoryDesk {
    private final Session session = new Session();
    private final Work work;
    private final Background background;
    private final StoryComparer comparer;
    private final Filing filing;
    private final FileChoosers choosers;
    private final Messages words;
    private final ScreenNow screen = new ScreenNow();
    private final Intake intake;
    private final Admission admission;
    private final Edits edits;
    private final Reporter reports;
    private final Safeguard safeguard;
    private final EvidenceClerk evidence;

    /** What the desk changes on the screen. */
    public interface Screen {

        /** Articles, title or file changed; the comparison may be older than they are. */
        void deskChanged();

        /** There is a new comparison, or none any more. */
        void compared(Optional<Comparison> comparison);

        /** The comparison stays one by words, for this reason. */
        void lacksMeaning(MeaningLack lack);

        /** The comparison says other things about its articles; what was found is the same. */
        void described(Comparison comparison);

        /** The reader wrote something beside the comparison; all else is the same. */
        default void annotated(Comparison comparison) {
            described(comparison);
        }

        /** What is being written must be kept now: it is about to be saved, or put away. */
        default void finishWriting() {}

        void notice(Notice notice);

        /** Says in passing what the reader has just done, until something else is done; nothing where there is none. */
        default void passing(Optional<Notice> said) {}

        /** What lies on the desk makes room for another story, or for none: what was opened to look at it is closed. */
        default void putAway() {}

        /** This is what earlier programs could not save and what waits to be restored, or nothing does any more. */
        default void salvaged(List<Salvage> waiting) {}

        /** The file is to be seen in the system's own program for such files. */
        default void open(Path file) {}

        /** The class file is to be seen instead of the reading room. */
        void showClass(Path file);

        /** The comparison in {@code file} was opened or saved. */
        void used(Path file);
    }

    public StoryDesk(Work work, Background background, Dialogs dialogs, FileChoosers choosers, Messages words) {
        this.work = work;
        this.background = background;
        this.comparer = new StoryComparer(this, work, background, words, screen);
        this.choosers = choosers;
        this.words = words;
        this.intake = new Intake(words, dialogs, screen::notice);
        this.edits = new Edits(this, work, background, dialogs, words, screen);
        this.filing = new Filing(this, work, background, dialogs, choosers, words, screen);
        DeskParts parts = new DeskParts(this, work, background, choosers, words, screen);
        this.reports = new Reporter(parts);
        this.evidence = new EvidenceClerk(parts);
        this.safeguard = new Safeguard(this, work.safekeeping(), background, words, screen);
        screen.afterChange = safeguard::changed;
        this.admission = new Admission(this, work, background, intake, words, screen);
    }

    /** From now on the desk is seen on {@code now}. */
    public void showOn(Screen now) {
        screen.now = now;
    }

    public Session session() {
        return session;
    }

    /** What the reader changes about the articles on the desk. */
    public Edits edits() {
        return edits;
    }

    /** What can be written and printed of the comparison. */
    public Reporter reports() {
        return reports;
    }

    public FileChoosers choosers() {
        return choosers;
    }

    /** Which of the articles that were read come onto it. */
    public Admission admission() {
        return admission;
    }

    /** Compares what lies on the desk, and can be told to stop. */
    public StoryComparer comparer() {
        return comparer;
    }

    /** Opens what was dropped, pasted or named at the start: one comparison, one class file, or articles to add. */
    public void take(List<Path> files) {
        Delivery delivery = new Delivery(files);
        delivery.comparison().ifPresent(this::openComparison);
        delivery.classFile().ifPresent(screen::showClass);
        delivery.refused()
                .forEach(each -> screen.notice(new Notice(
                        Notice.Level.PROBLEM, words.text(each.why(), each.file().getFileName()))));
        List<Path> articles = delivery.articles();
        if (!articles.isEmpty()) {
            List<Article> already = session.articles();
            background.start(progress -> work.read(articles, already, progress), admission::add);
        }
    }

    /** Adds what the clipboard holds. */
    public void paste(Clip clip) {
        if (!clip.files().isEmpty()) {
            take(clip.files());
        } else if (clip.isEmpty()) {
            edits.say("desk.clipboard-empty");
        } else if (clip.isAddress()) {
            edits.remind("desk.address");
        } else {
            String text = clip.text().or(clip::html).orElse("");
            background.start(_ -> List.of(work.readPasted(text, clip.html())), admission::add);
        }
    }

    public void addArticles() {
        take(choosers.articles());
    }

    public void addFolder() {
        choosers.folder().ifPresent(folder -> take(List.of(folder)));
    }

    public void openSample() {
        unlessUnsaved(() -> background.start(_ -> work.sample(), results -> {
            forgetOthers();
            work.letGo();
            session.startWith(intake.fresh(results, List.of()));
            comparer.compare();
        }));
    }

    public void openComparison() {
        filing.open();
    }

    public void openComparison(Path file) {
        filing.open(file);
    }

    public void save() {
        filing.save();
    }

    public void saveAs() {
        filing.saveAs();
    }

    /** Does {@code then}, after asking what to do with unsaved work if there is any. */
    public void unlessUnsaved(Runnable then) {
        filing.unlessUnsaved(then);
    }

    /** The originals, and the pack of all that proves the comparison. */
    public EvidenceClerk evidence() {
        return evidence;
    }

    /** Keeps what is unsaved, and offers what a crash left. */
    public Safeguard safeguard() {
        return safeguard;
    }

    /** Puts a comparison from a file in the place of what lies on the desk. */
    void putDown(Work.Saved saved) {
        forgetOthers();
        session.opened(saved);
        show();
    }

    /** Puts what an earlier program could not save in the place of what lies on the desk. */
    void restore(Safekeeping.Unsaved unsaved) {
        background.stopAll();
        forgetOthers();
        session.restored(unsaved);
        if (session.isStale()) {
            comparer.compare();
        } else {
            show();
        }
    }

    /** Makes the desk ready for another story. */
    private void forgetOthers() {
        if (!session.articles().isEmpty()) {
            screen.putAway();
        }
        admission.clear();
        screen.passing(Optional.empty());
        comparer.startAnew();
    }

    private void show() {
        screen.deskChanged();
        screen.compared(session.comparison());
    }

    /** Clears the desk. */
    public void startAnew() {
        unlessUnsaved(() -> {
            background.stopAll();
            forgetOthers();
            session.clear();
            work.letGo();
            show();
        });
    }

    /** What the story is called. */
    public String title() {
        return session.title().orElseGet(() -> words.text("desk.untitled"));
    }
}
