package io.onetrip.workbooks;

import io.onetrip.workbooks.WorkbookRefused.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Looks through a workbook before it is opened: how much comes out of it, whether its XML declares entities, and which
 * cells are merged, which the reader of rows does not tell.
 */
public final class WorkbookGuard {

    /** Bytes of XML that a table of the most rows with the longest values stays below. */
    private static final long LARGEST = 64L * 1024 * 1024;

    private static final int MOST_PARTS = 2000;
    private static final XMLInputFactory XML = factory();

    private WorkbookGuard() {}

    /**
     * @param merged ranges such as A2:A5, by the name of the sheet's part
     * @param targets of the workbook's relations, by their id
     */
    public record Parts(Map<String, List<String>> merged, Map<String, String> targets) {
        public List<String> mergedOf(String sheet) {
            var target = targets.getOrDefault(sheet, "worksheets/sheet1.xml");
            return merged.getOrDefault(target.startsWith("/") ? target.substring(1) : "xl/" + target, List.of());
        }
    }

    public static Parts look(Path file) {
        var merged = new HashMap<String, List<String>>();
        var targets = new HashMap<String, String>();
        var left = LARGEST;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) throw tooLarge();
            if (zip.getEntry("[Content_Types].xml") == null)
                throw new WorkbookRefused(
                        Reason.FORMAT_REFUSED, "This is a ZIP file and no workbook. Send an .xlsx workbook.");
            for (var entry : zip.stream().toList()) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) throw withMacros();
                try (var source = zip.getInputStream(entry)) {
                    var content = new Counted(source, left);
                    if (entry.getName().equals("xl/_rels/workbook.xml.rels")) targets.putAll(targets(content));
                    else if (entry.getName().startsWith("xl/worksheets/")
                            && entry.getName().endsWith(".xml")) merged.put(entry.getName(), merged(content));
                    else if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) scan(content);
                    content.transferTo(OutputStream.nullOutputStream());
                    left -= content.count;
                }
            }
            return new Parts(merged, targets);
        } catch (ZipException | XMLStreamException broken) {
            throw new WorkbookRefused(
                    Reason.UNREADABLE, "The workbook is damaged. Open it in Excel, save it as .xlsx and send that.");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> merged(InputStream sheet) throws XMLStreamException {
        var ranges = new ArrayList<String>();
        var xml = XML.createXMLStreamReader(sheet);
        while (xml.hasNext()) {
            var event = xml.next();
            refuseEntities(event);
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("mergeCell"))
                ranges.add(xml.getAttributeValue(null, "ref"));
        }
        return ranges;
    }

    private static Map<String, String> targets(InputStream relations) throws XMLStreamException {
        var targets = new HashMap<String, String>();
        var xml = XML.createXMLStreamReader(relations);
        while (xml.hasNext()) {
            var event = xml.next();
            refuseEntities(event);
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship"))
                targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
        }
        return targets;
    }

    private static void scan(InputStream part) throws XMLStreamException {
        var xml = XML.createXMLStreamReader(part);
        while (xml.hasNext()) refuseEntities(xml.next());
    }

    private static void refuseEntities(int event) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE)
            throw new WorkbookRefused(
                    Reason.UNREADABLE,
                    "The workbook declares entities, which no program for tables does. It is refused.");
    }

    private static WorkbookRefused withMacros() {
        return new WorkbookRefused(
                Reason.FORMAT_REFUSED,
                "The workbook has macros (.xlsm). Save it as .xlsx, without them, and send that.");
    }

    private static WorkbookRefused tooLarge() {
        return new WorkbookRefused(
                Reason.TOO_LARGE_INSIDE,
                "Unpacked, the workbook is larger than %d MB. Take out pictures, other sheets and empty formatted rows."
                        .formatted(LARGEST / 1024 / 1024));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** Ends when more comes out than may. */
    private static final class Counted extends FilterInputStream {
        private final long most;
        private long count;

        Counted(InputStream content, long most) {
            super(content);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var symbol = super.read();
            if (symbol >= 0) add(1);
            return symbol;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var read = super.read(target, offset, length);
            if (read > 0) add(read);
            return read;
        }

        /** The parser closes what it has read; what follows it in the part is still counted. */
        @Override
        public void close() {}

        private void add(int bytes) {
            count += bytes;
            if (count > most) throw tooLarge();
        }
    }
}
