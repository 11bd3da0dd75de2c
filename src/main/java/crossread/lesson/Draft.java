package crossread.lesson;

import crossread.model.fact.Fact;
import crossread.model.fact.Mention;
import java.util.List;
import java.util.Optional;

/**
 * A card before it has its number.
 *
 * @param fact what it is about
 * @param shown the place whose words it shows
 * @param choices letters that may be the answer
 * @param from letter of the article the words are from, where the card names it
 * @param right the letters that are the answer
 * @param proofs in the order of the articles
 */
record Draft(
        Fact fact,
        Mention shown,
        List<String> choices,
        Optional<String> from,
        List<String> right,
        List<Proof> proofs) {}
