package crossread.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.fact.Amount;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row a way of writing a figure: the figure as written, what it is worth, and the whole sentence. */
class FigureTableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13                       | 13           | year of age        |      |      |       |      | He knew it since he was 13, she said.
            23                       | 23           | year of age        |      |      |       |      | She found a man who is only 23, but old.
            37                       | 37           | year of age        |      |      |       |      | The singer was found dead at 37 on Sunday.
            46                       | 46           | year of age        |      |      |       |      | At 46, Berg is busier than ever.
            41                       | 41           | year of age        |      |      |       |      | The case of Ada Byron, now 41, is known.
            21 pounds                | 21           | pound-mass         |      |      |       |      | The shovels can hold 21 pounds each.
            62-38                    | 62           | to 38              |      |      |       |      | The Senate voted 62-38 to pass it.
            52 votes to 48           | 52           | to 48              |      |      |       |      | The motion passed by 52 votes to 48.
            232-196                  | 232          | to 196             |      |      |       |      | It was a 232-196 vote.
            232 to 196               | 232          | to 196             |      |      |       |      | They passed it by a vote of 232 to 196.
            3-1                      | 3            | to 1               |      |      |       |      | The home side won 3-1 on the day.
            two to one               | 2            | to 1               |      |      |       |      | Women outnumber men two to one.
            1:4                      | 1            | to 4               |      |      |       |      | The ratio was 1:4 at best.
            3-to-1                   | 3            | to 1               |      |      |       |      | Support ran 3-to-1 there.
            One in five              | 20           | %                  |      |      | about |      | One in five adults smokes.
            nine out of 10           | 90           | %                  |      |      | about |      | It helped nine out of 10 pupils.
            eight hours              | 8            | hour               |      |      |       |      | The rain fell in eight hours.
            third time               | 3            | nth time           |      |      |       |      | It is the third time this week.
            fifth straight quarter   | 5            | consecutive quarter |     |      |       |      | It fell for a fifth straight quarter.
            12th consecutive month   | 12           | consecutive month  |      |      |       |      | It was the 12th consecutive month of growth.
            fourth day in a row      | 4            | consecutive day    |      |      |       |      | It rained for the fourth day in a row.
            two hours and 15 minutes | 135          | minute             |      |      |       |      | The trip took two hours and 15 minutes.
            12 years and six months  | 150          | month              |      |      |       |      | He got 12 years and six months in prison.
            2 hours, 14 minutes and 5 seconds | 8045 | second            |      |      |       |      | She ran it in 2 hours, 14 minutes and 5 seconds.
            1 year and 1 day         | 366          | day                |      |      |       |      | He got 1 year and 1 day in prison.
            two months and 10 days   | 70           | day                |      |      |       |      | She was at sea for two months and 10 days.
            five feet eleven         | 5.9167       | foot               |      |      |       |      | He stands five feet eleven.
            8 stone 4 pounds         | 116          | pound-mass         |      |      |       |      | The dog weighs 8 stone 4 pounds.
            Three                    | 3            | minister           |      |      |       |      | Three of five ministers resigned.
            five ministers           | 5            | minister           |      |      |       |      | Three of five ministers resigned.
            dozens                   | 72           | ''                 | 24   | 120  | about |      | The roof fell and dozens fled.
            Scores                   | 120          | people             | 40   | 200  | about |      | Scores of people died.
            Millions                 | 11000000     | people             | 2000000 | 20000000 | about | | Millions of people voted.
            Tens of thousands        | 60000        | ''                 | 20000 | 100000 | about |   | Tens of thousands marched.
            400 people               | 400          | people             |      |      | about |      | It hurt nearly 400 people.
            40 boats                 | 40           | boat               |      | 40   |       |      | It can hold up to 40 boats.
            400 boats                | 400          | boat               | 400  |      |       |      | It held more than 400 boats.
            5 and 7 miles            | 6            | mile               | 5    | 7    |       |      | It is between 5 and 7 miles away.
            5%                       | 5            | %                  |      |      |       | up   | Sales rose by 5% in May.
            7%                       | 7            | %                  |      |      |       | up   | Sales rose from 5% to 7% in May.
            5%                       | 5            | %                  |      |      |       |      | Sales rose from 5% to 7% in May.
            3%                       | 3            | %                  |      |      |       | up   | Rents are up 3% on the year.
            2.5 percentage points    | 2.5          | percentage points  |      |      |       | down | Turnout fell by 2.5 percentage points.
            5 miles                  | 5            | mile               |      |      | about |      | It is about 5 miles away.
            100 miles                | 100          | mile               |      |      |       |      | It is 100 miles and more than 20 locks long.
            five-and-a-half million homes | 5500000 | home               |      |      |       |      | It lit five-and-a-half million homes.
            a million and a half homes | 1500000    | home               |      |      |       |      | It lit a million and a half homes.
            six-and-a-half-year      | 6.5          | year               |      |      |       |      | He got a six-and-a-half-year term.
            1 200 people             | 1200         | people             |      |      | about |      | Some 1 200 people came.
            1 200 to 1 500 people    | 1350         | people             | 1200 | 1500 | about |      | About 1 200 to 1 500 people came.
            300 people               | 300          | people             |      |      |       |      | In 2019 300 people came.
            300 people               | 300          | people             |      |      |       |      | On May 5 300 people came.
            300 people               | 300          | people             |      |      |       |      | On flight 12 300 people slept.
            three quarters           | 3            | quarter            |      |      |       | down | Profits fell three quarters in a row.
            three quarters           | 75           | %                  |      |      | about | down | Profits fell three quarters.
            Three quarters           | 75           | %                  |      |      | about |      | Three quarters of the town burned.
            18-24                    | 21           | year of age        | 18   | 24   |       |      | They polled those aged 18-24 on the vote.
            18 to 24                 | 21           | year of age        | 18   | 24   |       |      | Voters aged 18 to 24 led the vote.
            1h 20m                   | 80           | minute             |      |      |       |      | The walk took 1h 20m.
            1h20m                    | 80           | minute             |      |      |       |      | The walk took 1h20m.
            1h 20m 5s                | 4805         | second             |      |      |       |      | The run took 1h 20m 5s.
            2m 30s                   | 150          | second             |      |      |       |      | The swim took 2m 30s.
            20m                      | 20           | metre              |      |      |       |      | The wall is 20m high.
            3t                       | 3            | tonne              |      |      |       |      | The ship carried 3t of coal.
            40                       | 40           | year of age        |      |      |       |      | She turns 40 today.
            40                       | 40           | year of age        |      |      |       |      | Ada Berg will turn 40 next week.
            12                       | 12           | ''                 |      |      |       |      | The guards turned 12, then 14 boats away.
            nine                     | 9            | year of age        |      |      |       |      | A boy aged nine fell.
            30 or so people          | 30           | people             |      |      | about |      | The 30 or so people fled.
            """)
    void readsEnglish(
            String written,
            BigDecimal value,
            String unit,
            BigDecimal low,
            BigDecimal high,
            String about,
            String change,
            String text) {
        reads("en", written, value, unit, low, high, about, change, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            62 zu 38 Stimmen            | 62     | to 38               |      |      |       |      | Der Rat stimmte mit 62 zu 38 Stimmen zu.
            52 gegen 48 Stimmen         | 52     | to 48               |      |      |       |      | Der Antrag wurde mit 52 gegen 48 Stimmen angenommen.
            3:1                         | 3      | to 1                |      |      |       |      | Um 14:30 Uhr stand der 3:1-Sieg fest.
            zwei zu eins                | 2      | to 1                |      |      |       |      | Das Verhältnis ist zwei zu eins.
            Jeder fünfte                | 20     | %                   |      |      | about |      | Jeder fünfte Erwachsene raucht.
            neun von zehn               | 90     | %                   |      |      | about |      | Es half neun von zehn Kindern.
            dritten Mal                 | 3      | nth time            |      |      |       |      | Zum dritten Mal gewann er.
            fünfte Quartal in Folge     | 5      | consecutive quarter |      |      |       |      | Es war das fünfte Quartal in Folge.
            zwei Stunden und 15 Minuten | 135    | minute              |      |      |       |      | Die Fahrt dauerte zwei Stunden und 15 Minuten.
            zwölf Jahren und sechs Monaten | 150 | month               |      |      |       |      | Er wurde zu zwölf Jahren und sechs Monaten verurteilt.
            Drei                        | 3      | minister            |      |      |       |      | Drei von fünf Ministern traten ab.
            fünf Ministern              | 5      | minister            |      |      |       |      | Drei von fünf Ministern traten ab.
            Dutzende                    | 72     | ''                  | 24   | 120  | about |      | Das Dach fiel, Dutzende flohen.
            400 Menschen                | 400    | person              |      |      | about |      | Es traf fast 400 Menschen.
            40 Kinder                   | 40     | child               |      | 40   |       |      | Es fasst bis zu 40 Kinder.
            5 und 7 Kilometern          | 6      | kilometre           | 5    | 7    |       |      | Es sind zwischen 5 und 7 Kilometern.
            5 Prozent                   | 5      | %                   |      |      |       | up   | Der Absatz stieg um 5 Prozent.
            7 Prozent                   | 7      | %                   |      |      |       | up   | Der Absatz stieg von 5 auf 7 Prozent.
            5                           | 5      | %                   |      |      |       |      | Der Absatz stieg von 5 auf 7 Prozent.
            5 Prozent                   | 5      | %                   |      |      |       | down | Es gab einen Rückgang von 5 Prozent.
            2,5 Prozentpunkte           | 2.5    | percentage points   |      |      |       | down | Die Quote fiel um 2,5 Prozentpunkte.
            1.234,5 Kilo                | 1234.5 | kilogram            |      |      |       |      | Der Fund wog 1.234,5 Kilo.
            100 Kilometer               | 100    | kilometre           |      |      | about |      | Es sind knapp 100 Kilometer und mehr als 20 Brücken.
            1 200 Menschen              | 1200   | person              |      |      | about |      | Rund 1 200 Menschen kamen.
            300 Menschen                | 300    | person              |      |      |       |      | Am 5. Mai kamen auf Gleis 12 300 Menschen an.
            """)
    void readsGerman(
            String written,
            BigDecimal value,
            String unit,
            BigDecimal low,
            BigDecimal high,
            String about,
            String change,
            String text) {
        reads("de", written, value, unit, low, high, about, change, text);
    }

    private static void reads(
            String language,
            String written,
            BigDecimal value,
            String unit,
            BigDecimal low,
            BigDecimal high,
            String about,
            String change,
            String text) {
        Amount amount = new Amount(value, about != null, Optional.ofNullable(low), Optional.ofNullable(high));
        Value.Change direction =
                change == null ? Value.Change.NONE : Value.Change.valueOf(change.toUpperCase(Locale.ROOT));

        List<Mention> found = Ruler.find(Optional.of(language), Optional.of(Ruler.PUBLISHED), text);

        assertThat(found)
                .filteredOn(mention -> mention.span().of(text).equals(written))
                .extracting(Mention::value)
                .containsExactly(new Value.Quantity(amount, unit, direction));
    }
}
