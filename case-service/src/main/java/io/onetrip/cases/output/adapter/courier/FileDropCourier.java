package io.onetrip.cases.output.adapter.courier;

import io.onetrip.cases.output.domain.Courier;
import io.onetrip.cases.output.domain.CourierOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to a courier by files: an order appears in {@code orders} whole or not at all, and the courier takes it away
 * from there; he puts
 * {@code {"orderNumber", "trackingNumber"}} into {@code tracking}, each in a file of its own that ends with
 * {@code .json}. What was read goes to {@code done}, what cannot be understood to {@code refused}.
 */
@Component
class FileDropCourier implements Courier {
    private static final Logger LOG = LoggerFactory.getLogger(FileDropCourier.class);
    private static final Pattern TRACKING_NUMBER = Pattern.compile("[0-9A-Za-z-]{4,40}");
    private static final long LARGEST = 10_000;

    private final JsonMapper json;
    private final Path orders;
    private final Path tracking;
    private final Path done;
    private final Path refused;

    FileDropCourier(CourierProperties properties, JsonMapper json) throws IOException {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        var folder = properties.directory().toAbsolutePath();
        this.orders = Files.createDirectories(folder.resolve("orders"));
        this.tracking = Files.createDirectories(folder.resolve("tracking"));
        this.done = Files.createDirectories(folder.resolve("done"));
        this.refused = Files.createDirectories(folder.resolve("refused"));
    }

    private record OrderFile(
            String orderNumber, Instant orderedAt, String hall, String name, String phone, String address) {}

    private record TrackingFile(String orderNumber, String trackingNumber) {}

    /** Written beside and moved, so that the courier never reads half of it. */
    @Override
    public void order(CourierOrder order) throws IOException {
        var recipient = order.recipient();
        var content = json.writeValueAsBytes(new OrderFile(
                order.number(),
                order.orderedAt(),
                order.clerk().hall(),
                recipient.name(),
                recipient.phone().value(),
                recipient.address()));
        var unfinished = Files.createTempFile(orders, ".order", ".part");
        try {
            Files.write(unfinished, content);
            Files.move(unfinished, orders.resolve(order.number() + ".json"), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @Override
    public boolean withdraw(CourierOrder order) throws IOException {
        return Files.deleteIfExists(orders.resolve(order.number() + ".json"));
    }

    @Override
    public List<Taken> taken() throws IOException {
        var taken = new ArrayList<Taken>();
        try (var files = Files.newDirectoryStream(tracking, "*.json")) {
            for (var file : files) read(file, taken);
        }
        return taken;
    }

    private void read(Path file, List<Taken> taken) throws IOException {
        try {
            if (Files.size(file) > LARGEST) throw new IllegalArgumentException("Longer than an answer can be");
            var said = json.readValue(Files.readAllBytes(file), TrackingFile.class);
            if (said.orderNumber() == null
                    || said.trackingNumber() == null
                    || !TRACKING_NUMBER.matcher(said.trackingNumber()).matches()) {
                throw new IllegalArgumentException("Without an order number or a tracking number");
            }
            taken.add(new Taken(
                    said.orderNumber(),
                    said.trackingNumber(),
                    file.getFileName().toString()));
        } catch (NoSuchFileException readByAnother) {
            LOG.debug("Another replica has read {}", file);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            LOG.warn("{} is no tracking number and goes to {}: {}", file, refused, unreadable.getMessage());
            move(file, refused);
        }
    }

    @Override
    public void acknowledge(Taken answered, boolean known) throws IOException {
        if (!known) LOG.warn("{} names no order that waits and goes to {}", answered.receipt(), refused);
        move(tracking.resolve(answered.receipt()), known ? done : refused);
    }

    private static void move(Path file, Path folder) throws IOException {
        try {
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException movedByAnother) {
            LOG.debug("Another replica has moved {}", file);
        }
    }
}
