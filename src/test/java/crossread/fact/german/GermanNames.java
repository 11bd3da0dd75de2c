package crossread.fact.german;

import crossread.fact.Texts;
import crossread.model.article.Sentence;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.util.List;
import java.util.stream.Collectors;

/** The names that are found in German sentences, told in a line: "P Tann = Joris Tann [Minister]; L Erfurt". */
final class GermanNames {
    private GermanNames() {}

    /** Each line is a sentence; the finder is a new one each time, so that what it learned of one text is not known in another. */
    static String in(String... lines) {
        TokenizedArticle article = Texts.article(String.join("\n", lines));
        List<Sentence> sentences = article.article().sentences();
        return new GermanNameFinder()
                .find(article).stream().map(name -> told(name, sentences)).collect(Collectors.joining("; "));
    }

    private static String told(Mention name, List<Sentence> sentences) {
        String written = name.span().of(sentences.get(name.at().sentence()).text());
        String meant = switch (name.value()) {
            case Value.Person person -> person.name();
            case Value.Named named -> named.name();
            default -> "";
        };
        String role = name.value() instanceof Value.Person person
                ? person.role().map(office -> " [" + office + "]").orElse("")
                : "";
        return letter(name) + " " + written + (meant.equals(written) ? "" : " = " + meant) + role;
    }

    private static String letter(Mention name) {
        return switch (name.kind()) {
            case PERSON -> "P";
            case ORGANISATION -> "O";
            case PLACE -> "L";
            default -> "N";
        };
    }
}
