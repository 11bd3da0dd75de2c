package crossread.align.wording;

import crossread.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** English verbs of news and their forms, all asked in small letters. */
final class Verbs {
    /** Which form of its verb a word is; of those that look alike, the one that needs least around it. */
    enum Form {
        PAST,
        ING,
        THIRD,
        BASE
    }

    /** A form of the verb {@code base}. */
    record Verb(String base, Form form) {}

    private final Map<String, Verb> forms = new HashMap<>();
    private final Set<String> saying = WordList.load("speech-verbs").words();
    private final Set<String> plain;
    private final Set<String> asserting;
    private final Set<String> helping;
    private final Set<String> bare;

    Verbs() {
        WordList list = WordList.load("act-verbs-en");
        plain = list.words("plain");
        asserting = list.words("asserting");
        helping = list.words("helping");
        bare = list.words("bare");
        for (String line : list.lines("irregular")) {
            irregular(List.of(line.split(" ", -1)));
        }
        list.words("regular").forEach(this::regular);
    }

    private void irregular(List<String> line) {
        String base = line.getFirst();
        for (int i = 1; i < line.size(); i++) {
            String form = line.get(i);
            put(form, base, form.endsWith("ing") ? Form.ING : i == 1 && form.endsWith("s") ? Form.THIRD : Form.PAST);
        }
        // "cut", "hit": the past looks like the base form.
        put(base, base, line.size() == 3 ? Form.PAST : Form.BASE);
    }

    private void regular(String base) {
        String stem = base.substring(0, base.length() - 1);
        boolean y = base.endsWith("y") && !isVowel(base.charAt(base.length() - 2));
        boolean e = base.endsWith("e");
        boolean hiss = base.matches(".*(s|x|z|ch|sh|o)");
        put(y ? stem + "ied" : e ? base + "d" : base + "ed", base, Form.PAST);
        put(e && !base.endsWith("ee") ? stem + "ing" : base + "ing", base, Form.ING);
        put(y ? stem + "ies" : hiss ? base + "es" : base + "s", base, Form.THIRD);
        if (base.matches(".*[^aeiou][aeiou][^aeiouwxy]")) {
            String twice = base + base.charAt(base.length() - 1);
            put(twice + "ed", base, Form.PAST);
            put(twice + "ing", base, Form.ING);
        }
        put(base, base, Form.BASE);
    }

    private void put(String form, String base, Form kind) {
        forms.putIfAbsent(form, new Verb(base, kind));
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    Optional<Verb> of(String word) {
        return Optional.ofNullable(forms.get(word));
    }

    /** Whether it says no more than that somebody says something. */
    boolean isPlain(Verb verb) {
        return plain.contains(verb.base());
    }

    /** Whether it says that somebody says that something is so. */
    boolean isAsserting(Verb verb) {
        return asserting.contains(verb.base());
    }

    /** Whether it says that somebody says, thinks or decides something. */
    boolean isSaying(Verb verb) {
        return saying.contains(verb.base());
    }

    /** Whether it names no act of its own: "be", "take". */
    boolean isBare(Verb verb) {
        return bare.contains(verb.base());
    }

    /** Whether it may stand between who does something and the verb: "has", "also", "reportedly". */
    boolean helps(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return helping.contains(low) || (low.endsWith("ly") && low.length() > 4);
    }
}
