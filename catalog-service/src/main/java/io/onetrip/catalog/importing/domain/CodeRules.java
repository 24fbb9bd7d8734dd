package io.onetrip.catalog.importing.domain;

import static java.util.stream.Collectors.toMap;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Codes have their lengths and checks, contain each other as the standards say, and stand once. Codes of the older
 * scheme (国办函〔2016〕108号: catalogue code 10, task code 24) are taken in as they are; what they contain is not laid down.
 */
final class CodeRules implements CatalogueRule {

    private static final int CATALOG_LENGTH = 12;
    private static final int TASK_LENGTH = 31;
    private static final int HANDLE_ITEM_LENGTH = 33;
    private static final int OLD_CATALOG_LENGTH = 10;
    private static final int OLD_TASK_LENGTH = 24;

    @Override
    public void check(CatalogueFile file, Faults faults) {
        var creditCodes = faults.once(Code.DUPLICATE_CODE);
        for (int index = 0; index < file.departments().size(); index++) {
            var code = file.departments().get(index).value().creditCode();
            var place = Kind.DEPARTMENT.place(index) + "/uscc/value";
            CreditCode.fault(code).ifPresent(fault -> faults.add(place, Code.CREDIT_CODE_INVALID, fault));
            creditCodes.add(code, place);
        }
        Map<String, String> byDepartment = file.departments().stream()
                .map(Entry::value)
                .collect(toMap(Department::id, Department::creditCode, (first, second) -> first));
        var tasks = faults.once(Code.DUPLICATE_CODE);
        var locals = faults.once(Code.DUPLICATE_CODE);
        var handleItems = faults.once(Code.DUPLICATE_CODE);
        for (int index = 0; index < file.items().size(); index++) {
            var item = file.items().get(index).value();
            var codes = item.codes();
            var place = Kind.ITEM.place(index) + "/codes/";
            if (codes.localCode() != null) locals.add(codes.localCode(), place + "localCode");
            if (codes.taskCode() == null) continue;
            check(codes, codes.taskCode(), byDepartment.get(item.department()), place, faults);
            if (codes.handleItemCode() == null) tasks.add(codes.taskCode(), place + "taskCode");
            else handleItems.add(codes.handleItemCode(), place + "handleItemCode");
        }
    }

    private void check(ItemCodes codes, String taskCode, @Nullable String creditCode, String place, Faults faults) {
        var catalogCode = String.valueOf(codes.catalogCode());
        if (catalogCode.length() == OLD_CATALOG_LENGTH) {
            older(codes, catalogCode, taskCode, place, faults);
            return;
        }
        length(catalogCode, CATALOG_LENGTH, place + "catalogCode", faults);
        if (length(taskCode, TASK_LENGTH, place + "taskCode", faults)) {
            if (!taskCode.endsWith(catalogCode))
                faults.add(
                        place + "taskCode",
                        Code.CODE_INVALID,
                        Words.of("实施编码的末 12 位应是本事项的基本编码。", "A task code ends with the item's catalogue code."));
            if (creditCode != null && !taskCode.startsWith(creditCode))
                faults.add(
                        place + "taskCode",
                        Code.CODE_INVALID,
                        Words.of(
                                        "实施编码的前 18 位应是实施部门的统一社会信用代码 %s。",
                                        "A task code starts with the credit code of the item's department, %s.")
                                .with(creditCode));
        }
        var handleItem = codes.handleItemCode();
        if (handleItem != null && length(handleItem, HANDLE_ITEM_LENGTH, place + "handleItemCode", faults))
            startsWith(taskCode, handleItem, place, faults);
    }

    private static void older(ItemCodes codes, String catalogCode, String taskCode, String place, Faults faults) {
        length(catalogCode, OLD_CATALOG_LENGTH, place + "catalogCode", faults);
        length(taskCode, OLD_TASK_LENGTH, place + "taskCode", faults);
        if (codes.handleItemCode() != null) startsWith(taskCode, codes.handleItemCode(), place, faults);
    }

    private static void startsWith(String taskCode, String handleItem, String place, Faults faults) {
        if (!handleItem.startsWith(taskCode))
            faults.add(
                    place + "handleItemCode",
                    Code.CODE_INVALID,
                    Words.of("业务办理项编码应以本事项的实施编码开头。", "A handling item code starts with the item's task code."));
    }

    private static boolean length(String code, int length, String place, Faults faults) {
        if (code.length() == length
                && code.chars().allMatch(symbol -> symbol < 128 && Character.isLetterOrDigit(symbol))) return true;
        faults.add(
                place,
                Code.CODE_INVALID,
                Words.of("这个编码应是 %d 位字母和数字, 不能是“%s”。", "This code has %d letters and digits, not '%s'.")
                        .with(length, code));
        return false;
    }
}
