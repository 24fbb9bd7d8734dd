package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import java.util.List;

/**
 * A document of the catalogue, before it is written as a page.
 *
 * @param subject whose document it is: the id of an item or of a bundle
 * @param version of the subject
 */
public record Document(Kind kind, String subject, int version, Words title, List<Section> sections) {

    /** What may be written of an item or a bundle, and its name. */
    public enum Kind {
        ITEM_GUIDE("办事指南", "Service guide"),
        BUNDLE_GUIDE("一件事办事指南", "Service guide"),
        ACCEPTANCE_GUIDE("受理指南", "Acceptance guide"),
        HANDLING_MANUAL("业务办理手册", "Handling manual");

        private final Words words;

        Kind(String zh, String en) {
            words = Words.of(zh, en);
        }

        public Words words() {
            return words;
        }
    }

    public Document {
        sections = sections.stream()
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }
}
