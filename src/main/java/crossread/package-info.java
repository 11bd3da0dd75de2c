/**
 * Crossread: a desktop reader for comparing how outlets cover one story.
 *
 * <p>{@code Main} puts the parts together; each room beneath says in its own {@code package-info} what it does.
 */
package crossread;
