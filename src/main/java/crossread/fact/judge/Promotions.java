package crossread.fact.judge;

import crossread.fact.judge.story.Passage;
import crossread.fact.judge.story.Runs;
import crossread.fact.judge.story.Standing;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Sentences in which an outlet speaks of itself: where to follow it, whom to write to, whose photograph this is; and lines of a
 * page that are no sentences. Safe for many threads.
 */
final class Promotions {
    private static final Pattern ASKS = Pattern.compile(
            "^\\W*(?:Also )?(?:Follow|Listen|Subscribe|Download|Contact|Click|Watch|Sign up|Like us|Join us|Email|E-mail|Tweet|Text|Visit"
                    + "|Like [\\w ]{1,30} on|Reach|Read more|Get the|Find us|Stay tuned|Send)\\b");
    private static final Pattern WAYS = Pattern.compile(
            "@\\w|\\bTwitter\\b|\\bFacebook\\b|\\bInstagram\\b|[Pp]odcasts?\\b|[Nn]ewsletter|\\bapp\\b|https?:|www\\.|\\.com\\b"
                    + "|\\d{3}-\\d{4}|\\b[Rr]eporter\\b|\\bhere\\b");
    private static final Pattern CREDITS = Pattern.compile(
            "^\\W*(?:Photograph|Photo|Picture|Image|Credit|Video|Illustration)s?"
                    + "(?: by|:|\\s*/| copyright| caption).{0,120}$|^\\W*Media (?:playback|caption)\\b.*|^\\(.{1,60}/.{1,60}\\)$"
                    + "|^\\((?:AP|AFP|EPA|REUTERS|Reuters|Getty)? ?(?:Photo|Image|Picture)s?[ /].*"
                    + "|^\\((?:See|Read|Watch|View|Click|More on)\\b.{1,120}\\)$"
                    + "|^\\W*(?:Additional reporting|Additional writing|Reporting|Writing|Editing|Compiled) by\\b.*"
                    + "|^(?:\\p{Lu}[\\p{L}.'’-]+,? (?:and )?){1,8}reported from \\p{Lu}[^.]{2,60}\\.$"
                    + "|.*\\bPhotographer: \\p{Lu}.*|^\\W*With assistance (?:by|from) \\p{Lu}.*|.*\\bSHARE THIS (?:ARTICLE|STORY|POST)\\b.*"
                    + "|^This (?:report|story|article|post) (?:was featured|was originally published|originally appeared|first appeared)\\b.*"
                    + "|.*\\bask Alexa to\\b.*|.*\\bFlash Briefing\\b.*"
                    + "|.* can be (?:followed|reached|contacted) (?:on|at) .*"
                    + "|^\\W*(?:[Cc]opyright\\b|©|\\([Cc]\\) ?\\d{4}|[Cc]\\) ?\\d{4}).*|.* contributed to this (?:report|story|article)\\.?$");
    /** A line of so few words that ends with no stop is a button, a byline or a heading. */
    private static final int FRAGMENT = 4;

    private static final String STOPS = ".?!…:;\"”’'»)";

    /** Each fact of a sentence asks. */
    private final Map<Passage, Boolean> known = new ConcurrentHashMap<>();

    boolean holds(Passage passage) {
        return known.computeIfAbsent(passage, Promotions::isOne);
    }

    private static boolean isOne(Passage passage) {
        String text = passage.text();
        return (ASKS.matcher(text).find() && WAYS.matcher(text).find())
                || CREDITS.matcher(text).matches()
                || isFragment(passage);
    }

    private static boolean isFragment(Passage passage) {
        String text = passage.text().strip();
        boolean stopped = !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return passage.standing() == Standing.KEPT
                && !stopped
                && Runs.words(passage.tokens()).size() <= FRAGMENT;
    }
}
