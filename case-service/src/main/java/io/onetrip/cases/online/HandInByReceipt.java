package io.onetrip.cases.online;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.files.PassFiles;
import io.onetrip.cases.handling.application.CorrectCase;
import io.onetrip.cases.handling.application.FindByToken;
import io.onetrip.cases.handling.application.HandInDeferred;
import io.onetrip.cases.handling.application.HandedInPapers;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.Deferred;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.handling.domain.Wrong;
import io.onetrip.planning.PlannedField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes corrections and promised materials from who holds the receipt: its token is the secret, number and telephone
 * digits only show. What was not asked for is not taken.
 */
@Service
class HandInByReceipt {
    private final FindByToken find;
    private final CorrectCase correctCase;
    private final HandInDeferred handInDeferred;
    private final PassFiles files;

    HandInByReceipt(FindByToken find, CorrectCase correctCase, HandInDeferred handInDeferred, PassFiles files) {
        this.find = find;
        this.correctCase = correctCase;
        this.handInDeferred = handInDeferred;
        this.files = files;
    }

    AskedResponse asked(String token) {
        var found = find.find(token);
        return new AskedResponse(
                found.askedToCorrect().stream().map(line -> line(found, line)).toList(),
                awaited(found).stream()
                        .map(one ->
                                new AskedResponse.Promised(one.materialId(), name(found, one.materialId()), one.by()))
                        .toList());
    }

    /** Uploads are taken for a case that awaits something, and for none else. */
    Clerk uploader(String token) {
        var found = find.find(token);
        if (found.askedToCorrect().isEmpty() && awaited(found).isEmpty())
            throw new CaseRefused(
                    Reason.NOTHING_AWAITED, "这个办件现在不需要补交材料 (Nothing is to be handed in for this case now)");
        return new Clerk("receipt", "申请人", namespace(found));
    }

    @Transactional
    void correct(String token, HandedInPapers papers) {
        var found = find.find(token);
        var wrong = found.askedToCorrect();
        requireAsked(papers, ids(wrong, Wrong.Subject.FIELD), ids(wrong, Wrong.Subject.MATERIAL));
        correctCase.correct(found.number(), passed(found, papers), papers);
    }

    @Transactional
    void handInDeferred(String token, HandedInPapers papers) {
        var found = find.find(token);
        var awaited = awaited(found).stream().map(Deferred::materialId).collect(Collectors.toSet());
        requireAsked(papers, Set.of(), awaited);
        handInDeferred.handIn(found.number(), passed(found, papers), papers);
    }

    private Clerk passed(ServiceCase found, HandedInPapers papers) {
        files.pass(namespace(found), Map.of(), SubmitRequest.hashes(papers), found.hall(), "receipt");
        return new Clerk("receipt", "申请人", found.hall());
    }

    private static void requireAsked(HandedInPapers papers, Set<String> fields, Set<String> materials) {
        var others = Stream.concat(
                        papers.form().keySet().stream().filter(id -> !fields.contains(id)),
                        papers.materials().stream()
                                .map(HandedInPapers.Material::materialId)
                                .filter(id -> !materials.contains(id)))
                .toList();
        if (others.isEmpty() && !(papers.form().isEmpty() && papers.materials().isEmpty())) return;
        throw new CaseRefused(
                Reason.NOT_ASKED_FOR,
                "只能提交告知要补正、补交的内容, 请按列出的项目填写或上传 (Hand in what is asked for, and nothing else)",
                Map.of("ids", others));
    }

    private static Set<String> ids(List<Wrong> wrong, Wrong.Subject subject) {
        return wrong.stream()
                .filter(line -> line.subject() == subject)
                .map(Wrong::id)
                .collect(Collectors.toSet());
    }

    private static String namespace(ServiceCase found) {
        return "case:" + found.number().value();
    }

    private static List<Deferred> awaited(ServiceCase found) {
        return found.progress().status() == CaseStatus.ACCEPTED
                ? found.progress().deferred().stream()
                        .filter(Deferred::isAwaited)
                        .toList()
                : List.of();
    }

    private static AskedResponse.Line line(ServiceCase found, Wrong line) {
        var field = line.subject() == Wrong.Subject.FIELD ? field(found, line.id()) : null;
        var name = line.subject() == Wrong.Subject.MATERIAL
                ? name(found, line.id())
                : field == null ? line.id() : field.label();
        return new AskedResponse.Line(line.subject(), line.id(), name, line.reason(), field);
    }

    private static @Nullable PlannedField field(ServiceCase found, String id) {
        return found.plan().plan().form().stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static String name(ServiceCase found, String material) {
        return found.plan().material(material).orElseThrow().name();
    }
}
