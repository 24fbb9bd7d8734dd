package io.onetrip.cases.files;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.security.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/** Files that departments make of their items, beside what applicants hand in; the item stands in the place of a hall. */
@Service
public class DepartmentFiles {
    private final Cases cases;
    private final StoreFile storeFile;
    private final Uploads uploads;
    private final UploadedFiles files;
    private final Clock clock;
    private final DataSize perDay;

    DepartmentFiles(
            Cases cases,
            StoreFile storeFile,
            Uploads uploads,
            UploadedFiles files,
            Clock clock,
            @Value("${onetrip.files.department-uploads-per-day:500MB}") DataSize perDay) {
        this.cases = cases;
        this.storeFile = storeFile;
        this.uploads = uploads;
        this.files = files;
        this.clock = clock;
        this.perDay = perDay;
    }

    MaterialFile keep(
            CaseNumber number, String itemNumber, Actor actor, String name, InputStream content, long expected)
            throws IOException {
        var item = cases.find(number).stream()
                .flatMap(found -> found.items().all().stream())
                .filter(one -> one.status().isWithDepartment())
                .filter(one -> one.number().value().equals(itemNumber))
                .filter(one -> one.planned().department().equals(actor.department()))
                .findFirst()
                .orElseThrow(() -> new CaseRefused(
                        Reason.CASE_NOT_FOUND,
                        "没有找到本部门正在办理的该事项 (No such item that your department examines; read the task again)"));
        var since = clock.instant().minus(ReceiveUpload.KEPT);
        new UploadBounds(0, perDay, since).requireRoom(uploads.broughtSince(place(item), since) + expected);
        return storeFile.store(new Clerk(actor.id(), actor.name(), place(item)), name, content, expected);
    }

    /** Of one of the items. */
    public Optional<MaterialFile> find(List<ItemCase> items, String hash) {
        return items.stream()
                .flatMap(item -> files.find(place(item), List.of(hash)).values().stream())
                .findFirst();
    }

    private static String place(ItemCase item) {
        return "item:" + item.number().value();
    }
}
