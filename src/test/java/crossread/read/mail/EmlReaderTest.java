package crossread.read.mail;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.Story;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmlReaderTest {
    private static final String HEAD = "Received: from mx.example (mx.example [192.0.2.1])\n\tby in.example; Tue\n"
            + "From: \"Harbour Gazette\" <news@mail.harbourgazette.example>\nTo: reader@example.org\n"
            + "Subject: =?utf-8?Q?The_bridge_=E2=80=93?= =?UTF-8?B?IGNsb3NlZA==?=\n"
            + "Date: Tue, 25 Feb 2025 23:30:00 -0800\nMessage-ID: <1@harbourgazette.example>\n";
    private static final String STUB =
            "Content-Type: text/plain; charset=utf-8\n\nThis letter is a page; please look at it.";

    private final EmlReader reader = new EmlReader(new HtmlReader(Story::json), new PlainTextReader());

    private static String body() {
        return "<html><body><img src=\"http://127.0.0.1:9/pixel\">" + Story.paragraphs() + "</body></html>";
    }

    private static String plain() {
        return String.join("\n\n", Story.PARAGRAPHS);
    }

    private Article article(String text) {
        return Story.only(reader.read(Mails.file(text)));
    }

    @Test
    void readsTheLargestPageOfANewsletter() {
        String text =
                Mails.parts(HEAD, "alternative", STUB, Mails.html("", "<p>Small one.</p>"), Mails.html("", body()));

        Article article = article(text);

        assertThat(reader.recognises(Mails.file(text))).isTrue();
        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.origin().format()).isEqualTo("eml");
        assertThat(article.warnings()).isEmpty();
    }

    @Test
    void takesTitleOutletAndDayFromTheHeader() {
        Metadata said = article(Mails.parts(HEAD, "alternative", STUB, Mails.html("", body())))
                .metadata();

        assertThat(said)
                .isEqualTo(new Metadata(
                                Optional.of("Harbour Gazette"),
                                Optional.of("The bridge – closed"),
                                Optional.empty(),
                                Optional.of(LocalDate.of(2025, 2, 25)),
                                Optional.of("en"),
                                Optional.empty())
                        .allFrom(FoundIn.FILE_HEAD)
                        .from(MetadataField.LANGUAGE, FoundIn.DETECTED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "news@harbourgazette.example | harbourgazette.example",
                "<news@HarbourGazette.example> | harbourgazette.example",
                "Harbour Gazette <news@x.example> | Harbour Gazette",
                "=?iso-8859-1?Q?Caf=E9_Gazette?= <news@x.example> | Café Gazette",
                "news@x.example (Harbour Gazette) | Harbour Gazette",
                "\"news@x.example\" <news@x.example> | x.example"
            })
    void callsTheOutletByTheSendersNameElseByItsDomain(String from, String outlet) {
        String text = "From: " + from + "\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain\n\n" + plain();

        assertThat(article(text).metadata().outlet()).contains(outlet);
    }

    @Test
    void readsALetterOfPlainText() {
        String text = HEAD + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + plain();

        assertThat(Story.kept(article(text))).isEqualTo(Story.PARAGRAPHS);
        assertThat(article(text).metadata().title()).contains("The bridge – closed");
    }

    @Test
    void readsALetterOfBeforeMime() {
        String text = "From: desk@example.org\nDate: 25 Feb 2025 10:00:00 GMT\nSubject: Bridge\n\n" + plain();

        assertThat(reader.recognises(Mails.file(text))).isTrue();
        assertThat(Story.kept(article(text))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void readsHeadersThatEndInALineFeedAlone() {
        String text = Mails.parts(HEAD, "alternative", STUB, Mails.html("", body()));

        assertThat(Story.kept(Story.only(reader.read(Story.file("x.eml", text.getBytes(StandardCharsets.UTF_8))))))
                .isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void readsTheMessageBehindTheLineOfAMailbox() {
        String text = "From news@x.example Tue Feb 25 23:30:00 2025\n" + HEAD + "MIME-Version: 1.0\n\n" + plain();

        assertThat(reader.recognises(Mails.file(text))).isTrue();
        assertThat(Story.kept(article(text))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void decodesBase64AndTheCharsetThePartNames() {
        String russian = "Мост через гавань закроют на девять месяцев, сообщила мэрия во вторник вечером.";
        String text = HEAD + "MIME-Version: 1.0\nContent-Type: text/html; charset=koi8-r\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + Mails.base64(("<p>" + russian + "</p>").getBytes(Charset.forName("KOI8-R")));

        assertThat(article(text).body()).isEqualTo(russian);
    }

    @Test
    void readsAHeaderWrittenInPlainLettersOfAnotherEncoding() {
        byte[] bytes = ("From: Caf\u00e9 Gazette <a@b.example>\nSubject: Br\u00fccke\nMIME-Version: 1.0\n\n" + plain())
                .getBytes(Charset.forName("windows-1252"));

        assertThat(Story.only(reader.read(Story.file("x.eml", bytes)))
                        .metadata()
                        .outlet())
                .contains("Caf\u00e9 Gazette");
    }

    @Test
    void putsTheLinesOfAFlowedTextTogether() {
        String flowed =
                Story.PARAGRAPHS.get(0).replace("will close", "will \nclose") + "\n\n" + Story.PARAGRAPHS.get(1);
        String text = HEAD + "MIME-Version: 1.0\nContent-Type: text/plain; format=flowed\n\n" + flowed;

        assertThat(Story.kept(article(text))).isEqualTo(Story.PARAGRAPHS.subList(0, 2));
    }

    @Test
    void saysHowManyFilesItLeftOut() {
        String file =
                "Content-Type: application/pdf\nContent-Disposition: attachment; filename=\"../../x.pdf\"\n\n%PDF";
        String page =
                "Content-Type: text/html\nContent-Disposition: attachment\n\n" + "<p>Not this one.</p>".repeat(900);

        Article article = article(Mails.parts(HEAD, "mixed", Mails.html("", body()), file, page));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.warnings()).containsExactly(Warning.of("attachments-left-out", "2"));
    }

    @Test
    void readsTheOuterMessageAndNotTheOneAttached() {
        String inner =
                "Content-Type: message/rfc822\n\nFrom: other@example.org\nSubject: Older\n\nAn older letter that "
                        + "somebody attached to this one; it is long enough to be read.";

        Article article = article(Mails.parts(HEAD, "mixed", Mails.html("", body()), inner));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.warnings()).containsExactly(Warning.of("attachments-left-out", "1"));
    }

    @Test
    void readsTheAttachedMessageWhereTheOuterHasNoText() {
        String inner = "Content-Type: message/rfc822\n\n" + HEAD + "\n" + plain();

        Article article = article(Mails.parts("From: me@example.org\nSubject: look\n", "mixed", inner));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.metadata().outlet()).contains("Harbour Gazette");
        assertThat(article.warnings()).isEmpty();
    }

    @Test
    void doesNotTakeWhoeverPassedALetterOnForTheOutlet() {
        String text =
                "From: Ines <ines@example.org>\nDate: Sat, 1 Mar 2025 08:00:00 +0000\nSubject: Fwd: FW: The bridge\n"
                        + "MIME-Version: 1.0\nContent-Type: text/plain\n\n" + plain();

        Metadata said = article(text).metadata();

        assertThat(said.title()).contains("The bridge");
        assertThat(said.outlet()).isEmpty();
        assertThat(said.published()).isEmpty();
    }

    @Test
    void fallsBackToThePlainTextWhereThePageHoldsNone() {
        String text = Mails.parts(
                HEAD,
                "alternative",
                "Content-Type: text/plain; charset=utf-8\n\n" + plain(),
                Mails.html("", "<img src=\"cid:all-in-one-picture\" alt=\"\">" + "<br>".repeat(500)));

        assertThat(Story.kept(article(text))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void saysThatAnEncryptedLetterIsLocked() {
        String text = Mails.parts(
                HEAD,
                "encrypted; protocol=\"application/pgp-encrypted\"",
                "Content-Type: application/pgp-encrypted\n\nVersion: 1",
                "Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----");

        assertThat(reader.read(Mails.file(text))).isEqualTo(Unreadable.of("story.eml", Problem.PROTECTED));
    }

    @Test
    void findsNoArticleInALetterWithoutText() {
        assertThat(List.of(
                        reader.read(Mails.file(HEAD + "\n")),
                        reader.read(Mails.file(HEAD)),
                        reader.read(
                                Mails.file(HEAD + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\n\n"))))
                .containsOnly(Unreadable.of("story.eml", Problem.NO_ARTICLE));
    }

    @Test
    void refusesFiveThousandMessagesInsideEachOther() {
        String text = HEAD + "MIME-Version: 1.0\n" + "Content-Type: message/rfc822\n\nSubject: x\n".repeat(5_000);

        assertThat(reader.read(Mails.file(text))).isEqualTo(Unreadable.of("story.eml", Problem.TOO_COMPLEX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date: 25 February 2025\nThe bridge is closed.\n",
                "Date: 25 February 2025\n\nThe bridge is closed.\n",
                "From: our reporter in Port Ellery\nDate: Tuesday\n\nThe bridge is closed.\n",
                "Subject: bridges\nFrom: the harbour\n\nMIME-Version: 1.0 is written below, in the text.\n",
                "MIME-Version: a history\n\nMail had no pictures once.\n",
                "Bridge: closed\nMIME-Version: 1.0 is no field of a letter\nbecause this line is none.\n",
                "<html><body>MIME-Version: 1.0\nFrom: a\nDate: b\nSubject: c</body></html>"
            })
    void doesNotTakeATextThatBeginsLikeOneForALetter(String text) {
        assertThat(reader.recognises(Mails.file(text))).isFalse();
    }
}
