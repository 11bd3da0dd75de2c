package crossread.reuse;

import crossread.model.OffEvent;
import crossread.model.TokenizedArticle;
import crossread.words.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Suspects articles of being about another event than the others. The largest set of articles that hang together by
 * alikeness is what the story is about; of two such sets, the one with the first article. Very shy of false alarms, which
 * cost more than a miss: the reader sees at once that an article does not belong. Safe for many threads.
 */
public final class EventChecker {
    private final Set<String> everyday = WordList.load("everyday-en").words();

    /**
     * Articles that do not seem to be about the event, in the order of the articles; none where there are fewer than two
     * long enough to judge.
     *
     * @param articles with their ids
     */
    public List<OffEvent> check(List<TokenizedArticle> articles) {
        List<Profile> profiles = articles.stream()
                .map(article -> Profile.of(article, everyday))
                .filter(Profile::canBeJudged)
                .toList();
        List<Profile> story = largest(profiles);
        List<OffEvent> off = new ArrayList<>();
        for (Profile profile : profiles) {
            if (!story.contains(profile) && profile.isForeignTo(story)) {
                nearest(profile, story).ifPresent(off::add);
            }
        }
        return off;
    }

    private static List<Profile> largest(List<Profile> profiles) {
        List<Profile> largest = List.of();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < profiles.size(); i++) {
            if (seen.add(i)) {
                List<Integer> joined = new ArrayList<>(List.of(i));
                for (int next = 0; next < joined.size(); next++) {
                    Profile from = profiles.get(joined.get(next));
                    IntStream.range(0, profiles.size())
                            .filter(to -> from.isAlike(profiles.get(to)) && seen.add(to))
                            .forEach(joined::add);
                }
                if (joined.size() > largest.size()) {
                    largest = joined.stream().map(profiles::get).toList();
                }
            }
        }
        return largest;
    }

    private static Optional<OffEvent> nearest(Profile profile, List<Profile> story) {
        return story.stream()
                .max(Comparator.comparingDouble(profile::alikeness))
                .map(near -> new OffEvent(profile.id(), profile.alikeness(near), near.id()));
    }
}
