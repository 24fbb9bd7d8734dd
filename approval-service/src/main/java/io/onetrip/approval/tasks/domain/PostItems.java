package io.onetrip.approval.tasks.domain;

import java.util.List;

/** Which items a post (岗位) of a department handles. */
public interface PostItems {
    /** @throws ApprovalRefused unless the department has the post */
    List<String> itemsOf(String department, String post);

    /** Those of all posts that the account belongs to; empty when it belongs to none. */
    List<String> itemsOfOfficer(String department, String account);
}
