package crossread.model.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void overlappingSpansAreJoinedAndThoseThatTouchAreNot() {
        assertThat(Span.joined(
                        List.of(new Span(9, 12), new Span(0, 4), new Span(4, 6), new Span(2, 3), new Span(10, 20))))
                .containsExactly(new Span(0, 4), new Span(4, 6), new Span(9, 20));
    }
}
