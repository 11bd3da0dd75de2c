package crossread.lesson;

/**
 * What a student is given and gives back: a lesson without its answers, and what the student answered so far.
 *
 * @param answers none yet, when it is handed out
 */
public record Handout(Lesson lesson, Answers answers) {}
