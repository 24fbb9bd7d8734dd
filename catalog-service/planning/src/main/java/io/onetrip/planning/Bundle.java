package io.onetrip.planning;

import io.onetrip.workingdays.Limit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is done in one trip: its member items, their order, the questions it asks. */
public record Bundle(
        String id,
        String name,
        String subjectType,
        String leadDepartment,
        List<String> questions,
        List<Member> members,
        List<Dependency> dependencies,
        Limit promise,
        @Nullable Limit jointLimit,
        ItemRules.@Nullable JointHandling joint) {

    /** Of which nothing is known of joint handling but its limit. */
    public Bundle(
            String id,
            String name,
            String subjectType,
            String leadDepartment,
            List<String> questions,
            List<Member> members,
            List<Dependency> dependencies,
            Limit promise,
            @Nullable Limit jointLimit) {
        this(id, name, subjectType, leadDepartment, questions, members, dependencies, promise, jointLimit, null);
    }

    /** An item that belongs to the bundle always, or when the condition holds. */
    public record Member(
            String item, boolean mandatory, @Nullable Condition when) {

        boolean selected(Choices choices) {
            return mandatory || when != null && when.holds(choices);
        }

        /** What has to hold for it to be selected. */
        public Condition condition() {
            return mandatory ? Condition.ALWAYS : when == null ? Condition.NEVER : when;
        }
    }

    /** The second item needs the first one granted. */
    public record Dependency(String before, String after) {}

    public Bundle {
        questions = List.copyOf(questions);
        members = List.copyOf(members);
        dependencies = List.copyOf(dependencies);
    }
}
