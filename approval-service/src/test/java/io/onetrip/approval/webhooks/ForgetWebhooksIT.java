package io.onetrip.approval.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.OnRealParts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class ForgetWebhooksIT {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    ForgetWebhooks forgets;

    @Test
    void whatWasGivenUpIsKeptForAMonthAndThenForgotten() {
        givenUp("long-ago", 31);
        givenUp("lately", 29);

        forgets.look();

        assertThat(jdbc.sql("select webhook_id from webhook_delivery where department = 'D_GONE'")
                        .query(String.class)
                        .list())
                .containsExactly("lately");
        jdbc.sql("delete from webhook_delivery where department = 'D_GONE'").update();
    }

    private void givenUp(String id, int daysAgo) {
        jdbc.sql("""
                insert into webhook_delivery (webhook_id, department, type, task_id, body, written_at, keep_until)
                values (?, 'D_GONE', 'task.opened', '', '{}', now() - interval '40 days', now() - make_interval(days => ?))""").params(id, daysAgo).update();
    }
}
