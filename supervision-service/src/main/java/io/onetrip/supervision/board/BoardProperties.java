package io.onetrip.supervision.board;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param refresh between two looks for a change
 * @param heartbeat longest silence of a stream, so that proxies keep it and a screen knows that it is live
 */
@ConfigurationProperties("onetrip.board")
record BoardProperties(
        @DefaultValue("1s") Duration refresh,
        @DefaultValue("15s") Duration heartbeat) {}
