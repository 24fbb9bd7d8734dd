package io.onetrip.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What this replica finds in, in its memory. Searches go on in what they have while it is brought up to date. */
final class CatalogueIndex implements AutoCloseable {

    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField("rank", SortField.Type.LONG),
            new SortField("length", SortField.Type.LONG),
            new SortField("order", SortField.Type.STRING));

    static {
        // letters may be syllables in many ways
        IndexSearcher.setMaxClauseCount(16_384);
    }

    private final Clauses clauses = new Clauses();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    CatalogueIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new StandardAnalyzer()));
            searchers = new SearcherManager(writer, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void put(Collection<Listed> entries) {
        try {
            for (var entry : entries) writer.updateDocument(new Term("key", entry.key()), Documents.of(entry));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void remove(Collection<String> keys) {
        try {
            for (var key : keys) writer.deleteDocuments(new Term("key", key));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** From now on searches see what was put and removed. */
    void show() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Those after the first {@code skip}, the best first. */
    List<SearchHit> search(String typed, SearchFilter filter, int skip, int limit) {
        try {
            var searcher = searchers.acquire();
            try {
                var meant = clauses.meant(typed);
                var found = top(searcher, meant, filter, skip + limit);
                if (found.totalHits.value() > 0) return hits(searcher, meant, found, skip);
                var similar = clauses.similar(typed);
                return similar.isEmpty()
                        ? List.of()
                        : hits(searcher, similar, top(searcher, similar, filter, skip + limit), skip);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TopDocs top(IndexSearcher searcher, List<Clause> clauses, SearchFilter filter, int count)
            throws IOException {
        var any = new DisjunctionMaxQuery(clauses.stream().map(Clause::scored).toList(), 0);
        var query = new BooleanQuery.Builder().add(any, Occur.MUST);
        filter.addTo(query);
        return searcher.search(query.build(), count, BEST_FIRST);
    }

    private static List<SearchHit> hits(IndexSearcher searcher, List<Clause> clauses, TopDocs found, int skip)
            throws IOException {
        var best = clauses.stream()
                .sorted((one, other) -> Float.compare(other.worth(), one.worth()))
                .toList();
        var hits = new ArrayList<SearchHit>();
        for (var index = skip; index < found.scoreDocs.length; index++)
            hits.add(hit(searcher, best, found.scoreDocs[index].doc));
        return hits;
    }

    private static SearchHit hit(IndexSearcher searcher, List<Clause> best, int number) throws IOException {
        var stored = searcher.storedFields().document(number);
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
        for (var clause : best) {
            var matches = searcher.createWeight(searcher.rewrite(clause.query()), ScoreMode.COMPLETE_NO_SCORES, 1)
                    .matches(leaf, number - leaf.docBase);
            if (matches == null) continue;
            return new SearchHit(
                    SearchKind.valueOf(stored.get("kind")),
                    stored.get("id"),
                    stored.get("name"),
                    stored.get("departmentName"),
                    clause.matched(),
                    Highlights.of(matches.getMatches("sound")));
        }
        throw new IllegalStateException("Found by nothing: " + stored.get("id"));
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }
}
