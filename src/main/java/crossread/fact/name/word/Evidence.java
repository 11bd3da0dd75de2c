package crossread.fact.name.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How one article writes its words where a capital means something: inside its sentences. */
public final class Evidence {
    private static final Set<String> ROMANCE = Set.of(
            "les", "une", "est", "dans", "pour", "été", "sur", "los", "las", "una", "que", "por", "fue", "según", "uma",
            "não", "pelo");

    private static final Set<String> ROMANCE_TAGS = Set.of("fr", "es", "it", "pt", "ca");

    private final Lexicon lexicon;
    private final boolean romance;
    private final Map<String, Integer> capital = new HashMap<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> lastNames = new HashSet<>();
    private final Set<String> storms = new HashSet<>();
    private final Map<String, Integer> lower = new HashMap<>();
    private final Map<String, Integer> opening = new HashMap<>();
    private final Set<String> nouns = new HashSet<>(); // acronyms that are short for common nouns
    private final Set<String> titles = new HashSet<>(); // as they stand in marks somewhere

    /** @param language of the article, as its tag, where it is known */
    public Evidence(Lexicon lexicon, List<Line> lines, Optional<String> language) {
        this.lexicon = lexicon;
        romance = language.filter(tag -> ROMANCE_TAGS.contains(tag.split("[-_]", 2)[0]))
                .isPresent();
        for (Line line : lines) {
            if (line.style() == Line.Style.PLAIN) {
                read(line);
            }
        }
    }

    private void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            String word = line.at(i);
            if (isShortForNoun(line, i)) {
                nouns.add(word);
            }
            int end = MarkedTitles.end(line, i);
            if (end > i + 1) {
                titles.add(line.phrase(i, end));
            }
            if (line.capital(i + 1) && line.spaced(i) && lexicon.storm(word)) {
                storms.add(line.at(i + 1));
            }
            if (line.capital(i + 1) && ((line.spaced(i) && lexicon.given(word)) || isTitle(line, i))) {
                lastNames.add(line.at(i + 1));
            }
            if (!line.capital(i)) {
                lower.merge(word, 1, Integer::sum);
            } else if (line.opens(i)) {
                opening.merge(word, 1, Integer::sum);
            } else {
                capital.merge(word, 1, Integer::sum);
                if (line.capital(i + 1)) {
                    pairs.add(word + " " + line.at(i + 1));
                }
            }
        }
    }

    /** "an autonomous vessel (AV)", "mixed oxide fuel, or MOX,": what small letters explain is no name. */
    private static boolean isShortForNoun(Line line, int i) {
        String word = line.at(i);
        if (i < 2 || !Acronyms.looksLike(word)) {
            return false;
        }
        boolean bracket = line.gap(i - 1).equals(" (")
                && line.gap(i).startsWith(")")
                && !line.capital(i - 1)
                && i >= word.length()
                && Acronyms.fits(word, line.phrase(i - word.length(), i));
        boolean or = line.low(i - 1).equals("or")
                && line.gap(i - 2).equals(", ")
                && line.gap(i).startsWith(",")
                && !line.capital(i - 2);
        return bracket || or;
    }

    public boolean shortForNoun(String acronym) {
        return nouns.contains(acronym);
    }

    /** "Dr. Berg", "Mr Berg". */
    private boolean isTitle(Line line, int i) {
        return lexicon.title(line.at(i))
                && (line.spaced(i) || line.gap(i).equals(". "))
                && (Line.abbreviation(line.at(i)) || !lexicon.role(line.at(i + 1)))
                && !lexicon.title(line.at(i + 1));
    }

    public boolean seenCapital(String word) {
        return capital.containsKey(word);
    }

    /** Whether the word follows a given name somewhere: "Cathy Dean". */
    public boolean lastName(String word) {
        return lastNames.contains(word);
    }

    /** Whether it is a storm's name somewhere: "Hurricane Ida". */
    public boolean storm(String word) {
        return storms.contains(word);
    }

    public boolean seenLower(String word) {
        return small(word) > 0;
    }

    /** Whether the article is in French, Spanish or their kin: by its language, or two and more of their commonest small words. */
    public boolean isRomance() {
        return romance || ROMANCE.stream().filter(lower::containsKey).count() > 1;
    }

    /** Whether it is written with a capital inside sentences more often than without: a "Wedding" in one title is not. */
    public boolean mostlyCapital(String word) {
        return capital.getOrDefault(word, 0) > small(word);
    }

    private int small(String word) {
        return lower.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    public boolean seenPair(String first, String second) {
        return pairs.contains(first + " " + second);
    }

    /** One past the last word of a title that begins at word {@code i}, in marks or as it stands in marks elsewhere. */
    public int titleEnd(Line line, int i) {
        int marked = MarkedTitles.end(line, i);
        if (marked > i || titles.isEmpty()) {
            return marked;
        }
        for (int end = Math.min(line.size(), i + MarkedTitles.LONGEST); end > i + 1; end--) {
            if (titles.contains(line.phrase(i, end))) {
                return end;
            }
        }
        return i;
    }

    /** How many sentences begin with the word. */
    public int opens(String word) {
        return opening.getOrDefault(word, 0);
    }
}
