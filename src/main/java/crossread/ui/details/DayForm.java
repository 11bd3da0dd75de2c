package crossread.ui.details;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Days as the reader writes them; a day as year-month-day is understood too, and what is no day is left as it is. */
final class DayForm {
    private final DateTimeFormatter form;
    /** Understands a day or month of one digit, too. */
    private final DateTimeFormatter read;

    /** @param pattern such as dd.MM.uuuu */
    DayForm(String pattern) {
        this.form = DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
        this.read = DateTimeFormatter.ofPattern(pattern.replace("dd", "d").replace("MM", "M"))
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Year-month-day, as the reader would write it. */
    String shown(String day) {
        try {
            return form.format(LocalDate.parse(day));
        } catch (DateTimeException no) {
            return day;
        }
    }

    /** What the reader wrote, as year-month-day. */
    String read(String written) {
        try {
            return LocalDate.parse(written.strip(), read).toString();
        } catch (DateTimeException no) {
            return written;
        }
    }
}
