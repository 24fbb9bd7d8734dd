package io.onetrip.cases.exchange;

import io.onetrip.cases.handling.domain.HandedIn;
import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.planning.PlannedMaterial;
import io.onetrip.planning.PlannedMaterial.Way;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** up_pro_material, 申请材料信息 (GB/T 39046 tab. 8): what the item asked for, and how it came. */
final class MaterialTable implements Table<MaterialTable.Material> {

    record Material(
            ExchangedItem item,
            PlannedMaterial planned,
            @Nullable HandedIn handedIn) {
        List<MaterialFile> files() {
            return handedIn == null ? List.of() : handedIn.files();
        }
    }

    @Override
    public List<Column<Material>> columns() {
        return List.of(
                new Column<>("materialId", row -> row.planned().id()),
                new Column<>("materialName", row -> row.planned().name()),
                new Column<>("getType", MaterialTable::way),
                new Column<>("getNum", MaterialTable::count),
                new Column<>(
                        "attachmentName",
                        row -> row.files().stream().map(MaterialFile::name).collect(Collectors.joining("; "))),
                new Column<>(
                        "attachmentHash",
                        row -> row.files().stream().map(MaterialFile::hash).collect(Collectors.joining("; "))));
    }

    @Override
    public Stream<Material> rows(ExchangedItem item) {
        var handedIn = item.serviceCase().progress().papers().handedIn();
        return item.serviceCase().plan().plan().materials().stream()
                .filter(material -> material.requestedBy().contains(item.item().id()))
                .map(material -> new Material(
                        item,
                        material,
                        handedIn.stream()
                                .filter(one -> one.materialId().equals(material.id()))
                                .findFirst()
                                .orElse(null)));
    }

    @Override
    public ExchangedItem itemOf(Material row) {
        return row.item();
    }

    private static String way(Material row) {
        var handedIn = row.handedIn();
        if (handedIn == null)
            return row.planned().way() == Way.SUBMIT
                    ? "未收取"
                    : planned(row.planned().way());
        if (handedIn.commitment() != null) return "告知承诺";
        return handedIn.files().isEmpty() ? "纸质收取" : handedIn.paper() ? "纸质收取、附件上传" : "附件上传";
    }

    private static String planned(Way way) {
        return way == Way.SHARED ? "数据共享" : "前序结果";
    }

    private static int count(Material row) {
        var handedIn = row.handedIn();
        if (handedIn == null) return row.planned().way() == Way.SUBMIT ? 0 : 1;
        if (handedIn.commitment() != null) return 0;
        return handedIn.files().isEmpty()
                ? Math.max(1, row.planned().original() + row.planned().copies())
                : handedIn.files().size();
    }
}
