package crossread.fact;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.TokenizedArticle;
import crossread.text.SentenceSplitter;
import crossread.text.Tokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Articles on one made-up event, full of what news is full of: sums, counts, shares, days, people with their offices,
 * bodies, places, quotations and claims - one and a half to a sentence or more. Each second sentence stands in another
 * article too, some of its words left out, and now and then with another figure.
 */
public final class MadeUpNews {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final List<String> FIRST = List.of(
            "Anna", "Boris", "Clara", "David", "Elena", "Frank", "Greta", "Hugo", "Irene", "Jonas", "Karin", "Leo");
    private static final List<String> LAST = List.of(
            "Veskar",
            "Dorning",
            "Halloway",
            "Petrescu",
            "Lindqvist",
            "Okafor",
            "Marchetti",
            "Sandoval",
            "Brandt",
            "Ferris",
            "Kowalczyk",
            "Tamm",
            "Ostrander",
            "Quillfeather",
            "Narayan",
            "Boateng");
    private static final List<String> OFFICE = List.of(
            "Mayor",
            "Finance Minister",
            "police chief",
            "spokeswoman",
            "Prime Minister",
            "council leader",
            "chief executive");
    private static final List<String> BODY = List.of(
            "Harbour Authority",
            "Northern Rail",
            "Veldt Bank",
            "Ministry of Transport",
            "Port Workers' Union",
            "Coast Guard",
            "Marrow Energy",
            "European Union",
            "City Council",
            "Institute for Tides");
    private static final List<String> PLACE =
            List.of("Brennholm", "Port Asher", "Kelmouth", "Varna", "Lower Fennick", "Brussels", "Toronto", "Estavia");
    private static final List<String> NOUN = List.of(
            "workers", "boats", "houses", "passengers", "schools", "people", "lorries", "volunteers", "officers");
    private static final List<String> UNIT = List.of("kilometres", "tonnes", "hectares", "metres", "miles", "litres");
    private static final List<String> DAY = List.of(
            "Monday", "Tuesday", "last Friday", "3 March", "12 February", "earlier this month", "May 2021", "Thursday");
    private static final List<String> SAID = List.of(
            "the bridge had to be closed before the winter",
            "nobody was told of the leak",
            "the ferry was overloaded",
            "prices would rise again",
            "the contract was signed without a vote",
            "the pumps failed within an hour",
            "help came too late for the villages upstream",
            "the dam was inspected every year");
    private static final List<String> SHAPES = List.of(
            "{office} {person} said on {day} that {said}.",
            "The {body} will pay {money} for {count} {noun} in {place}, {person} told reporters.",
            "About {count} {noun} were brought to safety from {place} on {day}.",
            "\"We will not wait until {said}\", {person} of the {body} said.",
            "The share of {noun} without work rose by {percent} per cent to {percent} per cent in {place}.",
            "According to the {body}, {said} and {count} {noun} were hurt.",
            "{person}, {count2}, has led the {body} since {day}.",
            "A stretch of {number} {unit} between {place} and {place} stayed closed, the {body} announced.",
            "{person} accused the {body} of hiding that {said}.",
            "The {body} denied that {said}, and {office} {person} called it \"a tale for the gallery\".",
            "Losses reached {money}, more than {percent} per cent of what {place} spends in a year.",
            "Residents of {place} carried sandbags through the night while {count} {noun} waited for news.",
            "The {body} has proposed a fund of {money} over {count2} years, {person} wrote on {day}.",
            "Rain fell for {count2} hours and the river stood at {number} metres near {place}.",
            "Nothing of the kind had been seen in {place} before, and few expected it to end soon.",
            "{person} met {person} in {place} on {day} to speak about {money} in aid.");

    private final Random random;
    private final List<List<String>> drafts = new ArrayList<>();

    /** @param clauses in each sentence: with two of them it has 36 word pieces, as in news */
    public MadeUpNews(long seed, int articles, int sentences, int clauses) {
        random = new Random(seed);
        for (int article = 0; article < articles; article++) {
            drafts.add(new ArrayList<>());
        }
        for (int article = 0; article < articles; article++) {
            while (drafts.get(article).size() < sentences) {
                String text = sentence(clauses);
                drafts.get(article).add(text);
                int other = random.nextInt(articles);
                if (other != article && drafts.get(other).size() < sentences) {
                    drafts.get(other).add(copied(text));
                }
            }
        }
        drafts.forEach(article -> Collections.shuffle(article, random));
    }

    private String sentence(int clauses) {
        StringBuilder text = new StringBuilder(filled(one(SHAPES)));
        for (int i = 1; i < clauses; i++) {
            text.setCharAt(text.length() - 1, ';');
            text.append(' ').append(filled(one(SHAPES)));
        }
        return text.toString();
    }

    private String filled(String shape) {
        return SLOT.matcher(shape).replaceAll(this::slot);
    }

    private String slot(MatchResult found) {
        return switch (found.group(1)) {
            case "person" -> random.nextInt(3) == 0 ? one(LAST) : one(FIRST) + " " + one(LAST);
            case "office" -> one(OFFICE);
            case "body" -> one(BODY);
            case "place" -> one(PLACE);
            case "noun" -> one(NOUN);
            case "unit" -> one(UNIT);
            case "day" -> one(DAY);
            case "said" -> one(SAID);
            case "money" -> "\\$" + (1 + random.nextInt(900)) + (random.nextBoolean() ? " million" : "m");
            case "percent" -> (1 + random.nextInt(60)) + (random.nextBoolean() ? ".5" : "");
            case "count" -> String.valueOf(2 + random.nextInt(random.nextBoolean() ? 20 : 4000));
            case "count2" -> String.valueOf(2 + random.nextInt(70));
            default -> (1 + random.nextInt(80)) + "." + random.nextInt(10);
        };
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String copied(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            boolean figure = Character.isDigit(word.charAt(0));
            if (figure && random.nextInt(12) == 0) {
                words.add(String.valueOf(2 + random.nextInt(500)));
            } else if (figure || random.nextInt(10) > 0 || !Character.isLowerCase(word.charAt(0))) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    /** The sentences of each article. */
    public List<List<String>> texts() {
        return drafts.stream().map(List::copyOf).toList();
    }

    public List<TokenizedArticle> articles() {
        SentenceSplitter splitter = new SentenceSplitter();
        Tokenizer tokenizer = new Tokenizer();
        List<TokenizedArticle> articles = new ArrayList<>();
        for (List<String> texts : drafts) {
            String id = Article.sigil(articles.size());
            Metadata metadata =
                    Metadata.NONE.withLanguage(Optional.of("en")).withPublished(Optional.of(LocalDate.of(2025, 3, 7)));
            List<Block> blocks = texts.stream()
                    .map(text -> Block.kept(text, BlockKind.PARAGRAPH))
                    .toList();
            Article article =
                    new Article(id, metadata, new Origin("page.txt", "text", 0, ""), blocks, List.of(), List.of());
            articles.add(tokenizer.tokenize(splitter.split(article)));
        }
        return articles;
    }
}
