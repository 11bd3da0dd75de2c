package crossread.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sentences that mean little, in the words of news and as long as theirs: 36 word pieces on average. */
final class MadeUpSentences {
    private static final List<String> WORDS = List.of(
                    "the government said on Tuesday that a new agreement between both countries would be signed within weeks while"
                            + " ministers from the opposition accused officials of hiding what the deal costs and who pays for"
                            + " it because talks about minerals, security guarantees and reconstruction have gone on for months"
                            + " without any result; \"nothing is decided\" Kovalenko told reporters in Brussels after meeting"
                            + " Zelenskyy, whose adviser spoke of $500 billion, 42 per cent less than the president had demanded"
                            + " in January, when protesters gathered outside parliament, police closed several streets near the"
                            + " harbour of Veskar")
            .stream()
            .flatMap(text -> List.of(text.split(" ", -1)).stream())
            .toList();

    private final Random random;

    MadeUpSentences(long seed) {
        this.random = new Random(seed);
    }

    /** @param count how many, no two of them alike */
    List<String> list(int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = 12 + random.nextInt(31);
            List<String> words = new ArrayList<>();
            for (int k = 0; k < length; k++) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            words.add(i + ".");
            sentences.add(String.join(" ", words));
        }
        return sentences;
    }
}
