package io.onetrip.catalog.search;

import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/** One way to be found, and how good it is: the best way of a name decides over its place. */
record Clause(Query query, float worth, Matched matched) {

    Query scored() {
        return new BoostQuery(new ConstantScoreQuery(query), worth);
    }
}
