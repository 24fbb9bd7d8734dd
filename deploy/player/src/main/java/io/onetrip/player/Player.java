package io.onetrip.player;

import io.onetrip.player.catalogue.CatalogueFile;
import io.onetrip.player.catalogue.PlannedExample;
import io.onetrip.player.http.Account;
import io.onetrip.player.http.Api;
import io.onetrip.player.http.CallFailed;
import io.onetrip.player.play.CheckTotals;
import io.onetrip.player.play.Deciders;
import io.onetrip.player.play.Departments;
import io.onetrip.player.play.ImportCatalogue;
import io.onetrip.player.play.PlanExamples;
import io.onetrip.player.play.PlayCases;
import io.onetrip.player.play.Roles;
import io.onetrip.player.play.SimulatedDepartments;
import io.onetrip.player.report.ProgressBar;
import io.onetrip.player.report.Report;
import io.onetrip.player.report.Score;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** The program behind {@code deploy/demo}. */
public final class Player {
    private final PrintStream out;
    private final Stack stack;
    private final Options options;
    private final Score score = new Score();

    private Player(PrintStream out, Stack stack, Options options) {
        this.out = out;
        this.stack = stack;
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            var options = Options.parse(arguments);
            if (options.help()) {
                out.println(Options.USAGE);
                return;
            }
            System.exit(new Player(out, Stack.find(), options).play() ? 0 : 1);
        } catch (WrongOptions wrong) {
            System.err.println(wrong.getMessage() + "\n\n" + Options.USAGE);
            System.exit(2);
        } catch (CallFailed failed) {
            out.println("FAILED  " + failed.getMessage());
            System.exit(1);
        }
    }

    private boolean play() throws IOException, InterruptedException {
        var path = options.catalog() == null ? stack.shippedCatalogue() : options.catalog();
        var file = CatalogueFile.read(path);
        var roles = roles();
        try (var api = new Api(stack.address(), stack.tokenEndpoint(), options.concurrency())) {
            out.printf("Playing %s at %s, at most %d requests at once%n", path, stack.address(), options.concurrency());
            out.println("Imported: " + new ImportCatalogue(api, roles.editor()).run(file));
            var planned = new PlanExamples(api, score).run(file.examples());
            out.printf(
                    "Planned %d examples, %d did not hold%n",
                    file.examples().size(), score.failures().size());
            if (score.failures().isEmpty() && !planned.isEmpty()) {
                takeCasesIn(api, roles, planned);
            }
            new Report(out).bundles(score);
        }
        return new Report(out)
                .verdict(score, options.cases().orElse(file.examples().size()));
    }

    private void takeCasesIn(Api api, Roles roles, List<PlannedExample> examples) throws InterruptedException {
        var cases = options.cases().orElse(examples.size());
        var totals = new CheckTotals(api, roles.supervisor());
        var start = System.nanoTime();
        try (var departments = deciders(api, roles, examples);
                var _ = new ProgressBar(out, score, cases)) {
            new PlayCases(api, roles, departments, score, options.concurrency()).run(examples, cases);
        }
        var took = Duration.ofNanos(System.nanoTime() - start);
        if (score.failures().isEmpty() && !options.someHeldUp()) {
            totals.run(cases, score);
        }
        new Report(out).figures(score, api.figures(), took);
        if (options.someHeldUp()) new Report(out).heldUp(score);
    }

    private Deciders deciders(Api api, Roles roles, List<PlannedExample> examples) {
        if (!options.someHeldUp()) return new Departments(api, roles.departments());
        var simulated = options.leave() == null
                ? SimulatedDepartments.oneFailing(api, examples, stack::target)
                : SimulatedDepartments.without(options.leave(), api, examples, stack::target);
        out.println(simulated.description());
        return simulated;
    }

    private Roles roles() {
        var halls = stack.accounts("intake-clerk").stream()
                .map(intake -> new Roles.Hall(intake, output(intake.hall())))
                .toList();
        return new Roles(
                stack.accounts("catalog-editor").getFirst(),
                halls,
                stack.accounts("supervisor").getFirst(),
                stack::departmentClient);
    }

    private Account output(String hall) {
        return stack.accounts("output-clerk").stream()
                .filter(account -> account.hall().equals(hall))
                .findFirst()
                .orElseThrow(() -> new WrongOptions("No output clerk in hall " + hall));
    }
}
