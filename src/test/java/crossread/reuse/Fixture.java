package crossread.reuse;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.TokenizedArticle;
import crossread.model.article.Trust;
import crossread.text.SentenceSplitter;
import crossread.text.Tokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles of an invented story: a ferry runs into the pier of Tarnhaven, and what outlets make of it. */
final class Fixture {
    static final List<String> WIRE = List.of(
            "A ferry with 214 people on board struck the main pier of Tarnhaven early on Monday, injuring 31 of them and"
                    + " closing the harbour to all traffic.",
            "The Northern Star was coming in from the island of Vessel in thick fog when it failed to slow down, the"
                    + " harbour authority said. Witnesses on the quay heard the horn twice before the bow cut into the"
                    + " concrete.",
            "\"We felt the whole building shake,\" said Petra Holm, who sells tickets at the terminal. \"People came off"
                    + " that boat white as chalk.\"",
            "Divers began to examine the hull at noon. The accident board sent four investigators from the capital, and"
                    + " the master of the ship, whose name was not given, was questioned for three hours.",
            "Repairs to the pier will cost about 12 million kroner and take until the end of June, harbour director"
                    + " Anders Lykke told reporters. Until then ferries will land at the old fish dock.",
            "The Northern Star was built in 1998 and passed its last inspection in March. Its owner, Vessel Line, said"
                    + " that it would help the board in every way.");

    /** Another reporter at the same press conference: the same quotations, words of its own. */
    static final List<String> OWN_REPORT = List.of(
            "Thirty-one passengers were hurt on Monday when the Vessel ferry ploughed into Tarnhaven's pier at full speed.",
            "\"We felt the whole building shake,\" ticket seller Petra Holm recalled. \"People came off that boat white as"
                    + " chalk.\"",
            "Fog hid the lights of the breakwater, according to two crew members who asked not to be named. They believe"
                    + " the engines did not answer the bridge.",
            "Lykke, who runs the port, wants the old fish dock ready by tonight. He puts the damage at 12 million kroner.",
            "Islanders fear for their jobs: half of Vessel works in Tarnhaven. School boats have been cancelled, and the"
                    + " bakery on the island closed its doors.",
            "Opposition councillor Birgit Sand asked why the Northern Star sailed at all, since three smaller boats had stayed in.");

    static final List<String> ELSEWHERE = List.of(
            "Growers in the Melbrook valley expect the smallest plum harvest in forty years after frost killed most of"
                    + " the blossom in April.",
            "\"I have never seen trees so bare,\" said Jonas Whitlock, whose orchard covers sixty acres near Upper Quill.",
            "The regional growers' union asked the ministry of agriculture for emergency loans. A decision is due next"
                    + " week, its chairwoman Dana Oyelaran said.",
            "Shops have begun to import plums from abroad, and prices have risen by a fifth since spring.",
            "Beekeepers are worried too. Without blossom, colonies had to be fed with sugar well into May.",
            "The meteorological service recorded nine nights of frost, the coldest at minus six degrees.");

    private static final SentenceSplitter SPLITTER = new SentenceSplitter();
    private static final Tokenizer TOKENIZER = new Tokenizer();

    private Fixture() {}

    static Metadata outlet(String name) {
        return Metadata.NONE.withOutlet(Optional.of(name)).withLanguage(Optional.of("en"));
    }

    static Metadata outlet(String name, String day) {
        return outlet(name).withPublished(Optional.of(LocalDate.parse(day)));
    }

    static TokenizedArticle article(String id, Metadata metadata, List<String> paragraphs) {
        return article(id, metadata, paragraphs, List.of());
    }

    /** With lines of the site that cleaning set aside. */
    static TokenizedArticle article(String id, Metadata metadata, List<String> paragraphs, List<String> furniture) {
        List<Block> blocks = new ArrayList<>();
        for (String line : furniture) {
            blocks.add(Block.kept(line, BlockKind.PARAGRAPH)
                    .setAside(SetAside.because(Reason.SITE_FURNITURE, "test", Trust.SAFE)));
        }
        paragraphs.forEach(text -> blocks.add(Block.kept(text, BlockKind.PARAGRAPH)));
        Article article = new Article(id, metadata, new Origin(id, "text", 0, ""), blocks, List.of(), List.of());
        return TOKENIZER.tokenize(SPLITTER.split(article));
    }

    static List<String> changed(List<String> paragraphs, String from, String to) {
        List<String> changed =
                paragraphs.stream().map(text -> text.replace(from, to)).toList();
        if (changed.equals(paragraphs)) {
            throw new IllegalArgumentException("nothing to change: " + from);
        }
        return changed;
    }

    static List<String> with(List<String> paragraphs, String... more) {
        List<String> all = new ArrayList<>(paragraphs);
        all.addAll(List.of(more));
        return all;
    }
}
