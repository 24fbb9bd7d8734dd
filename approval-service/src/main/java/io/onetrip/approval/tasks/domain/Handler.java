package io.onetrip.approval.tasks.domain;

/** Who answers for a refusal (经办人): name and post, as the filing of refusals (否定报备) records them. */
public record Handler(String name, String post) {
    public static final Handler UNTOLD = new Handler("", "");

    public Handler {
        name = name.strip();
        post = post.strip();
    }

    /** A person goes by the own name; for a system somebody must be named. */
    Handler of(Officer officer) {
        var answering = name.isEmpty() && !officer.system() ? officer.name().strip() : name;
        if (answering.isEmpty() || post.isEmpty()) {
            throw new ApprovalRefused(
                    Reason.HANDLER_MISSING,
                    "不予许可须写明经办人姓名和职务 (A refusal names its handler and the handler's post: handlerName, handlerPost)");
        }
        return new Handler(answering, post);
    }
}
