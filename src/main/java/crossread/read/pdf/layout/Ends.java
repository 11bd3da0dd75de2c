package crossread.read.pdf.layout;

/** How a line ends and the next begins. */
final class Ends {
    private Ends() {}

    /** Whether it ends as a sentence does, closing marks aside. */
    static boolean sentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’»)]› ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:。！？।؟".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether it begins in the middle of a sentence. */
    static boolean startsInside(String text) {
        return Character.isLowerCase(text.codePointAt(0)) || ",;:.)–—".indexOf(text.charAt(0)) >= 0;
    }
}
