/**
 * Who of several running programs holds a file.
 *
 * <p>The locks are the system's own and end with the process, however it ends, so that no crashed program keeps a file. They
 * lie in the user's state folder, never beside the file: a folder may be read-only, and what lies in it may be sent on.
 * Another user's program on a shared drive is not seen; that its change is not overwritten is for whoever saves to check.
 */
package crossread.store.lock;
