package io.onetrip.cases.files;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** At the window; clerks of the hall continue each other's. */
@RestController
@RequestMapping(UploadsController.AT)
@RequiresRole("intake-clerk")
@Tag(name = "Uploads", description = "Files in pieces, continued after a break (tus 1.0)")
class UploadsController extends UploadsInPieces {
    static final String AT = "/api/cases/uploads";

    UploadsController(TusUploads uploads) {
        super(uploads, AT, null);
    }

    @Override
    protected Clerk uploader(Actor actor) {
        return Clerks.of(actor);
    }
}
