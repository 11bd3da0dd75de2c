package crossread.ui;

import crossread.messages.Messages;
import crossread.model.Annotations;
import crossread.model.Comparison;
import crossread.model.Topic;
import crossread.model.article.Article;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.work.Note;
import crossread.ui.command.Command;
import crossread.ui.command.CommandControls;
import crossread.ui.command.KeyNames;
import crossread.ui.command.MenuPart;
import crossread.ui.jump.Jump;
import crossread.ui.ledger.FactTitle;
import crossread.ui.settings.RecentFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Lists everything the palette leads to: commands, articles, facts and sentences. */
final class Jumps {
    private final Messages words;

    /** What is done where the reader goes to something in the columns. */
    interface Ways {
        void toArticle(String id);

        void toFact(String id);

        void toSentence(SentenceRef at);

        /** To a comparison that was opened or saved before. */
        void toFile(Path file);

        /** Where the text is gone that a note is about. */
        void toNotes();
    }

    Jumps(Messages words) {
        this.words = words;
    }

    /** Commands, comparisons opened before and articles: few, and told at once. */
    List<Jump> outside(RoomCommands commands, List<RecentFile> recent, Optional<Comparison> shown, Ways ways) {
        List<Jump> jumps = new ArrayList<>();
        commands.menus().forEach((menu, parts) -> {
            String name = CommandControls.menuName(words, menu);
            parts.forEach(part -> add(part, name, jumps::add));
        });
        recent.stream().filter(RecentFile::there).forEach(file -> jumps.add(file(file, ways)));
        shown.ifPresent(comparison -> comparison.articles().forEach(article -> jumps.add(article(article, ways))));
        return jumps;
    }

    /** Facts and sentences: as many as there are; may be called on any thread. */
    List<Jump> inside(Comparison comparison, Ways ways) {
        List<Jump> jumps = new ArrayList<>();
        FactTitle.of(comparison, words)
                .forEach(fact -> jumps.add(
                        new Jump(Jump.Kind.FACT, fact.label(), fact.heading(), () -> ways.toFact(fact.factId()))));
        Annotations.of(comparison)
                .all()
                .forEach(each -> each.notes().forEach(note -> jumps.add(note(note, each.topic(), ways))));
        comparison.articles().forEach(article -> sentences(article, ways, jumps::add));
        return jumps;
    }

    private void add(MenuPart part, String menu, Consumer<Jump> to) {
        String where = part instanceof MenuPart.Sub sub
                ? words.text("jump.in", menu, CommandControls.menuName(words, sub.id()))
                : menu;
        part.stream().forEach(command -> to.accept(command(command, where)));
    }

    private Jump command(Command command, String where) {
        Optional<String> lacking = command.enabled().get()
                ? Optional.empty()
                : Optional.of(words.text(command.need().key()));
        String detail = command.on()
                .map(on -> words.text(on.get() ? "jump.on" : "jump.off", where))
                .orElse(where);
        String keys =
                command.keys().stream().findFirst().map(new KeyNames(words)::of).orElse("");
        return new Jump(Jump.Kind.COMMAND, words.text(command.key()), detail, keys, lacking, command::run);
    }

    private Jump file(RecentFile file, Ways ways) {
        String where = words.text("jump.recent", String.valueOf(file.path().getParent()));
        return new Jump(Jump.Kind.FILE, file.name(), where, () -> ways.toFile(file.path()));
    }

    private Jump article(Article article, Ways ways) {
        String name = words.text("jump.article", article.id(), article.name());
        return new Jump(
                Jump.Kind.ARTICLE, name, article.metadata().title().orElse(""), () -> ways.toArticle(article.id()));
    }

    private Jump note(Note note, Optional<Topic> topic, Ways ways) {
        Runnable go = switch (topic.orElse(null)) {
            case Topic.OfArticle(String id) -> () -> ways.toArticle(id);
            case Topic.OfSentence(SentenceRef at) -> () -> ways.toSentence(at);
            case Topic.OfFact(String id) -> () -> ways.toFact(id);
            case null -> ways::toNotes;
        };
        String line = note.text().lines().map(String::strip).collect(Collectors.joining(" "));
        return new Jump(Jump.Kind.NOTE, line, words.text("jump.note"), go);
    }

    private void sentences(Article article, Ways ways, Consumer<Jump> to) {
        String kept = words.text("jump.sentence", article.id(), article.name());
        String aside = words.text("jump.aside", article.id(), article.name());
        for (int i = 0; i < article.sentences().size(); i++) {
            Sentence sentence = article.sentences().get(i);
            SentenceRef at = new SentenceRef(article.id(), i);
            String where = article.isKept(i) ? kept : aside;
            to.accept(new Jump(Jump.Kind.SENTENCE, sentence.text(), where, () -> ways.toSentence(at)));
        }
    }
}
