package crossread.model.fact;

import java.util.List;

/** Which articles state a fact. It is reported, not proven: "only in A" says nothing about whether it is true. */
public sealed interface Coverage {

    /** Ids of the articles that state it, in their order; at least one. */
    List<String> articles();

    /** One article states it. */
    record OnlyIn(String article) implements Coverage {
        @Override
        public List<String> articles() {
            return List.of(article);
        }
    }

    /** Two or more articles state it. */
    record Shared(List<String> articles) implements Coverage {
        public Shared {
            articles = List.copyOf(articles);
        }
    }

    /** These articles state it, and another states something else in its place. */
    record Differs(List<String> articles) implements Coverage {
        public Differs {
            articles = List.copyOf(articles);
        }
    }

    /** These articles state it; whether another does, a careful person would hesitate to say. */
    record Uncertain(List<String> articles) implements Coverage {
        public Uncertain {
            articles = List.copyOf(articles);
        }
    }
}
