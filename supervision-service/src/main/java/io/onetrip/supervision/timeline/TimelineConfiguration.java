package io.onetrip.supervision.timeline;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration
@Import(TellingListeners.class)
class TimelineConfiguration {}
