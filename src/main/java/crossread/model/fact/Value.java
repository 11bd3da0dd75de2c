package crossread.model.fact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a mention states, in a form that can be compared. */
public sealed interface Value {

    /** The units of measure that tell how long. */
    Set<String> TIMES = Set.of("year", "month", "week", "day", "hour", "minute", "second", "decade", "century");

    /**
     * A sum of money.
     *
     * @param amount how much
     * @param currency ISO 4217 code, or the sign as written where it names no one currency
     * @param alternatives the same sum in other currencies, as the text converts it in brackets
     */
    record Money(Amount amount, String currency, List<Money> alternatives) implements Value {
        public Money {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** In which direction the text says a figure moved. */
    enum Change {
        NONE,
        UP,
        DOWN
    }

    /**
     * A percentage, a measure or a count.
     *
     * @param amount how much
     * @param unit {@code %}, {@code percentage points}, a unit of measure in the singular ({@code kilometre}), the thing
     *     counted in the singular ({@code minister}), of a vote, score or ratio {@code to} and its other number
     *     (62-38 is 62 {@code to 38}), of an ordinal {@code nth} and its noun, or empty for a bare number
     * @param change where the text says so
     */
    record Quantity(Amount amount, String unit, Change change) implements Value {}

    /**
     * A date, a stretch of days or a time of the day.
     *
     * @param from first day, empty where it cannot be told
     * @param to last day, inclusive
     * @param clock the time of the day; {@code from} and {@code to} are then the one day it is told of
     */
    record Dates(Optional<LocalDate> from, Optional<LocalDate> to, Optional<Clock> clock) implements Value {

        /** Whole days. */
        public Dates(Optional<LocalDate> from, Optional<LocalDate> to) {
            this(from, to, Optional.empty());
        }
    }

    /**
     * A time of the day.
     *
     * @param time to the minute
     * @param zone how far it is from UTC, empty where the text does not say
     */
    record Clock(LocalTime time, Optional<ZoneOffset> zone) {}

    /**
     * A person.
     *
     * @param name the fullest form the article gives
     * @param role office or title as the article gives it
     */
    record Person(String name, Optional<String> role) implements Value {}

    /**
     * An organisation, a place or another name; which, the mention's kind tells.
     *
     * @param name the fullest form the article gives
     */
    record Named(String name) implements Value {}

    /**
     * Words in quotation marks.
     *
     * @param text without the marks
     * @param speaker name of who said it, where it can be told
     */
    record Quotation(String text, Optional<String> speaker) implements Value {}

    /**
     * Something claimed, proposed, denied or decided.
     *
     * @param speaker who
     * @param verb base form, such as {@code propose}
     * @param text what, as written
     */
    record Claim(String speaker, String verb, String text) implements Value {}
}
