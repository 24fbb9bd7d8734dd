package io.onetrip.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes a sentence apart into its words and leaves out those that name nothing. */
final class Words {

    private static final Set<String> UNSAID = Set.copyOf(TextFile.lines("/search/stopwords.txt"));

    private final Analyzer analyzer = new SmartChineseAnalyzer();

    List<String> of(String folded) {
        var words = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", folded)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) if (!UNSAID.contains(term.toString())) words.add(term.toString());
            stream.end();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        // letters are pinyin, which the analyzer would take for English and cut at the stem
        return words.stream().allMatch(word -> word.chars().allMatch(each -> Sounds.chinese((char) each)))
                ? words
                : List.of();
    }
}
