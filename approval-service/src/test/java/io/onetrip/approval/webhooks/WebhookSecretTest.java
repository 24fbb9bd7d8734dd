package io.onetrip.approval.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebhookSecretTest {
    @Test
    void signsTheExampleOfStandardWebhooks() {
        var secret = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void isNeverTheSameAndNeverInALog() {
        assertThat(WebhookSecret.next()).isNotEqualTo(WebhookSecret.next());
        assertThat(WebhookSecret.next()).hasToString("whsec_…");
    }
}
