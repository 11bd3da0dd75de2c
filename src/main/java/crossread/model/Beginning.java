package crossread.model;

/** How a text begins, where there is no room for all of it. */
public final class Beginning {
    private Beginning() {}

    /**
     * {@code text} itself if it is no longer than {@code longest}, else its beginning and an ellipsis: cut between words,
     * but where a word is longer than half the room within it, and never within a character.
     *
     * @param longest UTF-16 units, without the ellipsis; at least 2
     */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : longest;
        int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, whole).strip() + " …";
    }
}
