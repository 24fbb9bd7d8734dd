package io.onetrip.catalog.listing.domain;

import static io.onetrip.catalog.listing.domain.Severity.FAULT;
import static io.onetrip.catalog.listing.domain.Severity.NOTE;
import static io.onetrip.catalog.listing.domain.Severity.REPAIR;

/** All that can be found in a row. The words take the finding's arguments. */
public enum FindingCode {
    NO_OBJECT(FAULT, "这一行不是由各列组成的对象, 请按模板填写", "This is no object with the fields of a row; see the template"),
    MISSING(FAULT, "没有填写, 请补上", "Nothing stands here; fill it in"),
    TOO_LONG(FAULT, "有 %s 个字符, 最多 %s 个, 请缩短", "It has %s characters, at most %s are allowed; shorten it"),
    BAD_CHARACTER(FAULT, "含有不可见的控制字符, 请重新输入", "It has control characters in it; type it again"),
    NOT_TEXT(FAULT, "应为文字, 请改成文字", "This has to be a text"),
    NUMBER_NOT_TEXT(
            FAULT,
            "编码在表格里成了数字“%s”, 前面的零和第 15 位以后的数字已经丢失; 请把这一列设为“文本”格式后重新填写",
            "The code became the number '%s', which loses leading zeros and all digits after the 15th; format the column as text and enter it again"),
    FORMULA(FAULT, "这里是公式, 请粘贴为数值", "This is a formula; paste its value"),
    CELL_ERROR(FAULT, "单元格的值是错误“%s”, 请改正", "The cell holds the error '%s'; correct it"),
    MERGED(
            FAULT,
            "单元格 %s 是合并的, 分不清哪一行有值; 请取消合并并逐行填写",
            "The cells %s are merged, so that it cannot be told which row has the value; unmerge them and fill in each row"),
    TYPE_UNKNOWN(
            FAULT,
            "不认识事项类型“%s”, 请填 1 行政许可, 5 行政给付, 7 行政确认, 8 行政奖励, 9 行政裁决, 10 其他行政权力或 20 公共服务",
            "The item type '%s' is unknown; use 1, 5, 7, 8, 9, 10 or 20"),
    TYPE_NOT_APPLIED_FOR(FAULT, "%s不是依申请办理的事项类型, 不列入办事目录", "%s is not a type of item that people apply for"),
    DEPT_CODE_INVALID(
            FAULT,
            "“%s”不是有效的统一社会信用代码, 事项编码里也没有与之相符的; 请核对后填写 18 位代码",
            "'%s' is no valid credit code, and the item code holds none that fits; look it up and enter its 18 characters"),
    DEPT_CODE_AMBIGUOUS(
            FAULT,
            "事项编码里有几个与“%s”相符的信用代码: %s; 请填写正确的一个",
            "The item code holds several credit codes that fit '%s': %s; enter the right one"),
    CODE_TAKEN(
            FAULT,
            "第 %s 行已用这个编码登记了内容不同的事项“%s”; 请核对编码",
            "Row %s lists another content under this code, '%s'; check the code"),
    IN_OTHER_REVISION(
            FAULT,
            "修订单 %s 正在修改这个事项, 请在那里修改, 或等它发布、废止后再导入",
            "Revision %s is changing this item; change it there, or import again when that is published or discarded"),
    UPPER_CASE(REPAIR, "“%s”改为大写后有效: %s", "'%s' is valid in capitals: %s"),
    WRITTEN_PLAINLY(REPAIR, "“%s”去掉空格、改为半角大写后有效: %s", "'%s' is valid without blanks and in plain capitals: %s"),
    FROM_ITEM_CODE(
            REPAIR,
            "“%s”是事项编码里的信用代码 %s 的第 9 至 17 位",
            "'%s' is places 9 to 17 of %s, the credit code inside the item code"),
    SPACES_REMOVED(NOTE, "去掉了多余的空格或换行", "Blanks or line breaks were removed"),
    CODE_WRITTEN_OTHERWISE(
            NOTE,
            "这个编码先前写作“%s”(全角半角、大小写不同), 是同一事项, 沿用先前的写法",
            "This code stood before as '%s', in other letters of the same kind; it is the same item, and its code stays so"),
    SAME_AS_ROW(NOTE, "与第 %s 行完全相同", "The same as row %s"),
    CODE_AGAIN(NOTE, "第 %s 行又用了这个编码, 内容不同", "Row %s uses this code again with another content"),
    DEPARTMENT_NEW(
            NOTE,
            "目录里没有信用代码为 %s 的部门, 起草为新部门“%s”",
            "The catalogue has no department of the credit code %s; it is drafted as '%s'"),
    DEPARTMENT_NAMED_OTHERWISE(
            NOTE,
            "信用代码 %s 的部门在目录里叫“%s”, 沿用目录里的名称",
            "The department of the credit code %s is called '%s' in the catalogue, and stays so"),
    NAME_HAS_OTHER_CODE(
            NOTE,
            "目录里的同名部门信用代码是 %s, 与本行不同, 因此不是同一部门",
            "The catalogue has a department of this name with the credit code %s, so it is another one"),
    NAME_SUGGESTS(
            NOTE,
            "目录里的同名部门信用代码是 %s, 如果就是它, 请填写",
            "The catalogue has a department of this name with the credit code %s; enter it if it is meant");

    private final Severity severity;
    private final String zh;
    private final String en;

    FindingCode(Severity severity, String zh, String en) {
        this.severity = severity;
        this.zh = zh;
        this.en = en;
    }

    public Severity severity() {
        return severity;
    }

    String words(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
