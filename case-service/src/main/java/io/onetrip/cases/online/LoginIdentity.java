package io.onetrip.cases.online;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.applicant.Agent;
import io.onetrip.cases.applicant.Applicant;
import io.onetrip.cases.applicant.CitizenIdNumber;
import io.onetrip.cases.applicant.Telephone;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.chassis.security.Actor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who has logged in, as the login has verified it: claims {@code identity_number} and {@code phone_number} of the token,
 * never what a page sends.
 */
record LoginIdentity(String account, String name, CitizenIdNumber idNumber, Telephone phone) {
    static LoginIdentity of(Actor actor) {
        try {
            return new LoginIdentity(
                    actor.id(),
                    actor.name(),
                    CitizenIdNumber.typed(claim("identity_number")),
                    Telephone.typed(claim("phone_number")));
        } catch (CaseRefused unverified) {
            throw new CaseRefused(
                    Reason.IDENTITY_UNVERIFIED,
                    "该账号没有经过实名认证, 不能网上申请; 请先完成实名认证或到窗口办理 (The login gives no verified identity: verify it, or apply at a window)");
        }
    }

    private static String claim(String name) {
        var token = SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken verified
                ? verified.getToken().getClaimAsString(name)
                : null;
        return token == null ? "" : token;
    }

    Applicant applicant() {
        return Applicant.person(name, idNumber, phone);
    }

    Agent agent() {
        return new Agent(name, idNumber, phone);
    }

    /** What stands in the place of a hall where files are kept apart. */
    static Clerk uploader(Actor actor) {
        return new Clerk(actor.id(), actor.name(), "account:" + actor.id());
    }

    /** Acts on a case of that hall as the applicant. */
    Clerk at(String hall) {
        return new Clerk(account, name, hall);
    }

    @Override
    public String toString() {
        return "LoginIdentity[masked]";
    }
}
