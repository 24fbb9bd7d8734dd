package io.onetrip.rating.rating.application;

import io.onetrip.rating.rating.domain.Occasions;
import io.onetrip.rating.rating.domain.RatingOccasion;
import io.onetrip.rating.rating.domain.RatingRefused;
import io.onetrip.rating.rating.domain.RatingToken;
import io.onetrip.rating.rating.domain.Reason;
import org.springframework.stereotype.Service;

/** Finds what a link lets rate. */
@Service
public class FindOccasion {
    private final Occasions occasions;

    FindOccasion(Occasions occasions) {
        this.occasions = occasions;
    }

    public RatingOccasion find(RatingToken token) {
        return occasions.find(token).orElseThrow(FindOccasion::unknown);
    }

    /** The same answer for a mistyped and for an unknown link. */
    public static RatingRefused unknown() {
        return new RatingRefused(
                Reason.RATING_NOT_FOUND,
                "评价链接无效, 请重新扫描二维码 (Scan the QR code or open the link from the progress page again)");
    }
}
