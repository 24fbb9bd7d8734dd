package io.onetrip.catalog.broken;

public class PublicController {}
