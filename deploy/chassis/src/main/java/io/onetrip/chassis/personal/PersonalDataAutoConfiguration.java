package io.onetrip.chassis.personal;

import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Only a service that keeps personal data is given the key. */
@AutoConfiguration
class PersonalDataAutoConfiguration {
    @Bean
    @ConditionalOnProperty("onetrip.personal-data-key")
    PersonalData personalData(@Value("${onetrip.personal-data-key}") String key) {
        return new EncryptedPersonalData(Base64.getDecoder().decode(key.strip()));
    }
}
