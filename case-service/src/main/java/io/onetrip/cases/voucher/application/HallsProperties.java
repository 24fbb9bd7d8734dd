package io.onetrip.cases.voucher.application;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param halls names of the service halls by their ids, as they stand on vouchers */
@ConfigurationProperties("onetrip")
record HallsProperties(@DefaultValue Map<String, String> halls) {
    String name(String hall) {
        return halls.getOrDefault(hall, hall);
    }
}
