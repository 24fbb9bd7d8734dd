package io.onetrip.chassis.idempotency;

import io.onetrip.chassis.idempotency.GivenAnswers.Answer;
import io.onetrip.chassis.problem.ProblemWriter;
import io.onetrip.chassis.problem.Problems;
import io.onetrip.chassis.security.Actors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Does a request with a known key not again, but answers it again. The caller hears nothing before the commit. */
final class IdempotencyFilter extends OncePerRequestFilter {
    private static final String HEADER = "Idempotency-Key";
    private final IdempotentMethods methods;
    private final GivenAnswers answers;
    private final TransactionTemplate transactions;
    private final HandlerExceptionResolver failures;
    private final ProblemWriter problems;
    private final List<AheadOfCommand> ahead;

    IdempotencyFilter(
            IdempotentMethods methods,
            GivenAnswers answers,
            TransactionTemplate transactions,
            HandlerExceptionResolver failures,
            ProblemWriter problems,
            List<AheadOfCommand> ahead) {
        this.methods = methods;
        this.answers = answers;
        this.transactions = transactions;
        this.failures = failures;
        this.problems = problems;
        this.ahead = ahead;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !methods.handle(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        if (key == null || key.length() < 8 || key.length() > 200) {
            problems.write(
                    response,
                    Problems.of(
                            HttpStatus.BAD_REQUEST,
                            "idempotency-key-missing",
                            "Idempotency-Key is missing",
                            "Send a header Idempotency-Key of 8 to 200 characters, new for each action and the same when you repeat it."));
            return;
        }
        var buffered = new ContentCachingResponseWrapper(response);
        try {
            var repeatable = new RepeatableRequest(request);
            ahead.forEach(one -> one.before(repeatable));
            transactions.executeWithoutResult(status -> once(key, repeatable, buffered, chain, status));
        } catch (RuntimeException failed) {
            buffered.reset();
            if (failures.resolveException(request, buffered, null, failed) == null) {
                throw failed;
            }
        }
        buffered.copyBodyToResponse();
    }

    private void once(
            String key,
            RepeatableRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain,
            TransactionStatus transaction) {
        var caller = Actors.current().id();
        var fingerprint = request.fingerprint();
        try {
            if (!answers.claim(caller, key, fingerprint)) {
                answerAgain(answers.of(caller, key), fingerprint, response);
                return;
            }
            chain.doFilter(request, response);
            if (response.getStatus() >= 300) {
                transaction.setRollbackOnly();
            } else if (!transaction.isRollbackOnly()) {
                answers.keep(caller, key, answer(fingerprint, response));
            }
        } catch (IOException | ServletException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void answerAgain(Answer answer, byte[] fingerprint, HttpServletResponse response) throws IOException {
        if (!Arrays.equals(answer.fingerprint(), fingerprint)) {
            problems.write(
                    response,
                    Problems.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "idempotency-key-reused",
                            "Idempotency-Key was used before",
                            "This key belongs to another request. Use a new key for a new action."));
            return;
        }
        response.setStatus(answer.status());
        if (answer.location() != null) {
            response.setHeader("Location", answer.location());
        }
        response.setContentType(answer.contentType());
        response.getOutputStream().write(answer.body());
    }

    private static Answer answer(byte[] fingerprint, ContentCachingResponseWrapper response) {
        return new Answer(
                fingerprint,
                response.getStatus(),
                response.getHeader("Location"),
                response.getContentType(),
                response.getContentAsByteArray());
    }
}
