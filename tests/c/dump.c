/* Prints digest JSON as Rust does, one line a file, from nothing but the structs of libdigest.h. */

#include <libdigest.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void fail(const char *what)
{
    fprintf(stderr, "%s\n", what);
    exit(1);
}

/* Room for `count` elements, the first with its size set where the elements have one. */
static void *room(size_t count, size_t size)
{
    void *memory = calloc(count + 1, size);
    if (memory == NULL)
        fail("out of memory");
    memcpy(memory, &size, sizeof size);
    return memory;
}

static size_t counted(ptrdiff_t count)
{
    if (count < 0)
        fail(digest_status_name((int)count));
    return (size_t)count;
}

static void check(digest_status status)
{
    if (status != DIGEST_STATUS_OK)
        fail(digest_status_name((int)status));
}

/* ---- JSON ---- */

static void print_string(digest_str string)
{
    size_t i;
    putchar('"');
    for (i = 0; i < string.len; i++) {
        unsigned char byte = (unsigned char)string.ptr[i];
        switch (byte) {
        case '"': fputs("\\\"", stdout); break;
        case '\\': fputs("\\\\", stdout); break;
        case '\b': fputs("\\b", stdout); break;
        case '\f': fputs("\\f", stdout); break;
        case '\n': fputs("\\n", stdout); break;
        case '\r': fputs("\\r", stdout); break;
        case '\t': fputs("\\t", stdout); break;
        default:
            if (byte < 0x20)
                printf("\\u%04x", (unsigned)byte);
            else
                putchar(byte);
        }
    }
    putchar('"');
}

static void print_span(digest_span span)
{
    printf("[%u,%u]", (unsigned)span.start, (unsigned)span.end);
}

static void open_field(digest_str text, digest_span span)
{
    fputs("{\"text\":", stdout);
    print_string(text);
    fputs(",\"span\":", stdout);
    print_span(span);
}

static void print_field(digest_field field)
{
    if (field.text.ptr == NULL) {
        fputs("null", stdout);
        return;
    }
    open_field(field.text, field.span);
    putchar('}');
}

static void print_tagged(digest_field field, const char *key, const char *word)
{
    if (field.text.ptr == NULL) {
        fputs("null", stdout);
        return;
    }
    open_field(field.text, field.span);
    printf(",\"%s\":\"%s\"}", key, word);
}

static void print_source(const digest_article *article)
{
    if (article->source.text.ptr == NULL) {
        fputs("null", stdout);
        return;
    }
    open_field(article->source.text, article->source.span);
    printf(",\"from\":\"%s\"", digest_from_name((int)article->source_from));
    if (article->source_canonical.ptr != NULL) {
        fputs(",\"canonical\":", stdout);
        print_string(article->source_canonical);
    }
    putchar('}');
}

static void print_number(uint32_t number)
{
    if (number == DIGEST_NONE)
        fputs("null", stdout);
    else
        printf("%u", (unsigned)number);
}

static void print_value(const digest_value *value)
{
    char iso[32];
    if (counted(digest_value_format(value, iso, sizeof iso)) == 0)
        fputs("null", stdout);
    else
        printf("\"%s\"", iso);
}

static void comma(size_t i)
{
    if (i > 0)
        putchar(',');
}

static void print_fields(const digest_field *fields, size_t count)
{
    size_t i;
    putchar('[');
    for (i = 0; i < count; i++) {
        comma(i);
        print_field(fields[i]);
    }
    putchar(']');
}

static void print_spans(const digest_field *fields, size_t count)
{
    size_t i;
    putchar('[');
    for (i = 0; i < count; i++) {
        comma(i);
        print_span(fields[i].span);
    }
    putchar(']');
}

static void print_set(uint32_t set)
{
    uint32_t bit;
    size_t i = 0;
    putchar('[');
    for (bit = 1; bit != 0; bit <<= 1) {
        if (set & bit) {
            comma(i++);
            printf("\"%s\"", digest_evidence_name((int)bit));
        }
    }
    putchar(']');
}

/* ---- around the articles ---- */

static void print_front(const digest_doc *doc)
{
    digest_front front;
    digest_timestamp published;
    front.size = sizeof front;
    published.size = sizeof published;
    check(digest_doc_front(doc, &front));
    check(digest_doc_published(doc, &published));
    if (front.text.ptr == NULL && front.breadcrumb.text.ptr == NULL && front.title.text.ptr == NULL &&
        front.compiler.text.ptr == NULL && front.poster.text.ptr == NULL && published.text.ptr == NULL) {
        fputs("null", stdout);
        return;
    }
    fputs("{\"span\":", stdout);
    if (front.text.ptr == NULL)
        fputs("null", stdout);
    else
        print_span(front.span);
    fputs(",\"breadcrumb\":", stdout);
    print_field(front.breadcrumb);
    fputs(",\"title\":", stdout);
    print_field(front.title);
    fputs(",\"published\":", stdout);
    if (published.text.ptr == NULL) {
        fputs("null", stdout);
    } else {
        open_field(published.text, published.span);
        fputs(",\"value\":", stdout);
        print_value(&published.value);
        putchar('}');
    }
    fputs(",\"compiler\":", stdout);
    print_field(front.compiler);
    fputs(",\"poster\":", stdout);
    print_field(front.poster);
    putchar('}');
}

static void print_entry(const digest_entry *entry)
{
    uint32_t article;
    fputs("{\"ordinal\":", stdout);
    print_number(entry->ordinal);
    fputs(",\"span\":", stdout);
    print_span(entry->span);
    fputs(",\"label\":", stdout);
    print_field(entry->label);
    fputs(",\"headline\":", stdout);
    print_field(entry->headline);
    fputs(",\"articles\":[", stdout);
    for (article = entry->articles.first; article < entry->articles.end; article++) {
        comma(article - entry->articles.first);
        printf("%u", (unsigned)article);
    }
    if (entry->met == DIGEST_MATCH_NONE)
        fputs("],\"match\":null}", stdout);
    else
        printf("],\"match\":\"%s\"}", digest_match_name((int)entry->met));
}

/* Each entry is the same whether it is asked for with its list or alone. */
static void check_entry(const digest_doc *doc, const digest_entry *entry)
{
    digest_entry alone;
    alone.size = sizeof alone;
    check(digest_doc_entry(doc, entry->index, &alone));
    if (alone.index != entry->index || alone.text.ptr != entry->text.ptr || alone.span.end != entry->span.end ||
        alone.met != entry->met || alone.headline.text.ptr != entry->headline.text.ptr)
        fail("an entry alone is not the entry of its list");
}

static void print_contents(const digest_doc *doc)
{
    size_t count = counted(digest_doc_contents(doc, NULL, 0)), i, k;
    digest_contents *all = (digest_contents *)room(count, sizeof *all);
    counted(digest_doc_contents(doc, all, count));
    putchar('[');
    for (i = 0; i < count; i++) {
        size_t entry_count = counted(digest_doc_entries(doc, i, NULL, 0));
        digest_entry *entries = (digest_entry *)room(entry_count, sizeof *entries);
        counted(digest_doc_entries(doc, i, entries, entry_count));
        if (entry_count != all[i].entries.end - all[i].entries.first)
            fail("a list has another number of entries");
        comma(i);
        fputs("{\"heading\":", stdout);
        print_field(all[i].heading);
        fputs(",\"span\":", stdout);
        print_span(all[i].span);
        fputs(",\"entries\":[", stdout);
        for (k = 0; k < entry_count; k++) {
            comma(k);
            check_entry(doc, &entries[k]);
            print_entry(&entries[k]);
        }
        fputs("]}", stdout);
        free(entries);
    }
    putchar(']');
    free(all);
}

static void print_groups(const digest_doc *doc)
{
    size_t count = counted(digest_doc_groups(doc, NULL, 0)), i;
    digest_group *groups = (digest_group *)room(count, sizeof *groups);
    counted(digest_doc_groups(doc, groups, count));
    putchar('[');
    for (i = 0; i < count; i++) {
        comma(i);
        open_field(groups[i].text, groups[i].span);
        printf(",\"role\":\"%s\",\"parent\":", digest_role_name((int)groups[i].role));
        print_number(groups[i].parent);
        printf(",\"articles\":[%u,%u]}", (unsigned)groups[i].articles.first, (unsigned)groups[i].articles.end);
    }
    putchar(']');
    free(groups);
}

static void print_diagnostics(const digest_doc *doc)
{
    size_t count = counted(digest_doc_diagnostics(doc, NULL, 0)), i;
    digest_diagnostic *all = (digest_diagnostic *)room(count, sizeof *all);
    counted(digest_doc_diagnostics(doc, all, count));
    putchar('[');
    for (i = 0; i < count; i++) {
        digest_str message;
        char *sentence;
        message.len = counted(digest_doc_message(doc, i, NULL, 0));
        message.ptr = sentence = (char *)room(message.len, 1 + sizeof(size_t));
        counted(digest_doc_message(doc, i, sentence, message.len + 1));
        comma(i);
        printf("{\"code\":\"%s\",", digest_code_name((int)all[i].code));
        printf("\"severity\":\"%s\",\"span\":", digest_severity_name((int)all[i].severity));
        print_span(all[i].span);
        fputs(",\"entry\":", stdout);
        print_number(all[i].entry);
        fputs(",\"article\":", stdout);
        print_number(all[i].article);
        fputs(",\"message\":", stdout);
        print_string(message);
        putchar('}');
        free(sentence);
    }
    putchar(']');
    free(all);
}

static void print_evidence(const digest_doc *doc)
{
    digest_evidence kinds[32];
    size_t count = counted(digest_doc_evidence(doc, kinds, 32)), i;
    putchar('[');
    for (i = 0; i < count; i++) {
        comma(i);
        printf("\"%s\"", digest_evidence_name((int)kinds[i]));
    }
    putchar(']');
}

/* ---- one article ---- */

static void print_bylines(const digest_doc *doc, size_t article, size_t count)
{
    digest_byline *bylines = (digest_byline *)room(count, sizeof *bylines);
    size_t i, k;
    if (counted(digest_doc_bylines(doc, article, bylines, count)) != count)
        fail("another number of bylines");
    putchar('[');
    for (i = 0; i < count; i++) {
        size_t person_count = bylines[i].person_count, agency_count = bylines[i].agency_count;
        digest_person *people = (digest_person *)room(person_count, sizeof *people);
        digest_field *agencies = (digest_field *)room(agency_count, sizeof *agencies);
        if (counted(digest_doc_byline_people(doc, article, i, people, person_count)) != person_count ||
            counted(digest_doc_byline_agencies(doc, article, i, agencies, agency_count)) != agency_count)
            fail("another number of people or agencies");
        comma(i);
        open_field(bylines[i].text, bylines[i].span);
        fputs(",\"people\":[", stdout);
        for (k = 0; k < person_count; k++) {
            comma(k);
            fputs("{\"name\":", stdout);
            print_field(people[k].name);
            fputs(",\"role\":", stdout);
            print_field(people[k].role);
            putchar('}');
        }
        fputs("],\"agencies\":", stdout);
        print_fields(agencies, agency_count);
        putchar('}');
        free(people);
        free(agencies);
    }
    putchar(']');
    free(bylines);
}

static void print_datelines(const digest_doc *doc, size_t article, size_t count)
{
    digest_dateline *datelines = (digest_dateline *)room(count, sizeof *datelines);
    size_t i;
    if (counted(digest_doc_datelines(doc, article, datelines, count)) != count)
        fail("another number of datelines");
    putchar('[');
    for (i = 0; i < count; i++) {
        size_t place_count = datelines[i].place_count, agency_count = datelines[i].agency_count;
        digest_field *places = (digest_field *)room(place_count, sizeof *places);
        digest_field *agencies = (digest_field *)room(agency_count, sizeof *agencies);
        digest_date date = datelines[i].date;
        if (counted(digest_doc_dateline_places(doc, article, i, places, place_count)) != place_count ||
            counted(digest_doc_dateline_agencies(doc, article, i, agencies, agency_count)) != agency_count)
            fail("another number of places or agencies");
        comma(i);
        open_field(datelines[i].text, datelines[i].span);
        fputs(",\"places\":", stdout);
        print_fields(places, place_count);
        fputs(",\"agencies\":", stdout);
        print_fields(agencies, agency_count);
        if (date.month == 0)
            fputs(",\"date\":null}", stdout);
        else
            printf(",\"date\":\"%04d-%02d-%02d\"}", date.year, date.month, date.day);
        free(places);
        free(agencies);
    }
    putchar(']');
    free(datelines);
}

static void print_credits(const digest_doc *doc, size_t article, size_t count)
{
    digest_credit *credits = (digest_credit *)room(count, sizeof *credits);
    size_t i;
    if (counted(digest_doc_credits(doc, article, credits, count)) != count)
        fail("another number of credits");
    putchar('[');
    for (i = 0; i < count; i++) {
        size_t agency_count = credits[i].agency_count;
        digest_field *agencies = (digest_field *)room(agency_count, sizeof *agencies);
        if (counted(digest_doc_credit_agencies(doc, article, i, agencies, agency_count)) != agency_count)
            fail("another number of agencies");
        comma(i);
        open_field(credits[i].text, credits[i].span);
        fputs(",\"agencies\":", stdout);
        print_fields(agencies, agency_count);
        putchar('}');
        free(agencies);
    }
    putchar(']');
    free(credits);
}

static void print_timestamps(const digest_doc *doc, size_t article, const digest_article *of)
{
    size_t count = of->timestamp_count, i;
    digest_timestamp *timestamps = (digest_timestamp *)room(count, sizeof *timestamps);
    uint32_t published = DIGEST_NONE, modified = DIGEST_NONE;
    if (counted(digest_doc_timestamps(doc, article, timestamps, count)) != count)
        fail("another number of timestamps");
    putchar('[');
    for (i = 0; i < count; i++) {
        const digest_timestamp *timestamp = &timestamps[i];
        if (timestamp->kind == DIGEST_TIME_KIND_PUBLISHED && published == DIGEST_NONE)
            published = (uint32_t)i;
        if (timestamp->kind == DIGEST_TIME_KIND_MODIFIED && modified == DIGEST_NONE)
            modified = (uint32_t)i;
        comma(i);
        open_field(timestamp->text, timestamp->span);
        printf(",\"kind\":\"%s\",\"value\":", digest_time_kind_name((int)timestamp->kind));
        print_value(&timestamp->value);
        printf(",\"calendar\":\"%s\",", digest_calendar_name((int)timestamp->calendar));
        if (timestamp->original.month == 0)
            fputs("\"original\":null", stdout);
        else
            printf("\"original\":[%d,%d,%d]", timestamp->original.year, timestamp->original.month,
                   timestamp->original.day);
        fputs(timestamp->from_contents ? ",\"from\":\"contents\"" : ",\"from\":null", stdout);
        fputs(",\"resolved\":", stdout);
        print_value(&timestamp->resolved);
        putchar('}');
    }
    putchar(']');
    if (published != of->published || modified != of->modified)
        fail("the article names other timestamps");
    free(timestamps);
}

static void print_sections(const digest_doc *doc, size_t article, size_t count)
{
    digest_field *sections = (digest_field *)room(count, sizeof *sections);
    if (counted(digest_doc_sections(doc, article, sections, count)) != count)
        fail("another number of sections");
    print_fields(sections, count);
    free(sections);
}

static void print_blocks(const digest_doc *doc, size_t article, size_t count)
{
    digest_block *blocks = (digest_block *)room(count, sizeof *blocks);
    size_t i;
    if (counted(digest_doc_blocks(doc, article, blocks, count)) != count)
        fail("another number of blocks");
    putchar('[');
    for (i = 0; i < count; i++) {
        digest_str text = digest_doc_slice(doc, blocks[i].span);
        if (text.ptr != blocks[i].text.ptr || text.len != blocks[i].text.len)
            fail("a block is not the text of its span");
        comma(i);
        printf("{\"kind\":\"%s\",\"span\":", digest_block_kind_name((int)blocks[i].kind));
        print_span(blocks[i].span);
        putchar('}');
    }
    putchar(']');
    free(blocks);
}

static void print_article(const digest_doc *doc, size_t index)
{
    digest_article article;
    article.size = sizeof article;
    check(digest_doc_article(doc, index, &article));
    fputs("{\"ordinal\":", stdout);
    print_number(article.ordinal);
    fputs(",\"span\":", stdout);
    print_span(article.span);
    fputs(",\"evidence\":", stdout);
    print_set(article.evidence);
    fputs(",\"heading\":", stdout);
    print_field(article.heading);
    fputs(",\"label\":", stdout);
    print_tagged(article.label, "role", digest_role_name((int)article.role));
    fputs(",\"headline\":", stdout);
    print_tagged(article.headline, "from", digest_from_name((int)article.headline_from));
    fputs(",\"source\":", stdout);
    print_source(&article);
    fputs(",\"bylines\":", stdout);
    print_bylines(doc, index, article.byline_count);
    fputs(",\"datelines\":", stdout);
    print_datelines(doc, index, article.dateline_count);
    fputs(",\"credits\":", stdout);
    print_credits(doc, index, article.credit_count);
    fputs(",\"timestamps\":", stdout);
    print_timestamps(doc, index, &article);
    fputs(",\"sections\":", stdout);
    print_sections(doc, index, article.section_count);
    fputs(",\"body\":", stdout);
    if (article.body.text.ptr == NULL)
        fputs("null", stdout);
    else
        print_span(article.body.span);
    fputs(",\"blocks\":", stdout);
    print_blocks(doc, index, article.block_count);
    putchar('}');
}

/* ---- the digest ---- */

typedef ptrdiff_t (*spans_call)(const digest_doc *, digest_field *, size_t);

static void print_all_spans(const digest_doc *doc, spans_call call)
{
    size_t count = counted(call(doc, NULL, 0));
    digest_field *fields = (digest_field *)room(count, sizeof *fields);
    counted(call(doc, fields, count));
    print_spans(fields, count);
    free(fields);
}

static void print_digest(const digest_doc *doc)
{
    digest_info info;
    size_t i;
    info.size = sizeof info;
    check(digest_doc_info(doc, &info));
    if (info.article_count != digest_doc_len(doc) ||
        info.contents_count != counted(digest_doc_contents(doc, NULL, 0)) ||
        info.group_count != counted(digest_doc_groups(doc, NULL, 0)) ||
        info.diagnostic_count != counted(digest_doc_diagnostics(doc, NULL, 0)))
        fail("the counts are not those of the lists");
    printf("{\"format\":\"libdigest/1\",\"length\":%zu,", info.text.len);
    printf("\"kind\":\"%s\",\"front\":", digest_kind_name((int)info.kind));
    print_front(doc);
    fputs(",\"contents\":", stdout);
    print_contents(doc);
    fputs(",\"groups\":", stdout);
    print_groups(doc);
    fputs(",\"separators\":", stdout);
    print_all_spans(doc, digest_doc_separators);
    fputs(",\"articles\":[", stdout);
    for (i = 0; i < info.article_count; i++) {
        comma(i);
        print_article(doc, i);
    }
    fputs("],\"interludes\":", stdout);
    print_all_spans(doc, digest_doc_interludes);
    fputs(",\"back\":", stdout);
    if (info.back.text.ptr == NULL) {
        fputs("null", stdout);
    } else {
        fputs("{\"span\":", stdout);
        print_span(info.back.span);
        putchar('}');
    }
    fputs(",\"diagnostics\":", stdout);
    print_diagnostics(doc);
    fputs(",\"evidence\":", stdout);
    print_evidence(doc);
    fputs("}\n", stdout);
}

static char *read_file(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    char *text = NULL;
    long end = -1;
    if (file != NULL && fseek(file, 0, SEEK_END) == 0)
        end = ftell(file);
    if (end >= 0 && fseek(file, 0, SEEK_SET) == 0) {
        *length = (size_t)end;
        text = (char *)room(*length, 1 + sizeof(size_t));
        if (fread(text, 1, *length, file) != *length)
            fail("a file that cannot be read");
    }
    if (text == NULL)
        fail("a file that cannot be opened");
    fclose(file);
    return text;
}

/* dump [--json] [--copy] FILE...: --json takes the library's own JSON, --copy lets the text go. */
int main(int argc, char **argv)
{
    int i, json = 0, copy = 0;
    for (i = 1; i < argc; i++) {
        size_t length;
        char *text;
        digest_doc *doc = NULL;
        digest_error error;
        digest_status status;
        if (strcmp(argv[i], "--json") == 0) {
            json = 1;
            continue;
        }
        if (strcmp(argv[i], "--copy") == 0) {
            copy = 1;
            continue;
        }
        text = read_file(argv[i], &length);
        error.size = sizeof error;
        if (copy) {
            status = digest_doc_parse_copy(text, length, NULL, &doc, &error);
            free(text);
            text = NULL;
        } else {
            status = digest_doc_parse(text, length, NULL, &doc, &error);
        }
        if (status != DIGEST_STATUS_OK)
            fail(error.message);
        if (json) {
            char *printed = NULL;
            check(digest_doc_json(doc, &printed, &error));
            puts(printed);
            digest_string_free(printed);
        } else {
            print_digest(doc);
        }
        digest_doc_free(doc);
        free(text);
    }
    return 0;
}
