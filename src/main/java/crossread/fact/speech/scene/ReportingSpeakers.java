package crossread.fact.speech.scene;

import java.util.List;

/** Finds who speaks in a language of its own: quotations, and what is reported without marks. */
public interface ReportingSpeakers extends Speakers {

    /** All that is reported in the sentence as somebody's words, outside quotations. */
    List<Report> reports(int sentence);
}
