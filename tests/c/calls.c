/* What the header promises of bad input, sizes, lifetimes and words. Prints what is broken. */

#include <libdigest.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int broken = 0;

#define HOLDS(condition)                                                \
    do {                                                                \
        if (!(condition)) {                                             \
            printf("%s:%d: %s\n", __FILE__, __LINE__, #condition);      \
            broken = 1;                                                 \
        }                                                               \
    } while (0)

/* The third entry has no article. */
static const char TEXT[] =
    "The Morning Clippings, 12 May 2021\n"
    "Contents\n"
    "1. Tidewater Post: Harbour reopens\n"
    "2. Daily Lantern: Rain ends the drought\n"
    "3. Evening Kettle: Bakers wait for flour\n"
    "==================\n"
    "Tidewater Post: Harbour reopens\n"
    "By Clara Wendover, 11 May 2021\n"
    "CAIRO (AFP) - The harbour reopened on Tuesday after nine days of repairs to the mole.\n"
    "Ships had waited outside for nine days, and two of them had turned back to the north.\n"
    "==================\n"
    "Daily Lantern: Rain ends the drought\n"
    "3 hours ago\n"
    "Farmers cheered in the streets of the upper valley as the first rain of the year came down.\n"
    "End of clippings\n";

static digest_doc *parsed(void)
{
    digest_doc *doc = NULL;
    HOLDS(digest_doc_parse(TEXT, sizeof TEXT - 1, NULL, &doc, NULL) == DIGEST_STATUS_OK);
    return doc;
}

static digest_error new_error(void)
{
    digest_error error;
    memset(&error, 0x5a, sizeof error);
    error.size = sizeof error;
    return error;
}

static int is_name(const char *name, const char *expected)
{
    return strcmp(name, expected) == 0;
}

static void test_versions_and_words(void)
{
    HOLDS(digest_abi_version() == DIGEST_ABI_VERSION);
    HOLDS(strchr(digest_version(), '.') != NULL);
    HOLDS(digest_outline_version() > 0);
    HOLDS(is_name(digest_status_name(DIGEST_STATUS_OK), "ok"));
    HOLDS(is_name(digest_status_name(DIGEST_STATUS_STRUCT_SIZE), "struct-size"));
    HOLDS(is_name(digest_status_name(1), "unknown"));
    HOLDS(is_name(digest_kind_name(-1), "unknown"));
    HOLDS(is_name(digest_kind_name(DIGEST_KIND_NONE), "none"));
    HOLDS(is_name(digest_evidence_name(DIGEST_EVIDENCE_CONTENTS | DIGEST_EVIDENCE_RULE), "unknown"));
    HOLDS(is_name(digest_unit_name(DIGEST_UNIT_HOUR), "hour"));
    HOLDS(is_name(digest_calendar_name(DIGEST_CALENDAR_PERSIAN), "persian"));
}

static void test_the_empty_digest(void)
{
    digest_doc *doc = NULL;
    digest_info info;
    info.size = sizeof info;
    HOLDS(digest_doc_parse(NULL, 0, NULL, &doc, NULL) == DIGEST_STATUS_OK);
    HOLDS(digest_doc_len(doc) == 0);
    HOLDS(digest_doc_info(doc, &info) == DIGEST_STATUS_OK);
    HOLDS(info.kind == DIGEST_KIND_EMPTY && info.text.len == 0 && info.back.text.ptr == NULL);
    digest_doc_free(doc);
    HOLDS(digest_doc_parse_copy(NULL, 0, NULL, &doc, NULL) == DIGEST_STATUS_OK);
    digest_doc_free(doc);
    digest_doc_free(NULL);
    digest_string_free(NULL);
}

/* A call that fails leaves the doc's place as it was, and tells why. */
static void refuses(const char *text, size_t length, const digest_options *options, digest_status status,
                    size_t offset, const char *message)
{
    digest_doc *untouched = (digest_doc *)(uintptr_t)7, *doc = untouched;
    digest_error error = new_error();
    HOLDS(digest_doc_parse(text, length, options, &doc, &error) == status);
    HOLDS(doc == untouched);
    HOLDS(error.size == sizeof error && error.status == status && error.offset == offset);
    HOLDS(strstr(error.message, message) != NULL);
    HOLDS(digest_doc_parse_copy(text, length, options, &doc, NULL) == status);
    HOLDS(doc == untouched);
}

static void test_other_encodings(void)
{
    const char arabic[] = "\xE6\xDF\xC7\xE1\xC9 \xC7\xE1\xE4\xE5\xD1 :\xC7\xDD\xCA\xCA\xC7\xCD \xC7\xE1\xCC\xD3\xD1";
    digest_error error = new_error();
    digest_doc *doc = NULL;
    digest_str encoding = {NULL, 0};
    digest_info info;
    info.size = sizeof info;
    HOLDS(digest_doc_parse_decoded(arabic, sizeof arabic - 1, NULL, &doc, &encoding, &error) == DIGEST_STATUS_OK);
    HOLDS(encoding.len == 12 && memcmp(encoding.ptr, "windows-1256", 12) == 0);
    HOLDS(digest_doc_info(doc, &info) == DIGEST_STATUS_OK && digest_doc_len(doc) == 1);
    HOLDS(info.text.len > sizeof arabic - 1);
    digest_doc_free(doc);
    doc = NULL;
    HOLDS(digest_doc_parse_decoded(TEXT, sizeof TEXT - 1, NULL, &doc, NULL, NULL) == DIGEST_STATUS_OK);
    digest_doc_free(doc);
    HOLDS(digest_doc_parse_decoded(TEXT, 5, NULL, NULL, &encoding, &error) == DIGEST_STATUS_NULL_POINTER);
    HOLDS(digest_doc_parse_decoded(NULL, 5, NULL, &doc, NULL, NULL) == DIGEST_STATUS_NULL_POINTER);
}

static void test_texts_that_are_refused(void)
{
    digest_error error = new_error();
    float score = 7;
    refuses(NULL, 5, NULL, DIGEST_STATUS_NULL_POINTER, 0, "NULL was given for a text of 5 bytes");
    refuses("caf\xe9", 4, NULL, DIGEST_STATUS_INVALID_UTF8, 3, "not UTF-8 at byte 3");
    refuses(TEXT, UINT32_MAX, NULL, DIGEST_STATUS_TOO_LONG, 0, "the text has 4294967295 bytes");
    refuses(TEXT, SIZE_MAX, NULL, DIGEST_STATUS_TOO_LONG, 0, "split it first");
    HOLDS(digest_doc_parse(TEXT, 5, NULL, NULL, &error) == DIGEST_STATUS_NULL_POINTER);
    HOLDS(strstr(error.message, "the place of the doc") != NULL);
    HOLDS(digest_text_detect("caf\xe9", 4, &score, &error) == DIGEST_STATUS_INVALID_UTF8 && score == 7);
    HOLDS(error.offset == 3);
    HOLDS(digest_text_detect(TEXT, 5, NULL, &error) == DIGEST_STATUS_NULL_POINTER);
    HOLDS(digest_text_detect(TEXT, sizeof TEXT - 1, &score, &error) == DIGEST_STATUS_OK);
    HOLDS(score >= 0.5F && score <= 1.0F && error.status == DIGEST_STATUS_OK && error.message[0] == '\0');
    HOLDS(digest_text_detect(NULL, 0, &score, NULL) == DIGEST_STATUS_OK && score < 0.5F);
}

static void test_errors_of_another_size(void)
{
    digest_doc *doc = NULL;
    digest_error error = new_error();
    error.size = sizeof error - 1;
    HOLDS(digest_doc_parse(TEXT, 5, NULL, &doc, &error) == DIGEST_STATUS_STRUCT_SIZE);
    HOLDS(doc == NULL && error.message[0] == 0x5a);
    error.size = 0;
    HOLDS(digest_doc_parse(TEXT, 5, NULL, &doc, &error) == DIGEST_STATUS_STRUCT_SIZE && doc == NULL);
}

static digest_options new_options(void)
{
    digest_options options;
    memset(&options, 0, sizeof options);
    options.size = sizeof options;
    return options;
}

static void test_options(void)
{
    digest_options options = new_options();
    digest_doc *doc = NULL;
    digest_timestamp timestamp;
    digest_str outlet;
    char iso[32];
    HOLDS(digest_doc_parse(TEXT, sizeof TEXT - 1, &options, &doc, NULL) == DIGEST_STATUS_OK);
    digest_doc_free(doc);

    options.reference.parts = DIGEST_PART_DATE | DIGEST_PART_CLOCK;
    options.reference.date.year = 2021;
    options.reference.date.month = 5;
    options.reference.date.day = 12;
    options.reference.clock.hour = 2;
    options.forbid = DIGEST_EVIDENCE_BLANK;
    options.force = DIGEST_EVIDENCE_RULE;
    options.flags = DIGEST_FLAG_WITHOUT_OUTLET_TABLE;
    outlet.ptr = "Daily Lantern";
    outlet.len = strlen(outlet.ptr);
    options.outlets = &outlet;
    options.outlet_count = 1;
    HOLDS(digest_doc_parse(TEXT, sizeof TEXT - 1, &options, &doc, NULL) == DIGEST_STATUS_OK);
    timestamp.size = sizeof timestamp;
    HOLDS(digest_doc_timestamps(doc, 1, &timestamp, 1) == 1);
    HOLDS(timestamp.value.parts == DIGEST_PART_AGO && timestamp.value.count == 3);
    HOLDS(timestamp.value.unit == DIGEST_UNIT_HOUR && timestamp.calendar == DIGEST_CALENDAR_RELATIVE);
    HOLDS(digest_value_format(&timestamp.value, iso, sizeof iso) == 5 && strcmp(iso, "-PT3H") == 0);
    HOLDS(digest_value_format(&timestamp.resolved, iso, sizeof iso) == 16);
    HOLDS(strcmp(iso, "2021-05-11T23:00") == 0);
    digest_doc_free(doc);
}

static void test_options_that_are_refused(void)
{
    digest_options options;
    digest_str outlets[2];
    struct {
        digest_options options;
        size_t more;
    } newer;

    options = new_options();
    options.size = sizeof options - 1;
    refuses(TEXT, 5, &options, DIGEST_STATUS_STRUCT_SIZE, 0, "size of a struct");
    options = new_options();
    options.flags = 1U << 31;
    refuses(TEXT, 5, &options, DIGEST_STATUS_BAD_OPTION, 0, "a flag");
    options = new_options();
    options.forbid = 1U << 31;
    refuses(TEXT, 5, &options, DIGEST_STATUS_BAD_OPTION, 0, "kind of evidence");
    options = new_options();
    options.force = 1U << 9;
    refuses(TEXT, 5, &options, DIGEST_STATUS_BAD_OPTION, 0, "kind of evidence");
    options = new_options();
    options.reference.parts = DIGEST_PART_DATE;
    refuses(TEXT, 5, &options, DIGEST_STATUS_BAD_OPTION, 0, "a date and a clock");
    options = new_options();
    options.outlet_count = 2;
    refuses(TEXT, 5, &options, DIGEST_STATUS_NULL_POINTER, 0, "outlets");
    options.outlets = outlets;
    outlets[0].ptr = NULL;
    outlets[0].len = 0;
    outlets[1].ptr = "\xff";
    outlets[1].len = 1;
    refuses(TEXT, 5, &options, DIGEST_STATUS_INVALID_UTF8, 0, "outlet 1 is not UTF-8 at its byte 0");

    memset(&newer, 0, sizeof newer);
    newer.options.size = sizeof newer;
    {
        digest_doc *doc = NULL;
        HOLDS(digest_doc_parse(TEXT, 5, &newer.options, &doc, NULL) == DIGEST_STATUS_OK);
        digest_doc_free(doc);
    }
    newer.more = 1;
    refuses(TEXT, 5, &newer.options, DIGEST_STATUS_BAD_OPTION, 0, "newer library");
}

static void test_no_doc_and_no_place(void)
{
    digest_doc *doc = parsed();
    digest_article article;
    digest_span span;
    char *json = NULL;
    const ptrdiff_t null_pointer = DIGEST_STATUS_NULL_POINTER;
    article.size = sizeof article;
    span.start = 0;
    span.end = 3;
    HOLDS(digest_doc_len(NULL) == 0);
    HOLDS(digest_doc_slice(NULL, span).ptr == NULL);
    HOLDS(digest_doc_article(NULL, 0, &article) == DIGEST_STATUS_NULL_POINTER);
    HOLDS(digest_doc_article(doc, 0, NULL) == DIGEST_STATUS_NULL_POINTER);
    HOLDS(digest_doc_info(doc, NULL) == DIGEST_STATUS_NULL_POINTER);
    HOLDS(digest_doc_front(NULL, NULL) == DIGEST_STATUS_NULL_POINTER);
    HOLDS(digest_doc_published(doc, NULL) == DIGEST_STATUS_NULL_POINTER);
    HOLDS(digest_doc_entry(doc, 0, NULL) == DIGEST_STATUS_NULL_POINTER);
    HOLDS(digest_doc_json(NULL, &json, NULL) == DIGEST_STATUS_NULL_POINTER && json == NULL);
    HOLDS(digest_doc_json(doc, NULL, NULL) == DIGEST_STATUS_NULL_POINTER);
    HOLDS(digest_doc_blocks(NULL, 0, NULL, 0) == null_pointer);
    HOLDS(digest_doc_blocks(doc, 0, NULL, 1) == null_pointer);
    HOLDS(digest_doc_separators(doc, NULL, 1) == null_pointer);
    HOLDS(digest_doc_evidence(doc, NULL, 1) == null_pointer);
    HOLDS(digest_doc_message(doc, 0, NULL, 1) == null_pointer);
    HOLDS(digest_value_format(NULL, NULL, 0) == null_pointer);
    digest_doc_free(doc);
}

static void test_indices_that_are_not_there(void)
{
    digest_doc *doc = parsed();
    digest_article article;
    digest_entry entry;
    const ptrdiff_t none = DIGEST_STATUS_NO_SUCH_INDEX;
    memset(&article, 0x5a, sizeof article);
    article.size = sizeof article;
    entry.size = sizeof entry;
    HOLDS(digest_doc_article(doc, 2, &article) == DIGEST_STATUS_NO_SUCH_INDEX);
    HOLDS(digest_doc_article(doc, SIZE_MAX, &article) == DIGEST_STATUS_NO_SUCH_INDEX);
    HOLDS(article.section_count == 0x5a5a5a5a);
    HOLDS(digest_doc_entry(doc, 3, &entry) == DIGEST_STATUS_NO_SUCH_INDEX);
    HOLDS(digest_doc_entry(doc, DIGEST_NONE, &entry) == DIGEST_STATUS_NO_SUCH_INDEX);
    HOLDS(digest_doc_entries(doc, 1, NULL, 0) == none);
    HOLDS(digest_doc_message(doc, 99, NULL, 0) == none);
    HOLDS(digest_doc_blocks(doc, 2, NULL, 0) == none);
    HOLDS(digest_doc_bylines(doc, 2, NULL, 0) == none);
    HOLDS(digest_doc_byline_people(doc, 0, 1, NULL, 0) == none);
    HOLDS(digest_doc_byline_agencies(doc, 0, 1, NULL, 0) == none);
    HOLDS(digest_doc_datelines(doc, 2, NULL, 0) == none);
    HOLDS(digest_doc_dateline_places(doc, 0, 1, NULL, 0) == none);
    HOLDS(digest_doc_dateline_agencies(doc, 1, 0, NULL, 0) == none);
    HOLDS(digest_doc_credits(doc, 2, NULL, 0) == none);
    HOLDS(digest_doc_credit_agencies(doc, 0, 0, NULL, 0) == none);
    HOLDS(digest_doc_timestamps(doc, 2, NULL, 0) == none);
    HOLDS(digest_doc_sections(doc, 2, NULL, 0) == none);
    digest_doc_free(doc);
}

/* An array gets what there is room for, each element as long as the first says. */
static void test_arrays(void)
{
    digest_doc *doc = parsed();
    struct {
        digest_block block;
        size_t more;
    } longer[2];
    digest_block blocks[3];
    digest_field separators[2];
    memset(longer, 0x5a, sizeof longer);
    memset(blocks, 0x5a, sizeof blocks);
    blocks[0].size = sizeof blocks[0];
    HOLDS(digest_doc_blocks(doc, 0, NULL, 0) == 4);
    HOLDS(digest_doc_blocks(doc, 0, blocks, 2) == 4);
    HOLDS(blocks[0].kind == DIGEST_BLOCK_KIND_HEADING && blocks[1].kind == DIGEST_BLOCK_KIND_META);
    HOLDS(blocks[1].size == sizeof blocks[1]);
    HOLDS(blocks[2].text.len == (size_t)0x5a5a5a5a5a5a5a5a);
    longer[0].block.size = sizeof longer[0];
    HOLDS(digest_doc_blocks(doc, 0, &longer[0].block, 2) == 4);
    HOLDS(longer[0].more == 0 && longer[1].more == 0);
    HOLDS(longer[1].block.size == sizeof longer[1] && longer[1].block.text.ptr == blocks[1].text.ptr);
    blocks[0].size = sizeof blocks[0] - 1;
    HOLDS(digest_doc_blocks(doc, 0, blocks, 2) == DIGEST_STATUS_STRUCT_SIZE);
    HOLDS(digest_doc_separators(doc, separators, 1) == 2);
    HOLDS(separators[0].text.len == 18 && separators[0].text.ptr == TEXT + separators[0].span.start);
    digest_doc_free(doc);
}

static void test_strings_point_into_the_text(void)
{
    size_t length = sizeof TEXT - 1;
    char *copy = (char *)malloc(length);
    digest_doc *doc = parsed();
    digest_article article;
    digest_info info;
    digest_span span;
    article.size = sizeof article;
    info.size = sizeof info;
    HOLDS(digest_doc_article(doc, 0, &article) == DIGEST_STATUS_OK);
    HOLDS(article.headline.text.ptr == TEXT + article.headline.span.start);
    HOLDS(article.headline.text.len == article.headline.span.end - article.headline.span.start);
    HOLDS(strncmp(article.headline.text.ptr, "Harbour reopens", article.headline.text.len) == 0);
    HOLDS(article.entry == 0 && article.byline_count == 1 && article.dateline_count == 1);
    HOLDS(article.published == 0 && article.modified == DIGEST_NONE);
    HOLDS((article.evidence & DIGEST_EVIDENCE_CONTENTS) != 0);
    span.start = 4;
    span.end = 11;
    HOLDS(strncmp(digest_doc_slice(doc, span).ptr, "Morning", 7) == 0);
    span.end = (uint32_t)length + 1;
    HOLDS(digest_doc_slice(doc, span).ptr == NULL);
    digest_doc_free(doc);

    if (copy == NULL)
        abort();
    memcpy(copy, TEXT, length);
    HOLDS(digest_doc_parse_copy(copy, length, NULL, &doc, NULL) == DIGEST_STATUS_OK);
    memset(copy, 0, length);
    free(copy);
    HOLDS(digest_doc_info(doc, &info) == DIGEST_STATUS_OK);
    HOLDS(info.text.len == length && memcmp(info.text.ptr, TEXT, length) == 0);
    digest_doc_free(doc);
}

static void test_diagnostics(void)
{
    digest_doc *doc = parsed();
    digest_diagnostic all[4];
    char sentence[128], start[8];
    ptrdiff_t length;
    all[0].size = sizeof all[0];
    HOLDS(digest_doc_diagnostics(doc, all, 4) == 2);
    HOLDS(all[0].code == DIGEST_CODE_COUNT_MISMATCH && all[0].entry == DIGEST_NONE);
    HOLDS(all[1].code == DIGEST_CODE_ENTRY_WITHOUT_ARTICLE && all[1].entry == 2);
    HOLDS(all[1].severity == DIGEST_SEVERITY_WARNING && all[1].article == DIGEST_NONE);
    length = digest_doc_message(doc, 1, sentence, sizeof sentence);
    HOLDS(length == (ptrdiff_t)strlen(sentence) && strncmp(sentence, "entry 3 ", 8) == 0);
    HOLDS(digest_doc_message(doc, 1, start, sizeof start) == length && strcmp(start, "entry 3") == 0);
    HOLDS(digest_doc_message(doc, 1, NULL, 0) == length);
    digest_doc_free(doc);
}

static void test_values(void)
{
    digest_value value;
    char iso[32];
    memset(&value, 0, sizeof value);
    HOLDS(digest_value_format(&value, iso, sizeof iso) == 0 && iso[0] == '\0');
    value.parts = DIGEST_PART_DATE | DIGEST_PART_CLOCK | DIGEST_PART_SECOND | DIGEST_PART_OFFSET;
    value.date.year = INT16_MIN;
    value.date.month = 12;
    value.date.day = 31;
    value.clock.hour = 23;
    value.clock.minute = 59;
    value.clock.second = 60;
    value.offset = -330;
    HOLDS(digest_value_format(&value, iso, sizeof iso) < 32);
    HOLDS(strcmp(iso, "-32768-12-31T23:59:60-05:30") == 0);
    value.date.year = 2021;
    HOLDS(digest_value_format(&value, iso, 5) == 25 && strcmp(iso, "2021") == 0);
    value.parts = DIGEST_PART_SECOND;
    HOLDS(digest_value_format(&value, iso, sizeof iso) == DIGEST_STATUS_BAD_OPTION);
    value.parts = DIGEST_PART_AGO;
    value.unit = 99;
    HOLDS(digest_value_format(&value, iso, sizeof iso) == DIGEST_STATUS_BAD_OPTION);
    value.parts = 1U << 20;
    HOLDS(digest_value_format(&value, iso, sizeof iso) == DIGEST_STATUS_BAD_OPTION);
}

int main(void)
{
    test_versions_and_words();
    test_the_empty_digest();
    test_other_encodings();
    test_texts_that_are_refused();
    test_errors_of_another_size();
    test_options();
    test_options_that_are_refused();
    test_no_doc_and_no_place();
    test_indices_that_are_not_there();
    test_arrays();
    test_strings_point_into_the_text();
    test_diagnostics();
    test_values();
    return broken;
}
