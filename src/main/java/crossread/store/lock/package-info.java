/**
 * Who of several running programs holds a file.
 *
 * <p>The locks are the system's own and end with the process, however it ends, so that no crashed program keeps a file. They
 * lie in the user's state folder: a folder may be read-only, and what lies in it may be sent on. For another user of a
 * shared folder a small hidden file stands beside the one that is open and goes when it is closed. Where a drive knows no
 * locks nobody else is seen; that another's change is not overwritten is for whoever saves to check.
 */
package crossread.store.lock;
