package crossread.fact.speech.german;

import crossread.words.WordList;
import java.util.Set;

/**
 * The German words by which claims are found.
 *
 * @param verbs those that claim or decide
 * @param speech those by which phrases are read
 * @param claimants endings of nouns for those who can claim
 * @param offices endings of nouns for offices and jobs
 * @param subordinate open a clause whose verb stands last
 * @param fronted open a sentence whose subject stands behind its verb
 */
public record GermanClaimWords(
        GermanVerbs verbs,
        WordList speech,
        Set<String> claimants,
        Set<String> offices,
        Set<String> subordinate,
        Set<String> fronted) {

    public static GermanClaimWords load() {
        WordList list = WordList.load("claim-words-de");
        return new GermanClaimWords(
                new GermanVerbs(WordList.load("claim-verbs-de")),
                WordList.load("speech-verbs-de"),
                list.words("claimants"),
                Set.copyOf(WordList.load("name-words-de").entries("office")),
                list.words("subordinate"),
                list.words("fronted"));
    }
}
