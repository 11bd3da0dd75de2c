package crossread.fact.figure.measure;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.figure.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number with its unit, and both ends of a range, as they stand in sentences. */
class MeasuresInSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It is 5m to 7m wide. | 5m to 7m = 5..7 metre
            It is 7m to 5m wide. | 7m = 7 metre; 5m = 5 metre
            It is 5 metres to 7 metres wide. | 5 metres to 7 metres = 5..7 metre
            It is 5 metres to 7 feet wide. | 5 metres = 5 metre; 7 feet = 7 foot
            It is between 5 metres and 7 metres wide. | 5 metres and 7 metres = 5..7 metre
            It is 5 metres and 7 metres wide. | 5 metres = 5 metre; 7 metres = 7 metre
            He gained 5 kg to 80 kg. | 5 kg = 5 kilogram UP; 80 kg = 80 kilogram
            It took 30 - year loans. | 30 - year = 30 year
            It took 30 - years loans. | 30 = 30
            It was -5 degrees. | -5 degrees = -5 degree
            It was minus five degrees. | minus five degrees = -5 degree
            It grew by minus 0.3 per cent. | minus 0.3 per cent = -0.3 % UP
            It cost $10 minus $3. | $10 = 10 USD; $3 = 3 USD
            It was 3-5 degrees. | 3-5 degrees = 3..5 degree
            It ran at 60 mph. | 60 mph = 60 mile per hour
            It ran at 60 miles an hour. | 60 miles an hour = 60 mile per hour
            It ran 60 miles per day. | 60 miles per day = 60 mile per day
            It used 60 litres per litre. | 60 litres = 60 litre
            It used 60 kg per person. | 60 kg = 60 kilogram
            It weighs 24703 m212. | ~~
            It took 1h 20m. | 1h 20m = 80 minute
            It took 2m 30s. | 2m 30s = 150 second
            It took 1h20m. | 1h20m = 80 minute
            It took 2m30s. | 2m30s = 150 second
            In his late 20s he left. | ~~
            It took 20s to load. | 20s = 20 second
            It took 25s. | 25s = 25 second
            It weighs 5 KG. | 5 KG = 5 kilogram
            IT WEIGHS 5 KG AND 3 MW. | 5 KG = 5 kilogram; 3 MW = 3 megawatt
            It makes 3 MW. | 3 MW = 3 megawatt
            It is 20 km² large. | 20 km² = 20 square kilometre
            It is 20 m2 large. | 20 m2 = 20 square metre
            It is 5in tall. | 5in = 5 inch
            It has 5 in stock. | 5 = 5
            It lies 5 degrees east. | 5 degrees = 5 degree
            It is a 4-metre-long ship. | 4-metre = 4 metre
            It is a 4-metre ship. | 4-metre = 4 metre
            A 40-hour week came. | 40-hour = 40 hour
            Half an hour passed. | Half an hour = 0.5 hour
            Two and a half years passed. | Two and a half years = 2.5 year
            It took 3 years and 3 months. | 3 years and 3 months = 39 month
            It took 3 weeks and 3 months. | 3 weeks = 3 week; 3 months = 3 month
            He is 1.85m tall. | 1.85m = 1.85 metre
            He is 6ft 2in tall. | 6ft 2in = 6.1667 foot
            He is 6 feet 2 inches tall. | 6 feet 2 inches = 6.1667 foot
            It is 5 minutes 30 seconds long. | 5 minutes 30 seconds = 330 second
            It took dozens of minutes. | dozens = ~24..120 minute
            It was 1013 hPa. | 1013 hPa = 1013 hectopascal
            The F-16 crashed at 5 km. | 5 km = 5 kilometre
            It flew -5m deep. | -5m = -5 metre
            """)
    void readsMeasures(String sentence, String read) {
        assertThat(Reading.of(sentence)).isEqualTo(read);
    }
}
