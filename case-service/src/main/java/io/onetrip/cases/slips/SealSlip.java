package io.onetrip.cases.slips;

import java.time.Instant;

/**
 * The hall's copy of one slip.
 *
 * @param signer who decided, or sealed by hand
 * @param keeper the chief representative who answers for the seal
 */
record SealSlip(
        String slipNumber,
        String itemId,
        String department,
        String sealName,
        String licenceNumber,
        String licenceName,
        String signer,
        String keeper,
        Instant usedAt) {}
