package crossread.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that name, order or address something, and times that are none. */
class NumbersThatAreNoFiguresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dial 112 or call 999 now.",
                "Call 0800 123 456 now.",
                "Call +49 30 1234567 now.",
                "He wore No. 10 on his back.",
                "See section 230 of the act.",
                "See page 12 and pages 13-14.",
                "See pages 13-14 on the vote.",
                "The vote is told on pages 7-2.",
                "In 44 BC he died.",
                "In 300 BCE he died.",
                "Take Route 66 west.",
                "He lives at 12 Harbour Street.",
                "He lives at 12 J. F. Kennedy Avenue.",
                "1) First do this.",
                "2. Then do that.",
                "(3) Then rest.",
                "Under article 5(2) it is so.",
                "Formula 1 cars race.",
                "Gate 4 jammed.",
                "World War 2 ended.",
                "Covid-19 spread.",
                "He is the 44th president.",
                "The 2nd and 3rd floors burned.",
                "Version 2.0.1 is out.",
                "The IP is 10.0.0.1.",
                "ISBN 978 3 16 148410 0 sold.",
                "It has a 20/20 view.",
                "It has a 24/7 service.",
                "The M25 is shut.",
                "The 7/10 grade fell.",
                "Psalm 23:4 was read.",
                "The clock stopped at 3:07:15.",
                "It happened at 25:00.",
                "It happened at 9:75.",
                "It opens 9-5.",
                "They meet on Mondays.",
                "They met on Black Friday.",
                "It cost million-dollar sums.",
                "It cost a few dollars.",
                "A man in his 40s fell."
            })
    void areNotRead(String sentence) {
        assertThat(Reading.of(sentence)).isEmpty();
    }
}
