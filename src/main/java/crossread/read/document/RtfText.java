package crossread.read.document;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Takes the text out of an RTF file: no deleted, no hidden text, the results of fields and not their instructions, text
 * boxes once, footnotes behind the text, and of every other destination nothing.
 */
final class RtfText extends RtfListenerAdaptor {
    private final PieceCollector text;
    private final FileHead head;
    private final Styles styles = new Styles();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final StringBuilder value = new StringBuilder();
    private Group group = new Group(Destination.TEXT);
    private boolean link;
    private int year;
    private int month;
    private int day;

    private enum Destination {
        TEXT,
        NOTE,
        NONE,
        INSTRUCTION,
        STYLES,
        TITLE,
        AUTHOR,
        CREATED
    }

    /** What holds until the group ends; the layout of the paragraph is kept with it, as the format wants it. */
    private static final class Group {
        private Destination destination;
        private boolean hidden;
        private boolean deleted;
        private boolean result;
        private boolean cell;
        private boolean listed;
        private boolean heading;
        private String style = "";
        /** Whether the paragraphs stand inside another, as those of a note or a text box do. */
        private boolean inner;
        /** Whether that begins with this group. */
        private boolean first;

        Group(Destination destination) {
            this.destination = destination;
        }

        Group(Group outer) {
            destination = outer.destination;
            hidden = outer.hidden;
            deleted = outer.deleted;
            result = outer.result;
            cell = outer.cell;
            listed = outer.listed;
            heading = outer.heading;
            style = outer.style;
            inner = outer.inner;
        }
    }

    RtfText(PieceCollector text, FileHead head) {
        this.text = text;
        this.head = head;
    }

    @Override
    public void processGroupStart() {
        groups.push(group);
        group = new Group(group);
    }

    @Override
    public void processGroupEnd() {
        Group ended = group;
        group = groups.isEmpty() ? ended : groups.pop();
        if (ended.first) {
            text.close(ended.destination == Destination.NOTE ? StyleRole.NOTE : StyleRole.BODY, false);
        }
        if (ended.destination == group.destination) {
            if (ended.destination == Destination.STYLES) {
                style(ended.style);
            }
            link &= !ended.result || group.result;
            return;
        }
        switch (ended.destination) {
            case TITLE -> head.title(taken());
            case AUTHOR -> head.typist(taken());
            case CREATED -> created();
            case INSTRUCTION -> link = taken().contains("HYPERLINK");
            default -> value.setLength(0);
        }
    }

    private String taken() {
        String taken = value.toString().strip();
        value.setLength(0);
        return taken;
    }

    private void style(String number) {
        String name = taken().replaceFirst(";$", "");
        styles.put(number, new Styles.Style(StyleRole.of(name), Optional.empty()));
    }

    private void created() {
        try {
            head.published(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException none) {
            value.setLength(0);
        }
    }

    @Override
    public void processString(String string) {
        switch (group.destination) {
            case TEXT, NOTE -> add(string);
            case INSTRUCTION, STYLES, TITLE, AUTHOR -> value.append(string);
            case NONE, CREATED -> {}
        }
    }

    private void add(String part) {
        if (!group.hidden && !group.deleted) {
            text.add(part, group.result && link);
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        boolean on = !hasParameter || parameter != 0;
        switch (command) {
            case par, sect, page -> end();
            case line, lbr -> put("\n");
            case tab -> put(" ");
            case cell, nestcell -> {
                group.cell = true;
                end();
            }
            case intbl -> group.cell = true;
            case pard -> {
                group.cell = false;
                group.listed = false;
                group.heading = false;
                group.style = "";
            }
            case plain -> {
                group.hidden = false;
                group.deleted = false;
            }
            case v -> group.hidden = on;
            case deleted -> group.deleted = on;
            case s -> group.style = Integer.toString(parameter);
            case ls -> group.listed = parameter > 0;
            case outlinelevelN -> group.heading = parameter >= 0 && parameter <= 8;
            case yr -> year = parameter;
            case mo -> month = parameter;
            case dy -> day = parameter;
            // Told of it alone only where nothing known follows it.
            case optionalcommand -> destination(command);
            default -> {
                if (optional || command.getCommandType() == CommandType.Destination) {
                    destination(command);
                }
            }
        }
    }

    private void put(String blank) {
        if (group.destination == Destination.TEXT || group.destination == Destination.NOTE) {
            add(blank);
        }
    }

    private void destination(Command command) {
        // A destination has a group of its own; one in the group of the whole document would be the end of it.
        if (group.destination == Destination.NONE || groups.size() <= 1) {
            return;
        }
        switch (command) {
            case rtf, field, shp, shpinst, shpgrp, object, result, info, shptxt, sp, sv -> {
                boolean property = command == Command.sp || command == Command.sv;
                group.destination = property ? Destination.NONE : group.destination;
                if (command == Command.shptxt) {
                    inner();
                }
            }
            case fldrslt -> group.result = true;
            case fldinst -> group.destination = Destination.INSTRUCTION;
            case footnote -> {
                group.destination = Destination.NOTE;
                inner();
            }
            case stylesheet -> group.destination = Destination.STYLES;
            case title -> group.destination = Destination.TITLE;
            case author -> group.destination = Destination.AUTHOR;
            case creatim -> group.destination = Destination.CREATED;
            case listtext, pntext -> {
                // The number or bullet that an older program shows.
                group.destination = Destination.NONE;
                listed();
            }
            default -> group.destination = Destination.NONE;
        }
    }

    /** The mark stands in a group of its own, but the paragraph around it is the list item. */
    private void listed() {
        if (!groups.isEmpty()) {
            groups.element().listed = true;
        }
    }

    private void inner() {
        if (!group.first) {
            group.first = true;
            group.inner = true;
            text.open();
        }
    }

    private void end() {
        boolean kept = group.destination == Destination.TEXT || group.destination == Destination.NOTE;
        // A mark that was deleted ends nothing: the text goes on.
        if (!kept || group.deleted || group.hidden) {
            return;
        }
        text.close(group.destination == Destination.NOTE ? StyleRole.NOTE : role(), group.cell);
        group.listed = false;
        if (group.inner) {
            text.open();
        }
    }

    private StyleRole role() {
        StyleRole styled = styles.role(group.style);
        if (styled != StyleRole.BODY) {
            return styled;
        }
        return group.heading ? StyleRole.HEADING : group.listed ? StyleRole.LIST : StyleRole.BODY;
    }
}
