package crossread.read.document;

import crossread.model.article.ReadResult;
import crossread.model.article.Warning;
import java.util.List;
import java.util.Optional;

/** Finds the articles of a press database's export in a document: databases hand out DOCX and RTF before plain text. */
@FunctionalInterface
public interface ExportFinder {

    /**
     * Reads it.
     *
     * @param paragraphs of the document in their order
     * @param file name of the document
     * @param known what is known of how they got there
     * @return empty where they are no such export
     */
    Optional<ReadResult> read(List<String> paragraphs, String file, List<Warning> known);
}
