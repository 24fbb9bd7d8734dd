package io.onetrip.catalog.browsing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.onetrip.planning.Bundle.Dependency;
import io.onetrip.planning.Bundle.Member;
import io.onetrip.planning.BundleVersion;
import io.onetrip.planning.Question;
import io.onetrip.planning.Question.Option;
import io.onetrip.planning.Question.Type;
import io.onetrip.workingdays.Limit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bundle with its questionnaire, before any answer. */
record BundleView(
        String id,
        int version,
        String name,
        String subjectType,
        String leadDepartment,
        String leadDepartmentName,
        int itemCount,
        Limit promise,
        @Nullable Limit jointLimit,
        List<Asked> questions,
        List<PossibleItem> items,
        List<Dependency> dependencies) {

    /** {@code default}: a code, for a multiple choice a list of codes. */
    record Asked(
            String id,
            String text,
            Type type,
            List<Option> options,
            @JsonProperty("default") Object preset) {

        static Asked of(Question question) {
            Object preset = question.type() == Type.MULTI
                    ? question.defaults()
                    : question.defaults().getFirst();
            return new Asked(question.id(), question.text(), question.type(), question.options(), preset);
        }
    }

    /** An item that answers may select. */
    record PossibleItem(String id, String name, String department, String departmentName, boolean mandatory) {

        static PossibleItem of(BundleVersion version, Member member) {
            var item = version.items().get(member.item());
            return new PossibleItem(
                    item.id(),
                    item.name(),
                    item.department(),
                    version.departmentName(item.department()),
                    member.mandatory());
        }
    }

    static BundleView of(BundleVersion version) {
        var bundle = version.bundle();
        return new BundleView(
                bundle.id(),
                version.version(),
                bundle.name(),
                bundle.subjectType(),
                bundle.leadDepartment(),
                version.departmentName(bundle.leadDepartment()),
                bundle.members().size(),
                bundle.promise(),
                bundle.jointLimit(),
                version.questionnaire().stream().map(Asked::of).toList(),
                bundle.members().stream()
                        .map(member -> PossibleItem.of(version, member))
                        .toList(),
                bundle.dependencies());
    }
}
