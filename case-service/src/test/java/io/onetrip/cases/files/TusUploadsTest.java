package io.onetrip.cases.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.handling.domain.Clerk;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class TusUploadsTest {
    private static final ReceiveUpload NOTHING_IS_RECEIVED = null;

    @Test
    void saysThatAFileIsEmptyAsTheInspectionDoes() {
        var uploads = new TusUploads(NOTHING_IS_RECEIVED, DataSize.ofMegabytes(50));
        var refused = catchThrowableOfType(
                CaseRefused.class,
                () -> uploads.begin(new Clerk("c-1", "李敏", "H_MAIN"), "/api/cases/uploads", 0, "", null));
        assertThat(refused.details()).containsEntry("found", "application/x-empty");
    }
}
