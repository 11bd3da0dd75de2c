package crossread.store.json;

import crossread.model.fact.Amount;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A fact's value in the file; which fields it has, its kind tells. */
public final class ValueJson {
    private ValueJson() {}

    public static ObjectNode write(Value value) {
        ObjectNode node = Json.object();
        switch (value) {
            case Value.Money money -> {
                amount(node, money.amount());
                node.put("currency", money.currency());
                if (!money.alternatives().isEmpty()) {
                    ArrayNode alternatives = node.putArray("alternatives");
                    money.alternatives().forEach(other -> alternatives.add(write(other)));
                }
            }
            case Value.Quantity quantity -> {
                amount(node, quantity.amount());
                if (!quantity.unit().isEmpty()) {
                    node.put("unit", quantity.unit());
                }
                if (quantity.change() != Value.Change.NONE) {
                    node.put("change", quantity.change().name().toLowerCase(Locale.ROOT));
                }
            }
            case Value.Dates dates -> {
                if (dates.clock().isPresent()) {
                    String time = time(dates.clock().get());
                    node.put("from", dates.from().map(LocalDate::toString).orElse("") + time);
                    node.put("to", dates.to().map(LocalDate::toString).orElse("") + time);
                } else {
                    dates.from().ifPresent(day -> node.put("from", day.toString()));
                    dates.to().ifPresent(day -> node.put("to", day.toString()));
                }
            }
            case Value.Person person -> {
                node.put("name", person.name());
                person.role().ifPresent(role -> node.put("role", role));
            }
            case Value.Named named -> node.put("name", named.name());
            case Value.Quotation quotation -> {
                node.put("text", quotation.text());
                quotation.speaker().ifPresent(speaker -> node.put("speaker", speaker));
            }
            case Value.Claim claim ->
                node.put("speaker", claim.speaker()).put("verb", claim.verb()).put("text", claim.text());
        }
        return node;
    }

    private static void amount(ObjectNode node, Amount amount) {
        node.put("amount", Json.plain(amount.value()));
        node.put("approximate", amount.approximate());
        amount.low().ifPresent(low -> node.put("low", Json.plain(low)));
        amount.high().ifPresent(high -> node.put("high", Json.plain(high)));
    }

    public static Value read(Fields fields, FactKind kind) {
        return switch (kind) {
            case MONEY -> money(fields);
            case PERCENT, QUANTITY, NUMBER ->
                new Value.Quantity(
                        amount(fields),
                        fields.textIfAny("unit").orElse(""),
                        fields.has("change") ? fields.constant("change", Value.Change.class) : Value.Change.NONE);
            case DATE -> dates(fields);
            case PERSON -> new Value.Person(fields.text("name"), fields.textIfAny("role"));
            case ORGANISATION, PLACE, NAME -> new Value.Named(fields.text("name"));
            case QUOTATION -> new Value.Quotation(fields.text("text"), fields.textIfAny("speaker"));
            case CLAIM -> new Value.Claim(fields.text("speaker"), fields.text("verb"), fields.text("text"));
        };
    }

    /** "T20:30-05:00" behind the day, or alone where the day cannot be told. */
    private static String time(Value.Clock clock) {
        return "T" + clock.time() + clock.zone().map(ZoneOffset::getId).orElse("");
    }

    private static Value.Dates dates(Fields fields) {
        String from = fields.textIfAny("from").orElse("");
        int mark = from.indexOf('T');
        if (mark < 0) {
            return new Value.Dates(fields.dateIfAny("from"), fields.dateIfAny("to"));
        }
        try {
            Optional<LocalDate> day =
                    mark == 0 ? Optional.empty() : Optional.of(LocalDate.parse(from.substring(0, mark)));
            return new Value.Dates(day, day, Optional.of(clock(from.substring(mark + 1))));
        } catch (DateTimeException e) {
            throw fields.damaged("from", "no date: " + from);
        }
    }

    private static Value.Clock clock(String text) {
        int zone = Math.max(text.indexOf('Z'), Math.max(text.indexOf('+'), text.indexOf('-')));
        return zone < 0
                ? new Value.Clock(LocalTime.parse(text), Optional.empty())
                : new Value.Clock(
                        LocalTime.parse(text.substring(0, zone)), Optional.of(ZoneOffset.of(text.substring(zone))));
    }

    private static Value.Money money(Fields fields) {
        return new Value.Money(
                amount(fields), fields.text("currency"), fields.objects("alternatives", ValueJson::money));
    }

    private static Amount amount(Fields fields) {
        return new Amount(
                fields.number("amount"),
                fields.flag("approximate", false),
                fields.numberIfAny("low"),
                fields.numberIfAny("high"));
    }
}
