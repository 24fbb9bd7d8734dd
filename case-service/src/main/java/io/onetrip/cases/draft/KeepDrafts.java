package io.onetrip.cases.draft;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts for the account that types them; a device that has not seen the last change does not write over it. */
@Service
public class KeepDrafts {
    /** In characters of JSON: the largest form and the list of its files. */
    private static final int LARGEST = 600_000;

    private final JdbcDrafts drafts;
    private final DraftsProperties properties;
    private final JsonMapper json;
    private final Clock clock;

    KeepDrafts(JdbcDrafts drafts, DraftsProperties properties, JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.properties = properties;
        this.json = json;
        this.clock = clock;
    }

    List<DraftSummary> list(String account) {
        return drafts.newest(account);
    }

    Draft find(String account, UUID id) {
        return drafts.find(account, id).orElseThrow(KeepDrafts::notFound);
    }

    /**
     * The same text sent again is answered as the first time: its answer may have been lost.
     *
     * @param seen the version that was changed; null where there is none yet
     */
    @Transactional
    Draft save(String account, UUID id, @Nullable Integer seen, String bundleId, Map<String, Object> content) {
        if (json.writeValueAsString(content).length() > LARGEST)
            throw new CaseRefused(Reason.PAPERS_TOO_LARGE, "内容过长, 请改为上传文件 (Too long: upload a file instead)");
        var draft = new Draft(id, bundleId, content, seen == null ? 1 : seen + 1, clock.instant());
        if (seen == null) requireRoom(account, id);
        var kept = seen == null ? drafts.add(account, draft) : drafts.replace(account, draft);
        return kept ? draft : standing(account, draft);
    }

    private Draft standing(String account, Draft draft) {
        var standing = find(account, draft.id());
        if (standing.content().equals(draft.content())) return standing;
        throw new CaseRefused(
                Reason.APPLICATION_DRAFT_CHANGED,
                "这份草稿已在别的页面或设备上修改, 请载入最新内容, 或用当前内容覆盖 (Changed elsewhere since: load it, or save over it knowingly)",
                Map.of("version", standing.version(), "savedAt", standing.savedAt()));
    }

    private void requireRoom(String account, UUID id) {
        var standing = drafts.newest(account);
        if (standing.size() < properties.perAccount()
                || standing.stream().anyMatch(one -> one.id().equals(id))) return;
        throw new CaseRefused(
                Reason.TOO_MANY_DRAFTS,
                "草稿最多保存 %d 份, 请先删除不用的 (Delete drafts you no longer need)".formatted(properties.perAccount()));
    }

    /** Of an application that was handed in; nothing where there is none. */
    public boolean remove(String account, UUID id) {
        return drafts.remove(account, id);
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    void forgetOld() {
        drafts.removeSavedBefore(clock.instant().minus(properties.keptFor()));
    }

    static CaseRefused notFound() {
        return new CaseRefused(
                Reason.APPLICATION_DRAFT_NOT_FOUND,
                "没有这份草稿, 可能已提交、已删除或已过期 (No such draft: handed in, deleted or too old)");
    }
}
