package crossread.align.wording;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads sentences as units: a name or figure is one, and the same one wherever its fact is mentioned. */
final class LineReader {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "we");
    /** Tokens of a quotation at least that is somebody's speech rather than a term in marks. */
    private static final int SPEECH = 5;
    /** Characters between a name and its office at most: ", the ". */
    private static final int NEAR = 6;

    private final Map<String, TokenizedArticle> articles = new HashMap<>();
    private final Map<SentenceRef, List<Place>> places = new HashMap<>();
    private final Map<SentenceRef, Line> lines = new HashMap<>();

    private record Place(Span span, String fact, FactKind kind, Optional<String> role) {}

    LineReader(List<TokenizedArticle> all, List<Fact> facts) {
        all.forEach(article -> articles.put(article.article().id(), article));
        for (Fact fact : facts) {
            for (Mention mention : fact.mentions()) {
                if (fact.kind() != FactKind.CLAIM) {
                    places.computeIfAbsent(mention.at(), _ -> new ArrayList<>())
                            .add(new Place(mention.span(), fact.id(), fact.kind(), role(mention)));
                }
            }
        }
    }

    Line line(SentenceRef at) {
        return lines.computeIfAbsent(at, this::read);
    }

    private Line read(SentenceRef at) {
        TokenizedArticle article = articles.get(at.article());
        if (article == null) {
            throw new IllegalArgumentException("no article " + at.article());
        }
        String text = article.article().sentences().get(at.sentence()).text();
        List<Token> tokens = article.tokens().get(at.sentence());
        List<Place> here = places.getOrDefault(at, List.of()).stream()
                .sorted(Comparator.comparing(Place::span))
                .toList();
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Place place = here.stream()
                    .filter(each ->
                            each.kind() != FactKind.QUOTATION && each.span().contains(token.span()))
                    .findFirst()
                    .orElse(null);
            if (place != null) {
                int last = i;
                while (last + 1 < tokens.size()
                        && place.span().contains(tokens.get(last + 1).span())) {
                    last++;
                }
                Unit.Kind kind = place.kind().isName() ? Unit.Kind.NAME : Unit.Kind.FIGURE;
                units.add(new Unit(place.span(), i, last, "fact " + place.fact(), kind));
                i = last;
            } else {
                unit(token, i, units);
            }
        }
        List<Span> spoken = here.stream()
                .filter(place -> place.kind() == FactKind.QUOTATION
                        && tokens.stream()
                                        .filter(token -> place.span().contains(token.span()))
                                        .count()
                                >= SPEECH)
                .map(Place::span)
                .toList();
        return new Line(at, text, tokens, units, spoken, roles(text, here));
    }

    private static Optional<String> role(Mention mention) {
        return mention.value() instanceof Value.Person person ? person.role() : Optional.empty();
    }

    /** Where the offices stand: the place next to the name. */
    private static List<Line.Role> roles(String text, List<Place> here) {
        List<Line.Role> roles = new ArrayList<>();
        for (Place place : here) {
            String role = place.role().orElse("");
            int before =
                    role.isEmpty() ? -1 : text.lastIndexOf(role, place.span().start());
            int after = role.isEmpty() ? -1 : text.indexOf(role, place.span().end());
            boolean first = before >= 0 && place.span().start() - before <= role.length() + NEAR;
            boolean second = after >= 0 && after - place.span().end() <= NEAR;
            if (first || second) {
                int start = first ? before : after;
                roles.add(new Line.Role(place.fact(), place.span().of(text), new Span(start, start + role.length())));
            }
        }
        return roles;
    }

    private static void unit(Token token, int index, List<Unit> units) {
        String low = token.text().toLowerCase(Locale.ROOT);
        switch (token.kind()) {
            case NUMBER -> units.add(new Unit(token.span(), index, index, token.stem(), Unit.Kind.FIGURE));
            case WORD -> units.add(new Unit(token.span(), index, index, token.stem(), Unit.Kind.WORD));
            case FUNCTION_WORD -> {
                if (PRONOUNS.contains(low)) {
                    units.add(new Unit(token.span(), index, index, low, Unit.Kind.PRONOUN));
                }
            }
            case MARK -> {}
        }
    }
}
