package io.onetrip.cases;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
class CaseServiceApplication {
    static void main(String[] args) {
        SpringApplication.run(CaseServiceApplication.class, args);
    }
}
