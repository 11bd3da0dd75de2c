package crossread.align.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingFinderTest {
    @Test
    void whatSomebodyDoesIsHeldTogetherByWhoDoesIt() {
        assertThat(new Story()
                        .article("{Norvania} has offered its neighbours free access to the canal, officials said.")
                        .article("{Norvania} has expressed willingness to grant neighbours access to the canal.")
                        .linked(0)
                        .wordings())
                .containsExactly("ACT Norvania: A <offered> B <expressed willingness to grant>");
    }

    @Test
    void whoActsIsTheHeadOfWhatStandsBeforeTheVerb() {
        assertThat(new Story()
                        .article("Residents of the old care home were brought to safety by boat at night.")
                        .article("Residents of the old care home were rescued by boat at night.")
                        .linked(0)
                        .wordings())
                .containsExactly("ACT Residents: A <brought to safety> B <rescued>");
    }

    @Test
    void aDescriptionIsHeldTogetherByWhatItDescribes() {
        assertThat(new Story()
                        .article("The council voted on Monday to clear the illegal camp beside the river.")
                        .article("The council voted on Monday to clear the makeshift camp beside the river.")
                        .linked(0)
                        .wordings())
                .containsExactly("DESCRIPTION camp: A <illegal> B <makeshift>");
    }

    @Test
    void whoOpensASentenceIsHeldTogetherByWhatIsDone() {
        assertThat(new Story()
                        .article("Protesters stormed the town hall on Monday and broke the doors.")
                        .article("Rioters stormed the town hall on Monday and broke the doors.")
                        .linked(0)
                        .wordings())
                .containsExactly("DESCRIPTION stormed: A <Protesters> B <Rioters>");
    }

    @Test
    void theSameVerbInAnotherFormIsNoDifference() {
        assertThat(new Story()
                        .article("The strikers block the northern bridge for a second day.")
                        .article("The strikers blocked the northern bridge for a second day.")
                        .linked(0)
                        .wordings())
                .isEmpty();
    }

    @Test
    void saidAndToldAreNoWordingWorthShowing() {
        assertThat(new Story()
                        .article("{Norvania} said the canal will open to ships in spring.")
                        .article("{Norvania} told reporters the canal will open to ships in spring.")
                        .linked(0)
                        .wordings())
                .isEmpty();
    }

    @Test
    void figuresAndNamesInOneAnothersPlaceAreFactsAndNoWording() {
        assertThat(new Story()
                        .article("The flood destroyed twelve houses in the village of {Brenn} on Monday night.")
                        .article("The flood destroyed fifteen houses in the village of {Tolm} on Monday night.")
                        .linked(0)
                        .wordings())
                .isEmpty();
    }

    @Test
    void anActiveAndAPassiveVerbAreTwoActs() {
        assertThat(new Story()
                        .article("Police say the {Norvania Bank} was raided before dawn by masked men with rifles.")
                        .article(
                                "Police say the {Norvania Bank} raised an alarm before dawn when masked men with rifles came.")
                        .linked(0)
                        .wordings())
                .isEmpty();
    }

    @Test
    void quotedSpeechIsTheSpeakersWording() {
        assertThat(new Story()
                        .article("“The illegal camp beside the river must go by Monday night,” the council said.")
                        .article("“The makeshift camp beside the river must go by Monday night,” the council said.")
                        .linked(0)
                        .wordings())
                .isEmpty();
    }

    @Test
    void sentencesThatAreNotLinkedAreNotCompared() {
        assertThat(new Story()
                        .article("The council voted on Monday to clear the illegal camp beside the river.")
                        .article("The council voted on Monday to clear the makeshift camp beside the river.")
                        .wordings())
                .isEmpty();
    }

    @Test
    void otherLanguagesThanEnglishAreLeftAlone() {
        assertThat(new Story()
                        .in("nl")
                        .article("The council voted on Monday to clear the illegal camp beside the river.")
                        .article("The council voted on Monday to clear the makeshift camp beside the river.")
                        .linked(0)
                        .wordings())
                .isEmpty();
    }

    @Test
    void whatTheOtherArticleDoesNotSayAtAllIsNoWording() {
        Story story = new Story()
                .article("The council voted on Monday to clear the illegal camp beside the river.")
                .article("The council voted on Monday to clear the makeshift camp beside the river.")
                .linked(0);

        assertThat(story.unsaid("clear the illegal camp").wordings()).isEmpty();
        assertThat(story.unsaid("council voted").wordings())
                .containsExactly("DESCRIPTION camp: A <illegal> B <makeshift>");
    }

    @Test
    void oneDescriptionInThreeArticlesIsOneWording() {
        assertThat(new Story()
                        .article("The council voted on Monday to clear the illegal camp beside the river.")
                        .article("The council voted on Monday to clear the makeshift camp beside the river.")
                        .article("The council voted on Monday to clear the squalid camp beside the river.")
                        .allLinked()
                        .wordings())
                .containsExactly("DESCRIPTION camp: A <illegal> B <makeshift> C <squalid>");
    }

    @Test
    void twoInOneSentenceAreTwoInTheOrderOfTheText() {
        assertThat(new Story()
                        .article("Protesters of the valley cleared the illegal camp beside the river on Monday.")
                        .article("Rioters of the valley cleared the makeshift camp beside the river on Monday.")
                        .linked(0)
                        .wordings())
                .containsExactly(
                        "DESCRIPTION : A <Protesters> B <Rioters>", "DESCRIPTION camp: A <illegal> B <makeshift>");
    }
}
