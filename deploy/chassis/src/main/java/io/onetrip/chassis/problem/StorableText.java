package io.onetrip.chassis.problem;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Refuses text that cannot be stored and printed: control characters other than tab and line ends, halves of characters
 * and what is none by Unicode; neither PostgreSQL nor XML takes all of them. Trees are not looked at, for their rows are
 * read one by one.
 */
final class StorableText extends SimpleModule {
    static final String ADVICE = "holds a character that cannot be stored, such as U+0000; leave it out";

    StorableText() {
        super(StorableText.class.getName());
        addDeserializer(String.class, new Values());
        addKeyDeserializer(String.class, new Keys());
    }

    static boolean isStorable(String text) {
        return text.codePoints().allMatch(StorableText::isStorable);
    }

    private static boolean isStorable(int character) {
        if (character < ' ') return character == '\t' || character == '\n' || character == '\r';
        return (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                && (character & 0xFFFE) != 0xFFFE;
    }

    private static String stored(String text, DeserializationContext context) {
        if (!isStorable(text)) throw context.weirdStringException(text, String.class, ADVICE);
        return text;
    }

    private static final class Values extends StringDeserializer {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            var text = super.deserialize(parser, context);
            return text == null ? null : stored(text, context);
        }
    }

    private static final class Keys extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return stored(key, context);
        }
    }
}
