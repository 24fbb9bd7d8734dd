package io.onetrip.catalog.browsing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The departments that are not withdrawn, all at once: a city has a hundred at most. */
@RestController
@Tag(name = "Departments", description = "Without login")
@RequestMapping("/api/catalog/departments")
class DepartmentController {

    private static final String ALL = """
            select id, name, upper(definition -> 'uscc' ->> 'value') as credit_code, version
            from entry join entry_version using (kind, id, version)
            where kind = 'DEPARTMENT' and withdrawn_at is null order by id""";

    private final JdbcClient jdbc;

    DepartmentController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record DepartmentView(String id, String name, String creditCode, int version) {}

    @GetMapping
    @Operation(summary = "List all departments")
    Page<DepartmentView> all() {
        List<DepartmentView> departments =
                jdbc.sql(ALL).query(DepartmentView.class).list();
        return new Page<>(departments, null);
    }
}
