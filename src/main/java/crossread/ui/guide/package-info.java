/** Shows the user guide: its chapters, a search over them, and one chapter at a time. */
package crossread.ui.guide;
