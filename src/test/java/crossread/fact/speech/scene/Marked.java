package crossread.fact.speech.scene;

import crossread.fact.Texts;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences of an article in which names stand in braces behind a letter for their kind, {p:Anna Berg}, {o:Kell Bank},
 * {l:Kell} or {n:Smith}, a person's office behind a stroke, {p:Anna Berg/minister}, and one word in [brackets]; braces and
 * brackets are taken out.
 */
public final class Marked {
    private static final Pattern MARK = Pattern.compile("\\{(.):([^}/]*)/?([^}]*)\\}|\\[([^]]*)\\]");
    private static final Map<String, FactKind> KINDS =
            Map.of("p", FactKind.PERSON, "o", FactKind.ORGANISATION, "l", FactKind.PLACE, "n", FactKind.NAME);

    private final List<String> texts = new ArrayList<>();
    private final List<Mention> names = new ArrayList<>();
    private final TokenizedArticle article;
    private final Scene scene;
    /** The sentence and the offset of the word in brackets. */
    private int sentence;

    private int offset;

    public Marked(String... sentences) {
        for (String marked : sentences) {
            texts.add(read(marked));
        }
        article = Texts.article(String.join("\n", texts));
        scene = new Scene(article, names, new Grammar());
    }

    private String read(String marked) {
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int start = text.length();
            if (mark.group(4) == null) {
                text.append(mark.group(2));
                FactKind kind = KINDS.get(mark.group(1));
                Value value = kind == FactKind.PERSON
                        ? new Value.Person(
                                mark.group(2), Optional.of(mark.group(3)).filter(role -> !role.isEmpty()))
                        : new Value.Named(mark.group(2));
                names.add(new Mention(
                        new SentenceRef("A", texts.size()),
                        new Span(start, text.length()),
                        kind,
                        value,
                        Optional.empty()));
            } else {
                text.append(mark.group(4));
                sentence = texts.size();
                offset = start;
            }
        }
        return mark.appendTail(text).toString();
    }

    public TokenizedArticle article() {
        return article;
    }

    public List<Mention> names() {
        return names;
    }

    public Scene scene() {
        return scene;
    }

    public int sentence() {
        return sentence;
    }

    public int offset() {
        return offset;
    }

    /** The index of the word in brackets. */
    public int word() {
        return scene.wordAt(sentence, offset);
    }
}
