package io.onetrip.approval.posts;

import io.onetrip.approval.tasks.adapter.rest.Officers;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/approval/posts")
@Tag(name = "Work list")
@RequiresRole({"approver", "chief-representative"})
class PostController {
    private final Posts posts;

    PostController(Posts posts) {
        this.posts = posts;
    }

    record PostsRequest(@NotNull @Size(max = 50) List<@Valid @NotNull Post> posts) {}

    /** @param names of the posts that the caller belongs to */
    @Schema(description = "names: the caller's posts, empty where they have none")
    record OwnPosts(List<String> names) {}

    @GetMapping("/mine")
    @Operation(summary = "Tell the posts that the caller belongs to")
    OwnPosts mine(Actor actor) {
        return new OwnPosts(posts.ofOfficer(Officers.of(actor).department(), actor.username()));
    }

    @GetMapping
    @Operation(summary = "List the posts (岗位) of the own department, the items each handles and its officers")
    @ApiResponse(responseCode = "200", description = "At most 50; the ETag is wanted as If-Match when they are set")
    ResponseEntity<List<Post>> list(Actor actor) {
        var found = posts.of(Officers.of(actor).department());
        return ResponseEntity.ok().eTag(PostsVersion.of(found)).body(found);
    }

    @PostMapping
    @RequiresRole("chief-representative")
    @Operation(
            summary = "Put these posts in the place of all the own department has",
            description =
                    "At most 50. With If-Match, the ETag they were read with, nothing that others set meanwhile is lost.")
    @ApiResponse(responseCode = "403", description = "/problems/forbidden: not the chief representative")
    @ApiResponse(responseCode = "409", description = "/problems/posts-changed: by somebody else, read them again")
    @ApiResponse(
            responseCode = "422",
            description = "/problems/posts-invalid, colleague-unknown: of another department")
    @Idempotent
    ResponseEntity<List<Post>> replace(
            @Valid @RequestBody PostsRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            Actor actor) {
        posts.replace(
                Officers.of(actor).department(), request.posts(), seen == null ? null : seen.replaceFirst("^W/", ""));
        return list(actor);
    }
}
