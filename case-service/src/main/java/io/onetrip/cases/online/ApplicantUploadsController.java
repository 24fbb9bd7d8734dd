package io.onetrip.cases.online;

import io.onetrip.cases.files.TusUploads;
import io.onetrip.cases.files.UploadsInPieces;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files of an applicant, in pieces; each account sees only its own. */
@RestController
@RequestMapping(ApplicantUploadsController.AT)
@RequiresRole("applicant")
@Tag(name = "Online", description = "Without a window, for who has logged in (全程网办)")
class ApplicantUploadsController extends UploadsInPieces {
    static final String AT = "/api/online/uploads";

    ApplicantUploadsController(TusUploads uploads, OnlineProperties properties) {
        super(uploads, AT, properties.uploadsPerDay());
    }

    @Override
    protected Clerk uploader(Actor actor) {
        return LoginIdentity.uploader(actor);
    }
}
