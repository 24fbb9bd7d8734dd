package io.onetrip.cases.handling.application;

import io.onetrip.cases.numbering.CaseNumber;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the link by which the applicant may rate the completed case. */
@Service
public class OfferRating {
    private final CaseAccess access;

    OfferRating(CaseAccess access) {
        this.access = access;
    }

    @Transactional
    public void offered(CaseNumber number, String token) {
        access.change(number, found -> {
            found.ratingOffered(token);
            return List.of();
        });
    }
}
