package io.onetrip.cases.region;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param halls names of the service halls by their ids
 * @param regions division code of 12 digits of each hall's region, by the hall's id
 */
@ConfigurationProperties("onetrip")
record RegionsProperties(
        @DefaultValue Map<String, String> halls,
        @DefaultValue Map<String, String> regions) {}
