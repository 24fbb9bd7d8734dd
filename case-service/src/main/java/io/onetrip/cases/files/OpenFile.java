package io.onetrip.cases.files;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.HandedIn;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ItemStatus;
import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.refusals.ItemRefusals;
import io.onetrip.chassis.security.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Opens a file of a case to its hall, to a department whose item it came with, and to joint reviewers when that item is
 * proposed to be refused (否定报备). What a department made itself it opens to that department and to those reviewers.
 */
@Service
class OpenFile {
    private final Cases cases;
    private final FileStore store;
    private final ItemRefusals refusals;
    private final DepartmentFiles departmentFiles;

    OpenFile(Cases cases, FileStore store, ItemRefusals refusals, DepartmentFiles departmentFiles) {
        this.cases = cases;
        this.store = store;
        this.refusals = refusals;
        this.departmentFiles = departmentFiles;
    }

    record Opened(MaterialFile file, InputStream content) {}

    Opened open(CaseNumber number, String hash, Actor actor) throws IOException {
        return new Opened(find(number, hash, actor), store.open(hash));
    }

    /** One answer for "no such case", "no such file" and "not for you". */
    MaterialFile find(CaseNumber number, String hash, Actor actor) {
        return cases.find(number)
                .flatMap(found ->
                        handedIn(found, hash, actor).or(() -> departmentFiles.find(ownItems(found, actor), hash)))
                .orElseThrow(() -> new CaseRefused(
                        Reason.CASE_NOT_FOUND, "没有找到该文件, 或无权查看 (No such file in this case, or not for you)"));
    }

    private Optional<MaterialFile> handedIn(ServiceCase serviceCase, String hash, Actor actor) {
        return serviceCase.progress().papers().handedIn().stream()
                .filter(mayRead(serviceCase, actor))
                .flatMap(HandedIn::everyFile)
                .filter(candidate -> candidate.hash().equals(hash))
                .findFirst();
    }

    private List<ItemCase> ownItems(ServiceCase serviceCase, Actor actor) {
        var proposed = actor.has("joint-reviewer")
                ? refusals.ever(serviceCase.intake().number().value())
                : Set.<String>of();
        return serviceCase.items().all().stream()
                .filter(item -> item.status() != ItemStatus.WAITING)
                .filter(item -> item.planned().department().equals(actor.department())
                        || proposed.contains(item.number().value()))
                .toList();
    }

    private Predicate<HandedIn> mayRead(ServiceCase serviceCase, Actor actor) {
        if (serviceCase.isOf(actor.hall())) return _ -> true;
        var department = actor.department();
        if (actor.has("joint-reviewer")) {
            var proposed = refusals.ever(serviceCase.intake().number().value());
            return requestedBy(
                    serviceCase, item -> proposed.contains(item.number().value()));
        }
        if (department == null) return _ -> false;
        return requestedBy(serviceCase, item -> item.planned().department().equals(department));
    }

    private static Predicate<HandedIn> requestedBy(ServiceCase serviceCase, Predicate<ItemCase> which) {
        var items = serviceCase.items().all().stream()
                .filter(which)
                .filter(item -> item.status() != ItemStatus.WAITING && item.status() != ItemStatus.CLOSED)
                .map(item -> item.id())
                .collect(Collectors.toSet());
        return material -> serviceCase
                .plan()
                .material(material.materialId())
                .filter(planned -> planned.requestedBy().stream().anyMatch(items::contains))
                .isPresent();
    }
}
