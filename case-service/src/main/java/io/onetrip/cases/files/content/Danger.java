package io.onetrip.cases.files.content;

/** Why a file of a type that is taken is not taken all the same. */
public enum Danger {
    SCRIPT("PDF 内含脚本 (JavaScript), 请打印为新的 PDF 后上传 (The PDF carries JavaScript: print it to a new PDF)"),
    LAUNCH("PDF 会启动其他程序, 请打印为新的 PDF 后上传 (The PDF starts a program: print it to a new PDF)"),
    ACTIVE_FORM(
            "PDF 是动态表单 (XFA) 或含多媒体, 请打印为新的 PDF 后上传 (The PDF is a dynamic form or plays media: print it to a new PDF)"),
    NOT_READABLE(
            "PDF 内容加密或损坏, 无法检查, 请去除密码或重新导出后上传 (The PDF is encrypted or damaged and cannot be checked: remove the password or save it anew)"),
    BOMB("文件展开后过大, 请重新扫描或导出后上传 (The file unpacks to far more than it says: scan or save it anew)"),
    DAMAGED("图片损坏或末尾夹带其他数据, 请重新保存后上传 (The picture is damaged or something hangs on to its end: save it anew)"),
    POLYGLOT("文件同时是另一种类型, 请重新保存后上传 (The file is a file of another type at the same time: save it anew)");

    private final String advice;

    Danger(String advice) {
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
