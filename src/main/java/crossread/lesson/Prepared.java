package crossread.lesson;

/** A lesson with the answers to it. */
public record Prepared(Lesson lesson, AnswerKey key) {}
