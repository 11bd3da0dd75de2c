package crossread.fact.judge.figure;

import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Story;
import crossread.model.article.SentenceRef;
import crossread.model.article.Token;
import crossread.model.fact.FactKind;
import crossread.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Says of a count what it is of, so that 72 dead of one flood and 95 of the same meet, and 92 in one valley and 155 in all
 * do not. Safe for many threads.
 */
public final class Matters {
    /** How far from a number the place may stand in which it is counted, in tokens. */
    private static final int REACH = 12;
    /** How far before a place the "in" may stand: "in the coastal province of Elmar". */
    private static final int BETWEEN = 5;

    private final Story story;
    /** What names of one place have in common. */
    private final Function<Said, String> identity;

    private final Fates fates;
    private final Set<String> parts;
    private final Set<String> own;
    private final Set<String> whose;
    private final Set<String> where;
    private final Set<String> media;
    private final Set<String> rest;
    private final Grounds grounds;
    private final Map<SentenceRef, List<Said>> places = new HashMap<>();
    /** By article, the places its headline and lead name. */
    private final Map<String, Set<String>> leading = new HashMap<>();

    private final Map<Said, Matter> known = new ConcurrentHashMap<>();

    /**
     * Reads which places the sentences name.
     *
     * @param identity of a name: equal for names of one place
     */
    public Matters(Story story, List<Said> all, Function<Said, String> identity, Fates fates, WordList words) {
        this.story = story;
        this.identity = identity;
        this.fates = fates;
        parts = Set.copyOf(words.entries("part"));
        own = Set.copyOf(words.entries("own"));
        whose = Set.copyOf(words.entries("whose"));
        media = Set.copyOf(words.entries("media"));
        rest = Set.copyOf(words.entries("rest"));
        grounds = new Grounds(words);
        where = Set.copyOf(words.entries("where"));
        for (Said said : all) {
            FactKind kind = said.mention().kind();
            if (kind == FactKind.PLACE || kind == FactKind.NAME) {
                places.computeIfAbsent(said.mention().at(), at -> new ArrayList<>())
                        .add(said);
                if (story.leads(said.passage())) {
                    leading.computeIfAbsent(said.article(), id -> new HashSet<>())
                            .add(identity.apply(said));
                }
            }
        }
    }

    public Matter of(Said said) {
        return known.computeIfAbsent(said, this::read);
    }

    /** Whether the headline or lead of {@code article} names one of the places. */
    public boolean isLed(String article, Set<String> scope) {
        return leading.getOrDefault(article, Set.of()).stream().anyMatch(scope::contains);
    }

    /** Whether both count people, by whatever name. */
    public boolean areOfPeople(Said one, Said other) {
        return fates.isOfPeople(one) && fates.isOfPeople(other);
    }

    public boolean isOfPeople(Said said) {
        return Given.isCount(said) && fates.isOfPeople(said);
    }

    public boolean leads(Said said) {
        return story.leads(said.passage());
    }

    /** Whether it is one of the agencies, papers and stations that others name as where they have it from. */
    public boolean isMedium(String name) {
        return media.contains(name.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
    }

    private Matter read(Said said) {
        String theme = fates.of(said);
        if (theme.isEmpty()) {
            return Matter.NONE;
        }
        List<Token> tokens = said.passage().tokens();
        int first = tokens.indexOf(said.tokens().getFirst());
        int last = tokens.indexOf(said.tokens().getLast());
        Set<String> scope = new HashSet<>();
        Set<String> elsewhere = new HashSet<>();
        int end = last;
        for (Said place : places.getOrDefault(said.mention().at(), List.of())) {
            if (place.tokens().isEmpty()) {
                continue;
            }
            int from = tokens.indexOf(place.tokens().getFirst());
            int to = tokens.indexOf(place.tokens().getLast());
            boolean behind = from > last
                    && isNear(tokens, last, from)
                    && (isIn(tokens, from) || isBeside(tokens, end, from, last));
            boolean ahead = to < first
                    && isNear(tokens, to, first)
                    && (isWhere(tokens, to) || (isIn(tokens, from) && !isOfEarlier(tokens, from)));
            if (behind || ahead) {
                scope.add(identity.apply(place));
                end = behind ? to : end;
            } else if (isIn(tokens, from)) {
                elsewhere.add(identity.apply(place));
            }
        }
        elsewhere.removeAll(scope);
        return new Matter(
                theme,
                Set.copyOf(scope),
                Set.copyOf(elsewhere),
                isPart(theme, tokens, first, last),
                grounds.holders(tokens, first, last),
                grounds.isFeared(tokens, first, last),
                story.leads(said.passage()));
    }

    /** Whether no more than some words lie between two tokens, none of them a number or the end of a clause. */
    private static boolean isNear(List<Token> tokens, int from, int to) {
        return to - from <= REACH
                && tokens.subList(from + 1, to).stream()
                        .noneMatch(token -> token.kind() == Token.Kind.NUMBER
                                || token.text().equals(";")
                                || token.text().equals(":"));
    }

    /** "In Torvale", "in the coastal province of Elmar". */
    private boolean isIn(List<Token> tokens, int place) {
        for (int i = place - 1; i >= Math.max(0, place - BETWEEN); i--) {
            String word = low(tokens.get(i));
            if (where.contains(word)) {
                return true;
            }
            if (tokens.get(i).kind() == Token.Kind.MARK) {
                return false;
            }
        }
        return false;
    }

    /** "Twelve dead in Elmar and two in Veskar": Elmar is where the twelve are counted. */
    private static boolean isOfEarlier(List<Token> tokens, int place) {
        for (int i = place - 1; i >= 0 && !tokens.get(i).text().equals(","); i--) {
            if (tokens.get(i).kind() == Token.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** "Torvale's Elmar valley", "Torvale and Veskar". */
    private static boolean isBeside(List<Token> tokens, int end, int place, int figure) {
        return end > figure
                && place - end <= 2
                && tokens.subList(end + 1, place).stream()
                        .noneMatch(token -> token.text().equals(","));
    }

    /** "Elmar, where 40 people died". */
    private static boolean isWhere(List<Token> tokens, int place) {
        return place + 2 < tokens.size()
                && tokens.get(place + 1).text().equals(",")
                && low(tokens.get(place + 2)).equals("where");
    }

    /**
     * "12 others", "11 of the victims", "in the valley alone", "in her town". "Four died and 60 others were hurt" leaves nobody
     * out of the hurt.
     */
    private boolean isPart(String theme, List<Token> tokens, int first, int last) {
        for (int i = Math.max(0, first - 3); i < Math.min(tokens.size(), last + 8); i++) {
            String word = low(tokens.get(i));
            boolean ended = i > last
                    && (tokens.get(i).kind() == Token.Kind.MARK || tokens.get(i).kind() == Token.Kind.NUMBER);
            if (ended) {
                return false;
            }
            boolean dead = theme.equals("injured") && rest.contains(word);
            boolean beside = i >= first - 1
                    && i <= last + 1
                    && ((parts.contains(word) && !dead) || (i == last + 1 && word.equals("of")));
            boolean hers =
                    i > 0 && whose.contains(word) && low(tokens.get(i - 1)).equals("in");
            if (beside || hers || own.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String low(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
