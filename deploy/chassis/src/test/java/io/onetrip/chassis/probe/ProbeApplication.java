package io.onetrip.chassis.probe;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ProbeApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ProbeApplication.class, arguments);
    }
}
