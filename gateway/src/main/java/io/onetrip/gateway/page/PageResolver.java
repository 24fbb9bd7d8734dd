package io.onetrip.gateway.page;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Any address that is no file is a view of the page, which finds its way by itself. */
final class PageResolver extends PathResourceResolver {
    private static final Pattern NO_VIEW = Pattern.compile("(api|auth|actuator|assets)(/.*)?|.*\\.[^/]*");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        var file = super.getResource(path, location);
        if (file != null || NO_VIEW.matcher(path).matches()) {
            return file;
        }
        return super.getResource("index.html", location);
    }
}
