package io.onetrip.approval.posts;

import io.onetrip.approval.officers.Colleagues;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.PostItems;
import io.onetrip.approval.tasks.domain.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Posts implements PostItems {
    private static final String SELECT = "select name, items, officers from department_post where department = ?";
    private final JdbcClient jdbc;
    private final Colleagues colleagues;

    Posts(JdbcClient jdbc, Colleagues colleagues) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
    }

    List<Post> of(String department) {
        return jdbc.sql(SELECT + " order by name")
                .param(department)
                .query(Posts::post)
                .list();
    }

    /** Names of the posts that the account belongs to. */
    List<String> ofOfficer(String department, String account) {
        return held(department, account).stream().map(Post::name).toList();
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

    @Override
    public List<String> itemsOfOfficer(String department, String account) {
        return held(department, account).stream()
                .flatMap(post -> post.items().stream())
                .distinct()
                .toList();
    }

    private List<Post> held(String department, String account) {
        return jdbc.sql(SELECT + " and ? = any(officers) order by name")
                .params(department, account(account))
                .query(Posts::post)
                .list();
    }

    /**
     * All posts of the department, in the place of those it had.
     *
     * @param seen {@link PostsVersion} of those that were read before; null: whatever they are
     */
    @Transactional
    public void replace(String department, List<Post> posts, @Nullable String seen) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('posts:' || ?, 0))")
                .param(department)
                .query((_, _) -> true)
                .single();
        if (seen != null && !seen.equals(PostsVersion.of(of(department))))
            throw new ApprovalRefused(
                    Reason.POSTS_CHANGED,
                    "岗位设置已被他人修改, 请刷新后再改 (Somebody has changed the posts since you read them; read them again)");
        var names = posts.stream().map(post -> post.name().strip()).toList();
        if (names.stream().distinct().count() < names.size())
            throw new ApprovalRefused(
                    Reason.POSTS_INVALID, "岗位名称不能重复 (Two posts have the same name; give each its own)");
        var had = of(department).stream().collect(Collectors.toMap(Post::name, Posts::officers));
        var officers = posts.stream().map(post -> assigned(post, had)).toList();
        requireNoStrangers(department, officers.stream().flatMap(List::stream).toList());
        jdbc.sql("delete from department_post where department = ?")
                .param(department)
                .update();
        for (var i = 0; i < posts.size(); i++)
            jdbc.sql("insert into department_post (department, name, items, officers) values (?, ?, ?, ?)")
                    .params(
                            department,
                            names.get(i),
                            posts.get(i).items().toArray(String[]::new),
                            officers.get(i).toArray(String[]::new))
                    .update();
    }

    private static List<String> assigned(Post post, Map<String, List<String>> had) {
        return post.officers() == null
                ? had.getOrDefault(post.name().strip(), List.of())
                : officers(post).stream().map(Posts::account).distinct().toList();
    }

    private void requireNoStrangers(String department, List<String> accounts) {
        var strangers = colleagues.ofOthers(department, accounts);
        if (!strangers.isEmpty())
            throw new ApprovalRefused(
                    Reason.COLLEAGUE_UNKNOWN,
                    "账号不属于本部门: %s (These accounts are another department's; assign your own people)"
                            .formatted(String.join(", ", strangers)));
    }

    private static List<String> officers(Post post) {
        return Objects.requireNonNullElse(post.officers(), List.of());
    }

    /** Account names are told in small letters. */
    private static String account(String written) {
        return written.toLowerCase(Locale.ROOT);
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(row.getString("name"), list(row, "items"), list(row, "officers"));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
