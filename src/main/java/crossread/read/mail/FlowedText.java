package crossread.read.mail;

import java.util.Optional;

/** Puts together the lines of a text that its mail program broke and marked as broken (RFC 3676, format=flowed). */
final class FlowedText {

    /** The text with its paragraphs whole; as it is where it is not of this form. */
    String unfold(String text, MailFields fields) {
        boolean flowed = says(fields, "format", "flowed");
        if (!flowed) {
            return text;
        }
        boolean dropsBlank = says(fields, "delsp", "yes");
        StringBuilder all = new StringBuilder(text.length());
        for (String line : text.split("\r?\n", -1)) {
            // A line that begins with a blank, ">" or "From" has one more blank before it.
            String bare = line.startsWith(" ") ? line.substring(1) : line;
            boolean goesOn = bare.endsWith(" ") && !bare.equals("-- ");
            String kept = goesOn && dropsBlank ? bare.substring(0, bare.length() - 1) : bare;
            all.append(kept).append(goesOn ? "" : "\n");
        }
        return all.toString();
    }

    private static boolean says(MailFields fields, String parameter, String value) {
        Optional<String> said = fields.parameter("content-type", parameter);
        return said.filter(value::equalsIgnoreCase).isPresent();
    }
}
