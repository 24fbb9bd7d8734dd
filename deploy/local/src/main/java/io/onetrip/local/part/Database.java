package io.onetrip.local.part;

/** A database and the only role, besides the superuser, that may connect to it. */
public record Database(String jdbcUrl, String username, String password) {}
