package io.onetrip.cases.online;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param hall answers what no other hall is named for
 * @param bundles the hall of a bundle, before that of the region
 * @param regions where an applicant may ask to be served
 * @param answerWithin working days after the day of submission (安阳市政务服务条例 42: one)
 * @param uploadsPerDay of one account, or of one case whose receipt somebody holds
 */
@Validated
@ConfigurationProperties("onetrip.online")
record OnlineProperties(
        @DefaultValue("H_MAIN") @NotBlank String hall,
        @DefaultValue Map<String, String> bundles,
        @DefaultValue List<@Valid Region> regions,
        @DefaultValue("1") @PositiveOrZero int answerWithin,
        @DefaultValue("1GB") DataSize uploadsPerDay) {

    /** @param code of GB/T 2260 */
    record Region(
            @NotBlank String code,
            @NotBlank String name,
            @NotBlank String hall) {}
}
