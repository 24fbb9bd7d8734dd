package io.onetrip.cases.online;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.files.PassFiles;
import io.onetrip.cases.handling.application.CorrectCase;
import io.onetrip.cases.handling.application.CorrectItem;
import io.onetrip.cases.handling.application.FindByToken;
import io.onetrip.cases.handling.application.HandInDeferred;
import io.onetrip.cases.handling.application.HandedInPapers;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.Deferred;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.handling.domain.Wrong;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes corrections, of the case and of its items, and promised materials from who holds the receipt: its token is the
 * secret, number and telephone digits only show. What was not asked for is not taken.
 */
@Service
class HandInByReceipt {
    private final FindByToken find;
    private final CorrectCase correctCase;
    private final CorrectItem correctItem;
    private final HandInDeferred handInDeferred;
    private final PassFiles files;

    HandInByReceipt(
            FindByToken find,
            CorrectCase correctCase,
            CorrectItem correctItem,
            HandInDeferred handInDeferred,
            PassFiles files) {
        this.find = find;
        this.correctCase = correctCase;
        this.correctItem = correctItem;
        this.handInDeferred = handInDeferred;
        this.files = files;
    }

    AskedResponse asked(String token) {
        return AskedResponse.of(find.find(token));
    }

    /** Uploads are taken for a case that awaits something, and for none else. */
    Clerk uploader(String token) {
        var found = find.find(token);
        if (AskedResponse.of(found).nothing())
            throw new CaseRefused(
                    Reason.NOTHING_AWAITED, "这个办件现在不需要补交材料 (Nothing is to be handed in for this case now)");
        return new Clerk("receipt", "申请人", namespace(found));
    }

    @Transactional
    void correct(String token, HandedInPapers papers) {
        var found = find.find(token);
        requireAsked(papers, found.askedToCorrect());
        correctCase.correct(found.number(), passed(found, papers), papers);
    }

    @Transactional
    void handInDeferred(String token, HandedInPapers papers) {
        var found = find.find(token);
        var awaited =
                found.progress().awaited().stream().map(Deferred::materialId).collect(Collectors.toSet());
        requireAsked(papers, Set.of(), awaited);
        handInDeferred.handIn(found.number(), passed(found, papers), papers);
    }

    /** The department gets it at once, as from the window; of the two that bring the same, the second is refused. */
    @Transactional
    void correctItem(String token, String itemId, HandedInPapers papers) {
        var found = find.find(token);
        passed(found, papers);
        correctItem.correct(
                found.number(), itemId, locked -> requireAskedOf(locked, itemId, papers), found.hall(), papers);
    }

    private static void requireAskedOf(ServiceCase found, String itemId, HandedInPapers papers) {
        found.items()
                .withId(itemId)
                .flatMap(ItemCase::openCorrection)
                .ifPresent(correction -> requireAsked(papers, correction.wrong()));
    }

    private Clerk passed(ServiceCase found, HandedInPapers papers) {
        files.pass(namespace(found), Map.of(), SubmitRequest.hashes(papers), found.hall(), "receipt");
        return new Clerk("receipt", "申请人", found.hall());
    }

    private static void requireAsked(HandedInPapers papers, List<Wrong> wrong) {
        requireAsked(papers, ids(wrong, Wrong.Subject.FIELD), ids(wrong, Wrong.Subject.MATERIAL));
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
}
