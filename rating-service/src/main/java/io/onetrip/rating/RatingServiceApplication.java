package io.onetrip.rating;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class RatingServiceApplication {

    static void main(String[] arguments) {
        SpringApplication.run(RatingServiceApplication.class, arguments);
    }
}
