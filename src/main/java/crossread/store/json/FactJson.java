package crossread.store.json;

import crossread.model.article.SentenceRef;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Nearest;
import crossread.model.fact.Speaker;
import crossread.model.fact.Value;
import crossread.model.link.Author;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A fact's shape in the file. */
public final class FactJson {
    private final References references;

    public FactJson(References references) {
        this.references = references;
    }

    static ObjectNode write(Fact fact, Function<SentenceRef, String> sentence) {
        ObjectNode node = Json.object();
        node.put("id", fact.id());
        node.put("kind", Fields.name(fact.kind()));
        node.put("label", fact.label());
        node.set("value", ValueJson.write(fact.value()));
        node.put("coverage", word(fact.coverage()));
        ArrayNode articles = node.putArray("articles");
        fact.coverage().articles().forEach(articles::add);
        node.put("rank", fact.rank());
        node.put("setAside", fact.setAside());
        fact.remark().ifPresent(remark -> node.put("remark", remark));
        if (fact.by() == Author.READER) {
            node.put("by", Fields.name(fact.by()));
        }
        ArrayNode mentions = node.putArray("mentions");
        fact.mentions().forEach(mention -> mentions.add(write(mention, fact, sentence.apply(mention.at()))));
        ArrayNode nearest = node.putArray("nearest");
        for (Nearest near : fact.nearest()) {
            ArrayNode lacks = nearest.addObject()
                    .put("article", near.at().article())
                    .put("sentence", near.at().sentence())
                    .put("score", near.score())
                    .putArray("lacks");
            near.lacks().forEach(lacks::add);
        }
        return node;
    }

    private static ObjectNode write(Mention mention, Fact fact, String sentence) {
        ObjectNode node = Json.object();
        node.put("article", mention.at().article());
        node.put("sentence", mention.at().sentence());
        node.put("start", mention.span().start());
        node.put("end", mention.span().end());
        node.put("text", mention.span().of(sentence));
        // What one mention states may be shorter than the fact's value; it is written where it differs.
        if (mention.kind() != fact.kind()) {
            node.put("kind", Fields.name(mention.kind()));
        }
        if (!mention.value().equals(fact.value())) {
            node.set("value", ValueJson.write(mention.value()));
        }
        mention.speaker().ifPresent(speaker -> {
            ObjectNode who = node.putObject("speaker").put("name", speaker.name());
            who.put("sentence", speaker.sentence());
            speaker.span().ifPresent(span -> who.put("start", span.start()).put("end", span.end()));
        });
        return node;
    }

    private static String word(Coverage coverage) {
        return switch (coverage) {
            case Coverage.OnlyIn only -> "only";
            case Coverage.Shared shared -> "shared";
            case Coverage.Differs differs -> "differs";
            case Coverage.Uncertain uncertain -> "uncertain";
        };
    }

    public Fact read(Fields fields) {
        FactKind kind = fields.constant("kind", FactKind.class);
        Value value = ValueJson.read(fields.object("value"), kind);
        List<Mention> mentions = fields.objects("mentions", mention -> readMention(mention, kind, value));
        if (mentions.isEmpty()) {
            throw fields.damaged("mentions", "none");
        }
        return new Fact(
                fields.text("id"),
                kind,
                fields.text("label"),
                value,
                coverage(fields),
                fields.count("rank"),
                fields.flag("setAside", false),
                mentions,
                fields.objects(
                        "nearest",
                        near -> new Nearest(references.sentence(near), near.score("score"), near.texts("lacks"))),
                fields.textIfAny("remark"),
                fields.has("by") ? fields.constant("by", Author.class) : Author.PROGRAM);
    }

    private Coverage coverage(Fields fields) {
        List<String> articles = fields.texts("articles").stream()
                .map(id -> references.article(id, fields, "articles"))
                .toList();
        if (articles.isEmpty()) {
            throw fields.damaged("articles", "none");
        }
        return switch (fields.text("coverage")) {
            case "only" -> new Coverage.OnlyIn(articles.getFirst());
            case "shared" -> new Coverage.Shared(articles);
            case "differs" -> new Coverage.Differs(articles);
            case "uncertain" -> new Coverage.Uncertain(articles);
            default -> throw fields.damaged("coverage", "unknown word: " + fields.text("coverage"));
        };
    }

    private Mention readMention(Fields fields, FactKind factKind, Value factValue) {
        SentenceRef at = references.sentence(fields);
        FactKind kind = fields.has("kind") ? fields.constant("kind", FactKind.class) : factKind;
        Value value = fields.objectIfAny("value")
                .map(own -> ValueJson.read(own, kind))
                .orElse(factValue);
        return new Mention(
                at,
                references.span(fields, at),
                kind,
                value,
                fields.objectIfAny("speaker").map(speaker -> readSpeaker(speaker, at)));
    }

    private Speaker readSpeaker(Fields fields, SentenceRef mention) {
        int sentence = fields.has("sentence") ? references.index(fields, mention.article()) : mention.sentence();
        return new Speaker(
                fields.text("name"),
                sentence,
                fields.has("start")
                        ? Optional.of(references.span(fields, new SentenceRef(mention.article(), sentence)))
                        : Optional.empty());
    }
}
