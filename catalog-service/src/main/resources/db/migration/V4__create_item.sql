-- items as they hold, by what they are found by; filled from entry_version with every change
create table item (
    id          text    primary key,
    version     integer not null,
    name        text    not null,
    department  text    not null,
    category    text,
    level       text,
    labels      text[]  not null,
    listed_only boolean not null
);
create index item_by_name on item (name, id);
create index item_by_department on item (department, id);
create index item_by_category on item (category, id);
create index item_by_level on item (level, id);
create index item_by_label on item using gin (labels);

-- where an item is handled: its own region, and those it was handed to
create table item_place (
    region text not null,
    item   text not null references item on delete cascade,
    primary key (item, region)
);
create index item_place_by_region on item_place (region text_pattern_ops, item);

create function register_items(ids text[]) returns void language sql as $$
    insert into item (id, version, name, department, category, level, labels, listed_only)
    select id, version, name, definition ->> 'department', definition ->> 'category7plus1', definition ->> 'level',
           array(select json_array_elements_text(coalesce(definition -> 'labels', '[]'))),
           definition -> 'promisedLimit' is null
    from entry join entry_version using (kind, id, version)
    where kind = 'ITEM' and id = any (ids)
    on conflict (id) do update set version = excluded.version, name = excluded.name, department = excluded.department,
        category = excluded.category, level = excluded.level, labels = excluded.labels,
        listed_only = excluded.listed_only;
    delete from item_place where item = any (ids);
    insert into item_place (region, item)
    select definition ->> 'region', id
    from entry join entry_version using (kind, id, version)
    where kind = 'ITEM' and id = any (ids) and definition ->> 'region' is not null
    union
    select json_array_elements_text(coalesce(definition -> 'handledIn', '[]')), id
    from entry join entry_version using (kind, id, version)
    where kind = 'ITEM' and id = any (ids);
$$;

select register_items(array(select id from entry where kind = 'ITEM'));
