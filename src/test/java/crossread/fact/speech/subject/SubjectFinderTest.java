package crossread.fact.speech.subject;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.speech.scene.Cues;
import crossread.fact.speech.scene.Marked;
import crossread.model.fact.Speaker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{p:Anna Berg} [said] so.                              | Anna Berg",
                "{p:Anna Berg} quickly also [said] so.                 | Anna Berg",
                "Quickly [said] so.                                    | none",
                "Those who this month [said] so.                       | none",
                "The old minister [said] so.                           | old minister",
                "Then {p:Tom Reed} came and he [said] so.              | Tom Reed",
                "Mr {p:Reed's} lawyer [said] so.                       | Mr Reed's lawyer",
                "{p:Reed's} [said] so.                                 | none",
                "A report seen by {o:Kell Radio} [warned] so.          | none",
                "A report seen by the {o:Kell Radio} [warned] so.      | none",
                "{p:Kim Park} of {o:Kell University} [said] so.        | Kim Park",
                "Dr {p:Kim Park} of {o:Kell University} [said] so.     | Kim Park",
                "A son of {p:Kim Park} of {o:Kell University} [said].  | son of Kim Park of Kell University",
                "The head of the {o:Kell Bank} [said] so.              | head of the Kell Bank",
                "{p:Anna Berg}, the minister of {l:Kell}, [said] so.   | Anna Berg",
                "The minister, {p:Anna Berg}, [said] so.               | Anna Berg",
                "The minister of {l:Kell}, a rich man, [said] so.      | minister of Kell",
                "The minister, a rich man, [said] so.                  | minister",
                "The minister, who is rich, [said] so.                 | minister",
                "The minister, including others, [said] so.            | minister",
                "The report, which was late, [said] so.                | report",
                "The report, published late, [said] so.                | report",
                "The minister, rich and old, [said] so.                | none",
                "The case against the {o:Kell Bank} [said] so.         | case against the Kell Bank",
                "{p:Anna Berg} has not [said] so.                      | Anna Berg",
                "The minister didn't [say] so.                         | minister",
                "Officials, a dozen of them, [said] so.                | Officials",
                "Rain, a dozen of them, [said] so.                     | none",
                "He [said] so.                                         | none",
                "40 [said] so.                                         | none",
            })
    void takesWhoStandsBeforeTheVerb(String sentence, String name) {
        Marked text = new Marked(sentence);

        assertThat(name(new SubjectFinder(text.scene()).before(0, text.word()).orElse(null)))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "So [said] {p:Anna Berg}.                              | Anna Berg",
                "So [said] the minister {p:Anna Berg} of {l:Kell}.     | Anna Berg",
                "So [said] the {o:Kell Bank}.                          | Kell Bank",
                "So [said] {o:Kell Bank} on Monday.                    | Kell Bank",
                "So [said] {o:Kell Bank} today.                        | Kell Bank",
                "So [said] {o:Kell Bank} last week.                    | Kell Bank",
                "So [said] the old minister yesterday.                 | old minister",
                "So [said] the {o:Morning Post}.                       | Morning Post",
                "So [said] the last minister.                          | last minister",
                "So [said] a spokesman for {o:Kell Bank}.              | spokesman for Kell Bank",
                "So [said] the old minister.                           | old minister",
                "So [said] the old minister, who left.                 | old minister",
                "So [said] the old minister who left.                  | old minister",
                "So [said] officials.                                  | officials",
                "So [said] rain.                                       | none",
                "So [said] in Kell.                                    | none",
                "So [said], the minister left.                         | none",
                "{p:Tom Reed} came. # So [said] he.                    | Tom Reed",
                "So [said] the vice-chair.                             | vice-chair",
            })
    void takesWhoStandsBehindIt(String sentences, String name) {
        Marked text = new Marked(sentences.split(" # "));

        assertThat(name(new SubjectFinder(text.scene())
                        .after(text.sentence(), text.word())
                        .orElse(null)))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{p:Anna Berg} went to {l:Kell} [then].                | Anna Berg",
                "The {o:Kell Bank} saw {p:Anna Berg} [then].           | Anna Berg",
                "The {o:Kell Bank} saw {l:Oslo} [then].                | Kell Bank",
                "{o:Kell Bank's} {p:Anna Berg} came [then].            | Anna Berg",
                "{p:Reed's} {l:Kell} came [then].                      | Kell",
                "From {p:Anna Berg} came {l:Kell} [then].              | Kell",
                "From Dr {p:Anna Berg} came nothing [then].            | none",
                "{n:Smith} saw nothing [then].                         | none",
                "Now [then] {p:Anna Berg} came.                        | none",
                "{p:Tom Reed} came. # He left [then].                  | Tom Reed",
                "{p:Tom Reed} came. # Nobody left [then].              | none",
            })
    void takesWhomTheSentenceIsAbout(String sentences, String name) {
        Marked text = new Marked(sentences.split(" # "));

        assertThat(name(new SubjectFinder(text.scene())
                        .ofSentence(text.sentence(), text.offset())
                        .orElse(null)))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officials [say] so.                                   | true",
                "The officials [say] so.                               | true",
                "Officials, of course, officials, [say] so.            | true",
                "Police [say] so.                                      | true",
                "They [say] so.                                        | false",
                "The press [say] so.                                   | false",
                "The gas [say] so.                                     | false",
                "The official [say] so.                                | false",
                "Officials [said] so.                                  | false",
                "Peace officials [call] so.                            | false",
                "Officials; [say] so.                                  | false",
                "Men [say] so.                                         | false",
                "Some men [say] so.                                    | true",
            })
    void severalSpeakWithTheBaseFormOfAVerb(String sentence, boolean plural) {
        Marked text = new Marked(sentence);
        Cues.Cue cue =
                new Cues("speech-verbs").of(text.scene().word(0, text.word())).orElseThrow();

        assertThat(new SubjectFinder(text.scene()).plurals().before(0, text.word(), cue))
                .isEqualTo(plural);
    }

    private static String name(Speaker speaker) {
        return speaker == null ? "none" : speaker.name();
    }
}
