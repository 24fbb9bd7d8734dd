package io.onetrip.catalog.search;

import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** An entry as Lucene keeps it. */
final class Documents {

    private static final FieldType SOUND = new FieldType();

    static {
        SOUND.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        SOUND.setTokenized(true);
        SOUND.setOmitNorms(true);
        SOUND.freeze();
    }

    private Documents() {}

    static Document of(Listed entry) {
        var document = new Document();
        document.add(new StringField("key", entry.key(), Field.Store.NO));
        document.add(new StringField("kind", entry.kind().name(), Field.Store.YES));
        document.add(new StringField("id", entry.id(), Field.Store.YES));
        document.add(new StoredField("name", entry.name()));
        document.add(new Field("sound", new SoundTokens(entry.name()), SOUND));
        document.add(new StringField("department", entry.department(), Field.Store.NO));
        if (entry.departmentName() != null) {
            document.add(new StoredField("departmentName", entry.departmentName()));
            document.add(new Field("departmentSound", new SoundTokens(entry.departmentName()), SOUND));
        }
        if (entry.category() != null) document.add(new StringField("category", entry.category(), Field.Store.NO));
        entry.labels().forEach(label -> document.add(new StringField("label", label, Field.Store.NO)));
        if (entry.level() != null) document.add(new StringField("level", entry.level(), Field.Store.NO));
        entry.places().forEach(place -> document.add(new StringField("place", place, Field.Store.NO)));
        document.add(code(entry.id()));
        entry.codes().stream().filter(Objects::nonNull).forEach(code -> document.add(code(code)));
        document.add(new NumericDocValuesField("rank", entry.kind().ordinal()));
        document.add(new NumericDocValuesField("length", entry.name().length()));
        document.add(new SortedDocValuesField("order", new BytesRef(entry.id())));
        return document;
    }

    private static StringField code(String code) {
        return new StringField("code", code.toLowerCase(Locale.ROOT), Field.Store.NO);
    }
}
