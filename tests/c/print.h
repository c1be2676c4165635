/* JSON of the plain structs of libdigest.h, and arrays for the calls that fill some. */

#ifndef PRINT_H
#define PRINT_H

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

#endif
