package io.onetrip.catalog.broken.adapter.persistence;

public class BrokenStore {}
