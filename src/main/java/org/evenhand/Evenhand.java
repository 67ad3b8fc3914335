package org.evenhand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Evenhand: the election-period protocols of a commissioner's office, made executable. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Evenhand {

    public static void main(String[] args) {
        SpringApplication.run(Evenhand.class, args);
    }
}
