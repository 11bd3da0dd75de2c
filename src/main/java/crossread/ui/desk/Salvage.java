package crossread.ui.desk;

/**
 * Work that an earlier program could not save, as it is offered to the reader.
 *
 * @param told in one sentence what it is
 * @param title the story's name
 * @param details how many articles and notes, its file and when it was kept
 * @param restore puts it on the desk
 * @param discard throws it away
 */
public record Salvage(String told, String title, String details, Runnable restore, Runnable discard) {}
