package io.onetrip.approval;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ApprovalServiceApplication {

    static void main(String[] arguments) {
        SpringApplication.run(ApprovalServiceApplication.class, arguments);
    }
}
