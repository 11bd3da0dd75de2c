package crossread.export.pdf;

import java.util.Optional;

/**
 * Text that is drawn at once: of one look, face and direction.
 *
 * @param run the text as it is read, with how it looks
 * @param width in points
 * @param glyphs its shapes, where they are not simply those of its letters one after the other
 */
record Stretch(Run run, float width, Optional<Glyphs> glyphs) {}
