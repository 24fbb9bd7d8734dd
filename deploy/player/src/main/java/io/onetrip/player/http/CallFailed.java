package io.onetrip.player.http;

/** A call was refused, or nobody answered it in time. */
public final class CallFailed extends RuntimeException {
    CallFailed(String message) {
        super(message);
    }

    static CallFailed refused(Call call, Answer answer) {
        return new CallFailed("%s %s as %s was answered %d %s: %s"
                .formatted(
                        call.method(),
                        call.path(),
                        who(call),
                        answer.status(),
                        answer.body().path("type").asString("without a problem"),
                        detail(answer)));
    }

    static CallFailed unanswered(Call call, long seconds, String last) {
        return new CallFailed("%s %s as %s had no answer within %d s, last: %s"
                .formatted(call.method(), call.path(), who(call), seconds, last));
    }

    private static String who(Call call) {
        var account = call.as();
        return account == null ? "anyone" : account.name();
    }

    private static String detail(Answer answer) {
        var detail = answer.body().path("detail").asString("");
        var rest = answer.body().path("errors").isMissingNode()
                ? answer.body().path("faults")
                : answer.body().path("errors");
        return rest.isMissingNode() ? detail : detail + " " + rest;
    }
}
