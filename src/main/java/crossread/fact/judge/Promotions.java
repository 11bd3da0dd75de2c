package crossread.fact.judge;

import java.util.regex.Pattern;

/** Sentences in which an outlet speaks of itself: where to follow it, whom to write to, whose photograph this is. */
final class Promotions {
    private static final Pattern ASKS = Pattern.compile(
            "^\\W*(?:Also )?(?:Follow|Listen|Subscribe|Download|Contact|Click|Watch|Sign up|Like us|Join us|Email|E-mail|Tweet|Text|Visit"
                    + "|Reach|Read more|Get the|Find us|Stay tuned|Send)\\b");
    private static final Pattern WAYS = Pattern.compile(
            "@\\w|\\bTwitter\\b|\\bFacebook\\b|\\bInstagram\\b|[Pp]odcasts?\\b|[Nn]ewsletter|\\bapp\\b|https?:|www\\.|\\.com\\b"
                    + "|\\d{3}-\\d{4}|\\b[Rr]eporter\\b|\\bhere\\b");
    private static final Pattern CREDITS =
            Pattern.compile("^\\W*(?:Photograph|Photo|Picture|Image|Credit|Video|Illustration)s?(?: by|:|\\s*/).{0,80}$");

    private Promotions() {}

    static boolean isOne(Passage passage) {
        String text = passage.text();
        return (ASKS.matcher(text).find() && WAYS.matcher(text).find())
                || CREDITS.matcher(text).matches();
    }
}
