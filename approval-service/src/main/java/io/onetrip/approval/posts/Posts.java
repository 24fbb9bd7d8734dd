package io.onetrip.approval.posts;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.PostItems;
import io.onetrip.approval.tasks.domain.Reason;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Posts implements PostItems {
    private final JdbcClient jdbc;

    Posts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Post> of(String department) {
        return jdbc.sql("select name, items from department_post where department = ? order by name")
                .param(department)
                .query((row, _) -> new Post(row.getString("name"), List.of((String[])
                        row.getArray("items").getArray())))
                .list();
    }

    @Override
    public List<String> itemsOf(String department, String post) {
        return of(department).stream()
                .filter(one -> one.name().equals(post))
                .findFirst()
                .map(Post::items)
                .orElseThrow(() -> new ApprovalRefused(
                        Reason.POST_NOT_FOUND, "本部门没有这个岗位 (Your department has no such post; read its posts again)"));
    }

    /** All posts of the department, in the place of those it had. */
    @Transactional
    public void replace(String department, List<Post> posts) {
        var names = posts.stream().map(post -> post.name().strip()).toList();
        if (names.stream().distinct().count() < names.size())
            throw new ApprovalRefused(
                    Reason.POSTS_INVALID, "岗位名称不能重复 (Two posts have the same name; give each its own)");
        jdbc.sql("delete from department_post where department = ?")
                .param(department)
                .update();
        for (var post : posts)
            jdbc.sql("insert into department_post (department, name, items) values (?, ?, ?)")
                    .params(department, post.name().strip(), post.items().toArray(String[]::new))
                    .update();
    }
}
