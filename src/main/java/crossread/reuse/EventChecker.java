package crossread.reuse;

import crossread.model.OffEvent;
import crossread.model.article.TokenizedArticle;
import crossread.words.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        List<Profile> left = new ArrayList<>(profiles);
        while (!left.isEmpty()) {
            List<Profile> together = takeTogether(left);
            if (together.size() > largest.size()) {
                largest = together;
            }
        }
        return largest;
    }

    /** Takes the first article and all that hang together with it, directly or through others. */
    private static List<Profile> takeTogether(List<Profile> left) {
        List<Profile> together = new ArrayList<>(List.of(left.removeFirst()));
        for (int next = 0; next < together.size(); next++) {
            Profile from = together.get(next);
            List<Profile> alike = left.stream().filter(from::isAlike).toList();
            together.addAll(alike);
            left.removeAll(alike);
        }
        return together;
    }

    private static Optional<OffEvent> nearest(Profile profile, List<Profile> story) {
        return story.stream()
                .max(Comparator.comparingDouble(profile::alikeness))
                .map(near -> new OffEvent(profile.id(), profile.alikeness(near), near.id()));
    }
}
