package io.onetrip.catalog.files;

/**
 * A stored file.
 *
 * @param hash SHA-256 of the content, 64 hexadecimal digits; a material names the file by it
 * @param size in bytes
 */
record FormFile(String hash, String name, String contentType, long size) {}
