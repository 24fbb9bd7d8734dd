package io.onetrip.catalog.documents.application;

import io.onetrip.catalog.documents.domain.AcceptanceGuide;
import io.onetrip.catalog.documents.domain.BundleGuide;
import io.onetrip.catalog.documents.domain.BundleSource;
import io.onetrip.catalog.documents.domain.Document;
import io.onetrip.catalog.documents.domain.FlowChart;
import io.onetrip.catalog.documents.domain.HandlingManual;
import io.onetrip.catalog.documents.domain.ItemSource;
import io.onetrip.catalog.documents.domain.ServiceGuide;
import io.onetrip.catalog.documents.domain.Sources;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts documents together from what the catalogue says.
 *
 * <p>A version of null is the one that holds. Every method throws {@link SubjectNotFound}.
 */
@Service
@Transactional(readOnly = true)
public class ComposeDocuments {

    private final Sources sources;

    ComposeDocuments(Sources sources) {
        this.sources = sources;
    }

    /** @param id of an item or of a bundle, as the kind says */
    public Document compose(Document.Kind kind, String id, @Nullable Integer version) {
        return switch (kind) {
            case ITEM_GUIDE -> ServiceGuide.of(item(id, version));
            case HANDLING_MANUAL -> HandlingManual.of(item(id, version));
            case BUNDLE_GUIDE -> BundleGuide.of(bundle(id, version));
            case ACCEPTANCE_GUIDE -> AcceptanceGuide.of(bundle(id, version));
        };
    }

    public String flowChart(String bundle, @Nullable Integer version, Locale language) {
        return FlowChart.svg(bundle(bundle, version), language);
    }

    private ItemSource item(String id, @Nullable Integer version) {
        return sources.item(id, version).orElseThrow(() -> new SubjectNotFound("item", id, version));
    }

    private BundleSource bundle(String id, @Nullable Integer version) {
        return sources.bundle(id, version).orElseThrow(() -> new SubjectNotFound("bundle", id, version));
    }
}
