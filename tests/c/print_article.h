/* JSON of one article and its parts. */

#ifndef PRINT_ARTICLE_H
#define PRINT_ARTICLE_H

#include "print.h"

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

#endif
