package io.onetrip.cases.output.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param codeRequired whether nothing leaves the window without a pickup code, papers seen or not */
@ConfigurationProperties("onetrip.output")
record OutputProperties(@DefaultValue("false") boolean codeRequired) {}
