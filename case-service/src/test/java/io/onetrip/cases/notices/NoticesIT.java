package io.onetrip.cases.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.local.process.Ports;
import io.onetrip.testkit.Caller;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Its context ends with it: the notices of other tests are not for it to send. */
@OnRealParts
@DirtiesContext
class NoticesIT {
    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(
                    new ServerSetup(Ports.free(1).getFirst(), "127.0.0.1", "smtp"))
            .withPerMethodLifecycle(false);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller clerk;

    @DynamicPropertySource
    static void sendByMail(DynamicPropertyRegistry registry) {
        registry.add("onetrip.notices.channel", () -> "smtp");
        registry.add("onetrip.notices.pause", () -> "100ms");
        registry.add("onetrip.notices.patience", () -> "200ms");
        registry.add("onetrip.notices.attempts", () -> "3");
        registry.add("onetrip.notices.smtp.address", () -> "{phone}@sms.example");
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @BeforeEach
    void knowCatalogue() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
    }

    @Test
    void tellEachStepThatConcernsTheApplicantOnce() throws Exception {
        var number = Applications.accepted(clerk);
        await().atMost(Duration.ofSeconds(20)).until(() -> about(number).size() == 2);
        var received = about(number).getFirst();
        assertThat(received.getAllRecipients()[0]).hasToString("13800005678@sms.example");
        assertThat(received.getContent().toString())
                .contains(
                        number, "已收件", "/p/" + clerk.get("/api/cases/" + number).text("/progressToken"));
        assertThat(about(number).get(1).getContent().toString()).contains("已受理");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> notices(number).stream().allMatch(notice -> notice.equals("sent")));
        assertThat(about(number)).hasSize(2);
        assertThat(clerk.get("/api/cases/%s/notices".formatted(number)).json().findValuesAsString("kind"))
                .containsExactly("RECEIVED", "ACCEPTED");
    }

    @Test
    void areTriedAgainWhileTheServerIsAwayAndGivenUpAtLast() {
        MAIL.stop();
        var number = Applications.received(clerk, Applications.complete());
        await().atMost(Duration.ofSeconds(20)).until(() -> notices(number).equals(List.of("given up")));
        var told = clerk.get("/api/cases/%s/notices".formatted(number));
        assertThat(told.json().at("/0/attempts").asInt()).isEqualTo(3);
        assertThat(told.json().at("/0/givenUp").asBoolean()).isTrue();
        MAIL.start();
    }

    @Test
    void areNotWrittenForAStepThatWasRefused() {
        var before = count();
        assertThat(clerk.post("/api/cases", Applications.changed("answers", Map.of("Q_SEAL", "YES")))
                        .status())
                .isEqualTo(422);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void areForTheOwnHallAndHoldNoPersonalDataInClear() {
        var number = Applications.received(clerk, Applications.complete());
        assertThat(Caller.as("intake-east", port)
                        .get("/api/cases/%s/notices".formatted(number))
                        .problem())
                .isEqualTo("403 /problems/other-hall");
        assertThat(jdbc.sql("select notice::text from notice where case_number = :number")
                        .param("number", number)
                        .query(String.class)
                        .single())
                .doesNotContain("13800005678", "/p/");
    }

    private List<String> notices(String number) {
        return jdbc.sql("""
                        select case when sent_at is not null then 'sent' when next_attempt is null then 'given up'
                            else 'waiting' end from notice where case_number = :number order by id""").param("number", number).query(String.class).list();
    }

    private long count() {
        return jdbc.sql("select count(*) from notice where kind = 'RECEIVED'")
                .query(Long.class)
                .single();
    }

    private static List<MimeMessage> about(String number) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getSubject().contains(number);
                    } catch (jakarta.mail.MessagingException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .toList();
    }
}
