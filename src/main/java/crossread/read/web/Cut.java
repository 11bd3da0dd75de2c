package crossread.read.web;

import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parts of a page that their class or id calls something other than article. */
enum Cut {
    CAPTION(
            Reason.CAPTION,
            "figcaption|\\w*caption|caption-?text|wp-caption-text|(?:photo|image|picture|img|media)-?(?:credit|credits|caption|source|text|info|description)"
                    + "|credit|credits|photographer"),
    COMMENTS(
            Reason.COMMENT_FORM,
            "comments?|comment-?(?:list|form|section|area|container|thread|respond|count|wrap\\w*|stream)|commentlist|disqus\\w*|respond|replies|fb-comments|livefyre\\w*|coral\\w*|viafoura\\w*|spotim\\w*"),
    NEWSLETTER(
            Reason.NEWSLETTER,
            "newsletter\\w*|\\w*newsletter|signup\\w*|sign-up\\w*|subscribe\\w*|subscription\\w*|email-?signup|opt-?in-?\\w*|mc_embed_signup|mailchimp\\w*|mailmunch\\w*|paywall\\w*|piano-\\w*|donate\\w*|donation\\w*|support-us"),
    RELATED(
            Reason.RELATED_LINKS,
            "related\\w*|\\w*-?related|recirc\\w*|recommend\\w*|trending\\w*|most-?(?:read|popular|viewed|shared)|popular-?\\w*|read-?more\\w*|more-?(?:stories|news|from|on|articles|like|links)|also-?read|read-?(?:also|next)|readnext"
                    + "|outbrain\\w*|taboola\\w*|up-?next|you-?may-?\\w*|yarpp\\w*|jp-relatedposts|story-?links|see-?also|next-?(?:article|story|post)|inline-?(?:link|story|promo)s?|rich-?link|crosslink\\w*|zergnet\\w*|promoted\\w*|promo|promos|teaser-?list|nextprev|post-?navigation|nav-links"),
    ADVERT(
            Reason.ADVERT,
            "ad|ads|adv|advert\\w*|ad-?(?:slot|unit|container|wrapper|box|banner|block|label|text|break)|adsbygoogle|dfp\\w*|sponsored\\w*|sponsor|google-?ad\\w*|advertorial"),
    AUTHOR(
            Reason.AUTHOR_NOTE,
            "(?:about-?(?:the-?)?)?author-?(?:bio|box|info|details?|card|description|profile|about|footer|block)s?|bio|biography|about-?author|byline-?bio|author-?end"),
    SHARE(
            Reason.SITE_FURNITURE,
            "share\\w*|\\w*-?share|sharing|sharedaddy|sharethis|share-?(?:bar|buttons?|tools|links|icons|this)|social\\w*|social-?(?:share|links|media|icons|buttons|bar|tools)|addthis\\w*|addtoany\\w*|a2a_kit|follow-?us|followus|follow-?\\w*buttons?|toolbar|article-?tools|post-?tools|print-?link|icon-?bar"),
    FURNITURE(
            Reason.SITE_FURNITURE,
            "breadcrumbs?|cookie\\w*|cookie-?\\w+|consent\\w*|gdpr\\w*|nav|navbar|navigation|menu|submenu|site-?(?:header|footer|nav)|page-?(?:footer)|pagination|pager|tag-?(?:list|cloud|links)|tags|taglist|post-?tags|entry-?tags|article-?tags|topics|keywords|rating\\w*|post-?ratings|skip-?links?|popup|modal|lightbox|tooltip"
                    + "|screen-?reader-?text|sr-?only|visually-?hidden|visuallyhidden|sitemap|masthead|infobox-?nav|editsection|mw-editsection|navbox|printfooter|catlinks|toc|noprint|reflist|references|post-?meta-?bottom|entry-?utility|entry-?footer|post-?footer|jump-?link|back-?to-?top|feedback|survey|poll-?widget|weather|ticker\\w*|video-?player-?\\w*|vjs-\\w+|jwplayer|player-?controls|image-?count|slide-?count"),
    BYLINE(
            Reason.BYLINE,
            "byline\\w*|\\w*-?byline|authors?|author-?(?:name|link|line|names|meta)|by-?author|post-?author|entry-?author|article-?author|c-byline|writer|reporter|vcard|p-author|entry-?meta|post-?meta|article-?meta|story-?meta|meta-?info|postmeta|postmetadata|dateline-?info"),
    DATE(
            Reason.DATE_LINE,
            "timestamps?|time-?stamp|pub-?date|publish-?date|published|published-?date|post-?date|entry-?date|article-?date|date|datetime|date-?time|posted-?on|updated|last-?updated|dateline");

    private static final String RULE = "page-part";

    /** Ends as a sentence does, closed by a quotation mark or bracket or not, and is no single word. */
    private static final Pattern SENTENCE = Pattern.compile("\\S.{18,}[.!?…。！？][\\p{Pf}\\p{Pe}\"']*\\s*$");

    private static final Pattern BETWEEN = Pattern.compile("\\s++|(?<=[a-z])(?=[A-Z])");

    private final Reason reason;
    private final Pattern names;

    Cut(Reason reason, String names) {
        this.reason = reason;
        // The name itself, or the name as one part of a longer one: "related", "story__related", "related--list".
        this.names = Pattern.compile(
                "(?:^|.{0,60}(?:__|--|_|-))(?:" + names + ")(?:(?:__|--|_|-).{0,60})?$", Pattern.CASE_INSENSITIVE);
    }

    /** What is said of its text, whatever that is. */
    SetAside finding() {
        Trust trust = this == CAPTION || this == COMMENTS || this == ADVERT ? Trust.SAFE : Trust.ASK;
        return SetAside.because(reason, RULE, trust);
    }

    /**
     * What is said of {@code text} in such a part: the reader is asked to look only at what reads as a sentence. On 76
     * annotated pages none of some 730 lines of five words and more without a mark at their end belonged to the article,
     * and of shorter ones no more than of menus outside it; they were eighty a page.
     */
    static SetAside ofText(SetAside finding, String text) {
        boolean line = finding.rule().equals(RULE) && !SENTENCE.matcher(text).find();
        return line
                ? new SetAside(finding.reason(), finding.rule(), Trust.SAFE, finding.original(), finding.seen())
                : finding;
    }

    /** Whether a class or id so called is one of these. */
    boolean isCalled(String name) {
        return names.matcher(name).matches();
    }

    /** The first kind any of the names belongs to; {@code names} are classes and id, apart by blanks. */
    static Optional<Cut> of(String names) {
        for (String name : BETWEEN.splitAsStream(names.strip()).toList()) {
            if (name.length() >= 2 && name.length() <= 80) {
                Optional<Cut> cut = Arrays.stream(values())
                        .filter(kind -> kind.isCalled(name))
                        .findFirst();
                if (cut.isPresent()) {
                    return cut;
                }
            }
        }
        return Optional.empty();
    }
}
