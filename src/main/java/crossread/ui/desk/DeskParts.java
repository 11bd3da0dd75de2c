package crossread.ui.desk;

import crossread.messages.Messages;

/**
 * What those who write something of the desk work with.
 *
 * @param screen where they tell how it went
 */
record DeskParts(
        StoryDesk desk,
        Work work,
        Background background,
        FileChoosers choosers,
        Messages words,
        StoryDesk.Screen screen) {

    void tell(Notice.Level level, String text) {
        screen.notice(new Notice(level, text));
    }
}
