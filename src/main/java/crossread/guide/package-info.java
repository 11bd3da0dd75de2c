/**
 * The user guide that ships with the program, read from its Markdown files. Knows the text and how it is divided; how it looks
 * is the window's affair. Reads nothing from the disk and follows no link out of the guide.
 */
package crossread.guide;
