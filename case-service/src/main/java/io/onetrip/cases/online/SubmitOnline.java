package io.onetrip.cases.online;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.applicant.Applicant;
import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.draft.KeepDrafts;
import io.onetrip.cases.files.PassFiles;
import io.onetrip.cases.handling.application.ReceiveCase;
import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.planning.PlannedItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands an application in without a window: it is received at once, for the hall that will answer it. */
@Service
class SubmitOnline {
    private final OnlineHalls halls;
    private final OnlineCases online;
    private final OwnCases own;
    private final PassFiles files;
    private final ReceiveCase receiveCase;
    private final KeepDrafts drafts;
    private final Cases cases;
    private final OnlineProperties properties;

    SubmitOnline(
            OnlineHalls halls,
            OnlineCases online,
            OwnCases own,
            PassFiles files,
            ReceiveCase receiveCase,
            KeepDrafts drafts,
            Cases cases,
            OnlineProperties properties) {
        this.halls = halls;
        this.online = online;
        this.own = own;
        this.files = files;
        this.receiveCase = receiveCase;
        this.drafts = drafts;
        this.cases = cases;
        this.properties = properties;
    }

    @Transactional
    ServiceCase submit(LoginIdentity identity, SubmitRequest request) {
        var before = online.handedIn(identity.account(), request.draftId());
        if (before.isPresent()) return cases.find(before.get().number()).orElseThrow();
        var hall = halls.of(request.bundleId(), request.region());
        var applicant = applicant(identity, request);
        var agent = request.capacity() == Capacity.AGENT ? identity.agent() : null;
        var papers = request.papers();
        var handedIn = OwnCases.files(own.earlier(identity, applicant.kind(), applicant.identity()));
        pass(identity, handedIn, SubmitRequest.hashes(papers), hall);
        var letter = proof(identity, request, hall);
        var received = receiveCase.receive(
                Clerk.online(hall),
                new ReceiveCase.Application(
                        request.bundleId(),
                        request.answers(),
                        applicant,
                        agent,
                        agent == null || letter == null ? null : new ReceiveCase.Letter(letter.hash(), false),
                        papers,
                        properties.answerWithin()));
        mayBeAppliedForFromAfar(received);
        online.add(new OnlineCase(
                received.number(),
                identity.account(),
                request.draftId(),
                hall,
                request.capacity(),
                letter,
                received.intake().receivedAt(),
                received.intake().receivedAt(),
                null));
        drafts.remove(identity.account(), request.draftId());
        return received;
    }

    /** An item on the list 必须现场办 is not applied for from afar; the whole is taken in at the window then. */
    private static void mayBeAppliedForFromAfar(ServiceCase received) {
        var items = received.intake().plan().plan().items().stream()
                .filter(PlannedItem::asksToCome)
                .map(PlannedItem::name)
                .toList();
        if (!items.isEmpty())
            throw new CaseRefused(
                    Reason.MUST_COME_TO_HALL,
                    "以下事项须本人到大厅现场办理, 请到综合窗口一次申请 (Come to the window, which takes all in at once; these items need it): "
                            + String.join("、", items));
    }

    private List<MaterialFile> pass(
            LoginIdentity identity, Map<String, MaterialFile> handedIn, List<String> hashes, String hall) {
        return files.pass("account:" + identity.account(), handedIn, hashes, hall, identity.account());
    }

    /** The login proves a person, not for whom the person may speak. */
    private @Nullable MaterialFile proof(LoginIdentity identity, SubmitRequest request, String hall) {
        if (request.capacity() == Capacity.SELF) return null;
        var hash = request.entrustment();
        if (hash == null)
            throw new CaseRefused(
                    Reason.ENTRUSTMENT_MISSING,
                    request.capacity() == Capacity.AGENT
                            ? "代他人申请须上传授权委托书 (An agent needs a letter of entrustment)"
                            : "单位法定代表人须上传身份证明, 如载明法定代表人的营业执照"
                                    + " (A legal representative needs a proof, as a business licence that says so)");
        return pass(identity, Map.of(), List.of(hash), hall).getFirst();
    }

    private static Applicant applicant(LoginIdentity identity, SubmitRequest request) {
        var principal = request.principal();
        if (request.capacity() == Capacity.SELF) return identity.applicant();
        if (principal == null
                || (request.capacity() == Capacity.LEGAL_REPRESENTATIVE
                        && principal.kind() != ApplicantKind.ORGANIZATION))
            throw new CaseRefused(
                    Reason.APPLICANT_INVALID,
                    "请填写被代理人或单位的名称和证件号 (Say for whom you apply: a person or an organization)");
        var typed = Applicant.typed(
                principal.kind(),
                principal.name(),
                principal.idNumber(),
                principal.creditCode(),
                principal.phone(),
                principal.kind() == ApplicantKind.ORGANIZATION ? identity.name() : null);
        return request.capacity() == Capacity.LEGAL_REPRESENTATIVE
                ? typed.representedBy(identity.name(), identity.idNumber())
                : typed;
    }
}
