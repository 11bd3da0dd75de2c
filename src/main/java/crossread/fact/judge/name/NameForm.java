package crossread.fact.judge.name;

import crossread.words.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name without what writers vary: article, titles, initials, marks on letters, dots.
 *
 * @param words its words, lower case
 * @param capitals whether it is one word in capitals, such as {@code NATO}
 * @param suffix what tells a son from his father, such as {@code jr}: no word of the name; empty where there is none
 */
public record NameForm(List<String> words, boolean capitals, String suffix) {
    private static final Map<String, String> SUFFIXES = suffixes();
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "on", "in", "to", "de", "des", "du", "la");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern ENDINGS = Pattern.compile("'s?\\b|(?<=\\p{L})\\.(?=\\p{L})");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}&]");

    private static Map<String, String> suffixes() {
        Map<String, String> read = new HashMap<>();
        WordList.load("descent")
                .keyed("descent")
                .forEach((suffix, forms) -> forms.forEach(form -> read.put(form, suffix)));
        return Map.copyOf(read);
    }

    static NameForm of(String name, Set<String> honorifics) {
        String plain = plain(name);
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[\\s\\-/]+", -1)) {
            String bare = SIGNS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        while (words.size() > 1 && (words.getFirst().equals("the") || honorifics.contains(words.getFirst()))) {
            words.removeFirst();
        }
        String suffix = "";
        while (words.size() > 1 && SUFFIXES.containsKey(words.getLast())) {
            suffix = SUFFIXES.getOrDefault(words.removeLast(), "");
        }
        List<String> full = words.stream().filter(word -> word.length() > 1).toList();
        String letters = plain.replace(".", "").replace("the ", "").strip();
        boolean capitals =
                words.size() == 1 && letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT));
        return new NameForm(full.size() > 1 ? full : List.copyOf(words), capitals, suffix);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .transform(decomposed -> MARKS.matcher(decomposed).replaceAll(""))
                .replace('\u2019', '\'')
                .transform(bare -> ENDINGS.matcher(bare).replaceAll(""));
    }

    /** One word for looking up: no marks, no dots; lower case unless all of it is in capitals. */
    public static String fold(String word) {
        if (isPlain(word)) {
            return isShouted(word) ? word : word.toLowerCase(Locale.ROOT);
        }
        String bare = SIGNS.matcher(plain(word)).replaceAll("");
        boolean capitals = bare.length() > 1 && bare.equals(bare.toUpperCase(Locale.ROOT));
        return capitals ? bare : bare.toLowerCase(Locale.ROOT);
    }

    /** Whether it is nothing but letters without marks and digits, so that nothing is to be left out of it: most words are. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            boolean letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
            if (!letter && !(sign >= '0' && sign <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShouted(String plain) {
        return plain.length() > 1 && plain.chars().noneMatch(sign -> sign >= 'a' && sign <= 'z');
    }

    public String joined() {
        return String.join(" ", words);
    }

    public String last() {
        return words.isEmpty() ? "" : words.getLast();
    }

    /** The first letter of the first word. */
    public char initial() {
        return words.getFirst().charAt(0);
    }

    /** What a word behind a last name, folded, tells a son from his father by; empty for any other word. */
    public static String suffix(String folded) {
        return SUFFIXES.getOrDefault(folded.toLowerCase(Locale.ROOT), "");
    }

    public boolean isSingle() {
        return words.size() <= 1;
    }

    /** First letters, with and without small words; empty for a single word. */
    public Set<String> acronyms() {
        if (isSingle()) {
            return Set.of();
        }
        StringBuilder all = new StringBuilder();
        StringBuilder main = new StringBuilder();
        for (String word : words) {
            all.append(word.charAt(0));
            if (!SMALL.contains(word)) {
                main.append(word.charAt(0));
            }
        }
        return main.length() < 2
                ? Set.of(all.toString())
                : Set.copyOf(List.of(all.toString(), main.toString()).stream()
                        .distinct()
                        .toList());
    }

    /** Whether every word of this stands in the longer {@code other}, the last word as the last or the first as the first. */
    public boolean isPartOf(NameForm other) {
        return !words.isEmpty()
                && words.size() < other.words.size()
                && other.words.containsAll(words)
                && (last().equals(other.last()) || words.getFirst().equals(other.words.getFirst()));
    }

    /** "Dun-Mor" of Dunmore-Morwick: every word is a beginning of the other's, or the same, and one at least is shorter. */
    public boolean isCutOf(NameForm other) {
        if (isSingle() || words.size() != other.words.size() || words.equals(other.words)) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean cut = word.length() > 1 && other.words.get(i).startsWith(word);
            if (!cut && !word.equals(other.words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
