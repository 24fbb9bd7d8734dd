package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import java.util.Arrays;
import java.util.stream.Stream;

/** The service guide (办事指南) of an item: the 54 elements, each with what the catalogue says. */
public final class ServiceGuide {

    private ServiceGuide() {}

    public static Document of(ItemSource source) {
        return new Document(
                Document.Kind.ITEM_GUIDE,
                source.id(),
                source.version(),
                Words.said(source.item().textOr("name", source.id())),
                Arrays.stream(GuideElement.Group.values())
                        .map(group -> section(group, source))
                        .toList());
    }

    private static Section section(GuideElement.Group group, ItemSource source) {
        return new Section(
                group.title(),
                Stream.of(GuideElement.values())
                        .filter(element -> element.group() == group)
                        .map(element -> element.of(source))
                        .toList());
    }
}
