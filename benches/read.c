/* Parses a text, and reads every field of every article: what benches/ffi.rs measures. */

#include "../include/libdigest.h"

#include <stdlib.h>

size_t bench_read(const digest_doc *doc);
size_t bench_parse_and_read(const char *text, size_t length);

/* Room for an array, used again for the next one of its kind. */
typedef struct {
    void *memory;
    size_t bytes;
} room;

static void *roomy(room *of, size_t count, size_t size)
{
    if (of->bytes < count * size) {
        of->bytes = 2 * count * size;
        free(of->memory);
        of->memory = malloc(of->bytes);
        if (of->memory == NULL)
            abort();
    }
    if (count > 0)
        *(size_t *)of->memory = size;
    return of->memory;
}

static size_t string(digest_str text, digest_span span)
{
    return text.len + span.start + (text.len > 0 ? (unsigned char)text.ptr[0] : 0);
}

static size_t field(digest_field field)
{
    return string(field.text, field.span);
}

static size_t fields(const digest_field *all, ptrdiff_t count)
{
    size_t sum = 0;
    ptrdiff_t i;
    for (i = 0; i < count; i++)
        sum += field(all[i]);
    return sum;
}

static size_t value(const digest_value *value)
{
    return value->parts + value->date.day + value->clock.minute + value->count;
}

static size_t article(const digest_doc *doc, size_t index, room *outer, room *inner)
{
    digest_article article;
    ptrdiff_t count, i, k;
    size_t sum;
    article.size = sizeof article;
    if (digest_doc_article(doc, index, &article) != DIGEST_STATUS_OK)
        abort();
    sum = string(article.text, article.span) + field(article.heading) + field(article.label) +
          field(article.headline) + field(article.source) + field(article.body) + article.role +
          article.headline_from + article.source_from + article.evidence;
    if (article.ordinal != DIGEST_NONE)
        sum += article.ordinal;
    if (article.entry != DIGEST_NONE)
        sum += article.entry;
    {
        digest_block *blocks = (digest_block *)roomy(outer, article.block_count, sizeof *blocks);
        count = digest_doc_blocks(doc, index, blocks, article.block_count);
        for (i = 0; i < count; i++)
            sum += string(blocks[i].text, blocks[i].span) + blocks[i].kind;
    }
    if (article.byline_count > 0) {
        digest_byline *bylines = (digest_byline *)roomy(outer, article.byline_count, sizeof *bylines);
        count = digest_doc_bylines(doc, index, bylines, article.byline_count);
        for (i = 0; i < count; i++) {
            digest_person *people = (digest_person *)roomy(inner, bylines[i].person_count, sizeof *people);
            ptrdiff_t named = digest_doc_byline_people(doc, index, (size_t)i, people, bylines[i].person_count);
            sum += string(bylines[i].text, bylines[i].span);
            for (k = 0; k < named; k++)
                sum += field(people[k].name) + field(people[k].role);
            if (bylines[i].agency_count > 0) {
                digest_field *agencies = (digest_field *)roomy(inner, bylines[i].agency_count, sizeof *agencies);
                sum += fields(agencies, digest_doc_byline_agencies(doc, index, (size_t)i, agencies,
                                                                   bylines[i].agency_count));
            }
        }
    }
    if (article.dateline_count > 0) {
        digest_dateline *datelines = (digest_dateline *)roomy(outer, article.dateline_count, sizeof *datelines);
        count = digest_doc_datelines(doc, index, datelines, article.dateline_count);
        for (i = 0; i < count; i++) {
            digest_field *places = (digest_field *)roomy(inner, datelines[i].place_count, sizeof *places);
            sum += string(datelines[i].text, datelines[i].span) + datelines[i].date.day;
            sum += fields(places, digest_doc_dateline_places(doc, index, (size_t)i, places,
                                                             datelines[i].place_count));
            if (datelines[i].agency_count > 0) {
                digest_field *agencies = (digest_field *)roomy(inner, datelines[i].agency_count, sizeof *agencies);
                sum += fields(agencies, digest_doc_dateline_agencies(doc, index, (size_t)i, agencies,
                                                                     datelines[i].agency_count));
            }
        }
    }
    if (article.credit_count > 0) {
        digest_credit *credits = (digest_credit *)roomy(outer, article.credit_count, sizeof *credits);
        count = digest_doc_credits(doc, index, credits, article.credit_count);
        for (i = 0; i < count; i++) {
            digest_field *agencies = (digest_field *)roomy(inner, credits[i].agency_count, sizeof *agencies);
            sum += string(credits[i].text, credits[i].span);
            sum += fields(agencies, digest_doc_credit_agencies(doc, index, (size_t)i, agencies,
                                                               credits[i].agency_count));
        }
    }
    if (article.timestamp_count > 0) {
        digest_timestamp *times = (digest_timestamp *)roomy(outer, article.timestamp_count, sizeof *times);
        count = digest_doc_timestamps(doc, index, times, article.timestamp_count);
        for (i = 0; i < count; i++)
            sum += string(times[i].text, times[i].span) + value(&times[i].value) + value(&times[i].resolved) +
                   times[i].original.day + times[i].kind + times[i].calendar + times[i].ambiguous +
                   times[i].from_contents;
    }
    if (article.section_count > 0) {
        digest_field *sections = (digest_field *)roomy(outer, article.section_count, sizeof *sections);
        sum += fields(sections, digest_doc_sections(doc, index, sections, article.section_count));
    }
    return sum;
}

size_t bench_read(const digest_doc *doc)
{
    size_t sum = 0, i, count = digest_doc_len(doc);
    room outer = {NULL, 0}, inner = {NULL, 0};
    for (i = 0; i < count; i++)
        sum += article(doc, i, &outer, &inner);
    free(outer.memory);
    free(inner.memory);
    return sum;
}

size_t bench_parse_and_read(const char *text, size_t length)
{
    digest_doc *doc = NULL;
    size_t sum;
    if (digest_doc_parse(text, length, NULL, &doc, NULL) != DIGEST_STATUS_OK)
        abort();
    sum = bench_read(doc);
    digest_doc_free(doc);
    return sum;
}
