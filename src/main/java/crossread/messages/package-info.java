/**
 * The program's words, from {@code assets/messages*.properties}.
 *
 * <p>A room of its own because the window, the command line and the reports all speak, and none of them may see another.
 */
package crossread.messages;
