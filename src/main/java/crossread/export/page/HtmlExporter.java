package crossread.export.page;

import crossread.export.Exporter;
import crossread.export.report.Report;
import crossread.export.report.ReportWriter;
import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/**
 * The report as one web page. It is built as a tree and written by the JDK, which escapes every text; and it is both HTML
 * and well-formed XML, so that any reader of either takes it.
 */
public final class HtmlExporter implements Exporter {
    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(Comparison comparison, Messages words, OutputStream out) throws IOException {
        Report report = new ReportWriter().report(comparison, words);
        Markup page = new PageWriter(words, comparison.program()).page(report);
        out.write("<!DOCTYPE html>\n".getBytes(StandardCharsets.UTF_8));
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.METHOD, "xml");
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.transform(new DOMSource(page.root()), new StreamResult(out));
        } catch (TransformerException failed) {
            throw failed.getCause() instanceof IOException full ? full : new IOException(failed);
        }
        out.write('\n');
    }
}
