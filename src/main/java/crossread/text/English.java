package crossread.text;

import java.util.Map;

/** Brings British spelling to American, so that two outlets' words meet in one stem. */
final class English {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("aluminium", "aluminum"),
            Map.entry("defence", "defense"),
            Map.entry("offence", "offense"),
            Map.entry("licence", "license"),
            Map.entry("pretence", "pretense"),
            Map.entry("practise", "practice"),
            Map.entry("programme", "program"),
            Map.entry("programmes", "programs"),
            Map.entry("grey", "gray"),
            Map.entry("tyre", "tire"),
            Map.entry("tyres", "tires"),
            Map.entry("cheque", "check"),
            Map.entry("cheques", "checks"),
            Map.entry("kerb", "curb"),
            Map.entry("plough", "plow"),
            Map.entry("sceptic", "skeptic"),
            Map.entry("sceptical", "skeptical"),
            Map.entry("catalogue", "catalog"),
            Map.entry("dialogue", "dialog"),
            Map.entry("mould", "mold"),
            Map.entry("storey", "story"),
            Map.entry("judgement", "judgment"),
            Map.entry("manoeuvre", "maneuver"),
            Map.entry("manoeuvring", "maneuvering"),
            Map.entry("paediatric", "pediatric"),
            Map.entry("anaemia", "anemia"),
            Map.entry("oestrogen", "estrogen"),
            Map.entry("jewellery", "jewelry"),
            Map.entry("moustache", "mustache"),
            Map.entry("enrol", "enroll"),
            Map.entry("fulfil", "fulfill"),
            Map.entry("skilful", "skillful"),
            Map.entry("whilst", "while"),
            Map.entry("amongst", "among"),
            Map.entry("towards", "toward"),
            Map.entry("learnt", "learned"),
            Map.entry("burnt", "burned"));

    private English() {}

    /**
     * The American form of a word in small letters. Endings are changed without a list of exceptions ("promise" becomes
     * "promize" in every article alike): the form is matched by, never shown.
     */
    static String american(String word) {
        String known = WORDS.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() < 5) {
            return word;
        }
        String changed = word.replaceFirst("is(e|ed|es|er|ers|ing|ation|ations|able)$", "iz$1");
        changed = changed.replaceFirst("ys(e|ed|es|er|ers|ing)$", "yz$1");
        changed = changed.replaceFirst("our(s|ed|ing|able|ful|ite|ites|er|ers|less)?$", "or$1");
        return changed.replaceFirst("([bt])re(s|d)?$", "$1er$2");
    }
}
