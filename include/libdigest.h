/*
 * libdigest: press digests into their articles with metadata.
 *
 * A press digest is one document that holds many articles. A parse gives a doc, which says where
 * everything stands in the text: articles, and of each its heading, headline, source, bylines,
 * datelines, credits, timestamps and lines. Nothing is copied: every string that comes back points
 * into the text, and its span stands beside it: bytes of the text, half open.
 *
 *     byte   0               16                 35              51          63
 *            |               |                  |               |           |
 *            Tidewater Post: Harbour reopens.By Clara Wendover, 11 May 2021.GULL POINT - The h...
 *            [    source   ) [   headline   )   [    person   ) [published )[ dateline)
 *            [           heading            )
 *     end                  14               31                49           62         73
 *
 *     digest_doc *doc = NULL;
 *     digest_error error;
 *     error.size = sizeof error;
 *     if (digest_doc_parse(text, length, NULL, &doc, &error) != DIGEST_STATUS_OK)
 *         fprintf(stderr, "%s\n", error.message);
 *     for (size_t i = 0; i < digest_doc_len(doc); i++) {
 *         digest_article article;
 *         article.size = sizeof article;
 *         if (digest_doc_article(doc, i, &article) == DIGEST_STATUS_OK)
 *             printf("%.*s\n", (int)article.headline.text.len, article.headline.text.ptr);
 *     }
 *     digest_doc_free(doc);
 *
 * Five rules hold for all of it:
 *
 *   Owners.  What `digest_doc_parse` and `digest_doc_parse_copy` make is freed with
 *            `digest_doc_free`, what `digest_doc_json` makes with `digest_string_free`, and nothing
 *            else is ever freed. Strings point into the text: keep it, and the doc, while you use
 *            them.
 *   NULL.    An absent string is {NULL, 0}, an absent index or number DIGEST_NONE. NULL where a
 *            call needs something is a status and no crash.
 *   Sizes.   Structs that may grow begin with `size`. Set it to `sizeof` the struct before a call
 *            fills it; in an array set that of the first. A program compiled against an older,
 *            shorter struct is never overrun, and what a newer one has more is zero.
 *   Threads. A doc never changes: all threads may read it at once, without a lock.
 *   Errors.  A status tells, and a call that fails writes nothing but the error. No call throws.
 *            None prints or exits, but that a panic leaves a line on standard error, and that
 *            a program without memory left is aborted.
 */


#ifndef LIBDIGEST_H
#define LIBDIGEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/**
 * The version of the interface in this header. It changes with every change of a name, a number
 * or the layout of a struct; `digest_abi_version` gives the library's own.
 */
#define DIGEST_ABI_VERSION 1

/** The index or number that stands for none. */
#define DIGEST_NONE UINT32_MAX


/* ---- How a call went -------------------------------------------------------------------------
 *
 * A call that fails writes nothing but the error. Functions that return a count return the same
 * negative number instead.
 */

/** `DIGEST_STATUS_OK`, or what was wrong with a call. Numbers are never reused. */
typedef enum digest_status {
    /** All is well. */
    DIGEST_STATUS_OK = 0,
    /** NULL was given where the call needs something. */
    DIGEST_STATUS_NULL_POINTER = -1,
    /** The text, or a name in the options, is not UTF-8. */
    DIGEST_STATUS_INVALID_UTF8 = -2,
    /** The text has 4 GiB or more, and spans count up to 2^32 - 1. */
    DIGEST_STATUS_TOO_LONG = -3,
    /** There is no article, byline, entry or the like of that index. */
    DIGEST_STATUS_NO_SUCH_INDEX = -4,
    /**
     * The `size` of a struct was not set: it is shorter than the first version of the struct, or
     * longer than any could be.
     */
    DIGEST_STATUS_STRUCT_SIZE = -5,
    /** The options ask for something that this library does not know. */
    DIGEST_STATUS_BAD_OPTION = -6,
    /** The library failed. The doc is as it was; please report it. */
    DIGEST_STATUS_PANIC = -7,
} digest_status;


/* ---- What a digest is described with ---------------------------------------------------------
 *
 * Numbers are never reused, and later versions may add some: let a `switch` have a `default`.
 * 0 stands for absence. Each enumeration has a function that gives the word for a number, the
 * one the JSON form prints.
 */

/** What sort of document a text is. */
typedef enum digest_kind {
    /** Not known. */
    DIGEST_KIND_NONE = 0,
    /** Clippings compiled from several outlets. */
    DIGEST_KIND_PRESS_FILE = 1,
    /** Several outlets reviewed in one text, often without headlines. */
    DIGEST_KIND_ROUND_UP = 2,
    /** Several items of one publisher. */
    DIGEST_KIND_NEWSLETTER = 3,
    /** Mail messages in one mail. */
    DIGEST_KIND_MAIL_DIGEST = 4,
    /** A database's export. */
    DIGEST_KIND_EXPORT = 5,
    /** One article. */
    DIGEST_KIND_ARTICLE = 6,
    /** Nothing but blank lines and rules. */
    DIGEST_KIND_EMPTY = 7,
} digest_kind;

/** What a timestamp tells of the article. */
typedef enum digest_time_kind {
    /** There is no timestamp. */
    DIGEST_TIME_KIND_NONE = 0,
    /** When it was published; also where no word says otherwise. */
    DIGEST_TIME_KIND_PUBLISHED = 1,
    /** When it was last changed. */
    DIGEST_TIME_KIND_MODIFIED = 2,
    /** When its writer signed it. */
    DIGEST_TIME_KIND_CREATED = 3,
} digest_time_kind;

/** The calendar a timestamp was written in. */
typedef enum digest_calendar {
    /** There is no timestamp. */
    DIGEST_CALENDAR_NONE = 0,
    /** The civil calendar; also of a clock alone. */
    DIGEST_CALENDAR_GREGORIAN = 1,
    /** The Islamic lunar calendar, read by the rules of Umm al-Qura. */
    DIGEST_CALENDAR_ISLAMIC = 2,
    /** The Solar Hijri calendar of Iran and Afghanistan. */
    DIGEST_CALENDAR_PERSIAN = 3,
    /** None: a time told from a moment not yet known. */
    DIGEST_CALENDAR_RELATIVE = 4,
} digest_calendar;

/** How a contents entry met its article. */
typedef enum digest_match {
    /** It has no article. */
    DIGEST_MATCH_NONE = 0,
    /** Letter by letter. */
    DIGEST_MATCH_EXACT = 1,
    /** By the comparison key: letter variants, marks and punctuation aside. */
    DIGEST_MATCH_FOLDED = 2,
    /** By most of its words. */
    DIGEST_MATCH_FUZZY = 3,
    /** By its place in the list alone. */
    DIGEST_MATCH_ORDER = 4,
} digest_match;

/** What the part of a heading before its delimiter is. */
typedef enum digest_role {
    /** There is no label. */
    DIGEST_ROLE_NONE = 0,
    /** The outlet the article was taken from. */
    DIGEST_ROLE_SOURCE = 1,
    /** A section of the digest or the paper. */
    DIGEST_ROLE_SECTION = 2,
    /** Who says what follows. */
    DIGEST_ROLE_SPEAKER = 3,
    /** What the article is about. */
    DIGEST_ROLE_TOPIC = 4,
} digest_role;

/** What made a line open an article. The numbers are bits: a set of them is a `uint32_t`. */
typedef enum digest_evidence {
    /** None. */
    DIGEST_EVIDENCE_NONE = 0,
    /** A line of the contents, found again in the text. */
    DIGEST_EVIDENCE_CONTENTS = 1,
    /** A line that only divides. */
    DIGEST_EVIDENCE_RULE = 2,
    /** A worded mark: `3 of 10 DOCUMENTS`, `End of Document`. */
    DIGEST_EVIDENCE_MARKER = 4,
    /** A number that continues the one before: `[4] ...`. */
    DIGEST_EVIDENCE_ORDINAL = 8,
    /** A form that headings share: `Source :Headline`, `* Headline`. */
    DIGEST_EVIDENCE_FORM = 16,
    /** A repeated field key: `Subject:`. */
    DIGEST_EVIDENCE_FIELD = 32,
    /** A heading over several articles. */
    DIGEST_EVIDENCE_GROUP = 64,
    /** Blank lines around short items. */
    DIGEST_EVIDENCE_BLANK = 128,
    /** A shape of line that recurs at the head of every piece. */
    DIGEST_EVIDENCE_SHAPE = 256,
} digest_evidence;

/** The kinds of oddity. */
typedef enum digest_code {
    /** Not known. */
    DIGEST_CODE_NONE = 0,
    /** A contents entry whose article was not found. */
    DIGEST_CODE_ENTRY_WITHOUT_ARTICLE = 1,
    /** An article that no entry names, in a digest whose contents name others. */
    DIGEST_CODE_ARTICLE_WITHOUT_ENTRY = 2,
    /** A declared number of articles that is not the number found. */
    DIGEST_CODE_COUNT_MISMATCH = 3,
    /** Two dates of one article that contradict each other. */
    DIGEST_CODE_DATE_CONFLICT = 4,
    /** A date whose day and month could be exchanged. */
    DIGEST_CODE_DATE_AMBIGUOUS = 5,
    /** An outlet spelt unlike elsewhere in the digest, or unlike its usual name. */
    DIGEST_CODE_SOURCE_SPELLING = 6,
    /** A digest inside a digest. */
    DIGEST_CODE_NESTED_DIGEST = 7,
    /** Several issues in one text. */
    DIGEST_CODE_SEVERAL_ISSUES = 8,
    /** A text that ends in the middle of a sentence. */
    DIGEST_CODE_TRUNCATED = 9,
    /** A text that was decoded wrongly before it was encoded. */
    DIGEST_CODE_DOUBLE_ENCODED = 10,
} digest_code;

/** How much a diagnostic weighs. */
typedef enum digest_severity {
    /** Not known. */
    DIGEST_SEVERITY_NONE = 0,
    /** Worth knowing. */
    DIGEST_SEVERITY_NOTE = 1,
    /** Something is missing or contradicts itself. */
    DIGEST_SEVERITY_WARNING = 2,
} digest_severity;

/** Where a headline or a source was written. */
typedef enum digest_from {
    /** There is none. */
    DIGEST_FROM_NONE = 0,
    /** In the article's heading. */
    DIGEST_FROM_HEADING = 1,
    /** In the contents alone. */
    DIGEST_FROM_CONTENTS = 2,
    /** In a heading over several articles. */
    DIGEST_FROM_GROUP = 3,
    /** In a `Key: value` line. */
    DIGEST_FROM_FIELD = 4,
    /** In a credit. */
    DIGEST_FROM_CREDIT = 5,
    /** In a dateline. */
    DIGEST_FROM_DATELINE = 6,
} digest_from;

/** What a line of an article is. */
typedef enum digest_block_kind {
    /** Not known. */
    DIGEST_BLOCK_KIND_NONE = 0,
    /** A line that opens the article. */
    DIGEST_BLOCK_KIND_HEADING = 1,
    /** A line that holds only bylines, datelines, credits, timestamps, sections or the source. */
    DIGEST_BLOCK_KIND_META = 2,
    /** A crosshead or a pull quote inside the body. */
    DIGEST_BLOCK_KIND_SUBHEAD = 3,
    /** Running text. */
    DIGEST_BLOCK_KIND_PARAGRAPH = 4,
    /** What a portal left. */
    DIGEST_BLOCK_KIND_BOILERPLATE = 5,
} digest_block_kind;

/** What the options of `digest_options.flags` are. They are bits. */
typedef enum digest_flag {
    /**
     * Look away from the table of known outlets and agencies: sources are then found by words and
     * form alone.
     */
    DIGEST_FLAG_WITHOUT_OUTLET_TABLE = 1,
    /** Years of two digits in dates of numbers are Islamic: `10-03-90` is a day of 1390. */
    DIGEST_FLAG_ISLAMIC_YEARS = 2,
} digest_flag;

/** What a `digest_value` has. They are bits; 0 is no value at all. */
typedef enum digest_part {
    /** A day: `date`. */
    DIGEST_PART_DATE = 1,
    /** A time of day: `clock`, its seconds aside. */
    DIGEST_PART_CLOCK = 2,
    /** Seconds in `clock`. */
    DIGEST_PART_SECOND = 4,
    /** An offset from UTC: `offset`. */
    DIGEST_PART_OFFSET = 8,
    /** A time so long before another: `count` and `unit`, and nothing else. */
    DIGEST_PART_AGO = 16,
} digest_part;

/** The unit of a relative time. */
typedef enum digest_unit {
    /** The time is not relative. */
    DIGEST_UNIT_NONE = 0,
    /** Seconds. */
    DIGEST_UNIT_SECOND = 1,
    /** Minutes. */
    DIGEST_UNIT_MINUTE = 2,
    /** Hours. */
    DIGEST_UNIT_HOUR = 3,
    /** Days. */
    DIGEST_UNIT_DAY = 4,
    /** Weeks. */
    DIGEST_UNIT_WEEK = 5,
    /** Months. */
    DIGEST_UNIT_MONTH = 6,
    /** Years. */
    DIGEST_UNIT_YEAR = 7,
} digest_unit;


/* ---- The doc, and the structs that calls fill ------------------------------------------------
 *
 * Whoever declares a struct owns it. What it points to is text, never freed on its own.
 */

/**
 * A digest that was parsed: where everything stands in a text.
 *
 * Owner: the caller, from `digest_doc_parse` or `digest_doc_parse_copy` to `digest_doc_free`.
 * NULL: nothing to `digest_doc_free`, no articles to `digest_doc_len`, no text to
 * `digest_doc_slice`; every other call refuses it.
 * Threads: it never changes, so any number of threads may read it at once without a lock. One
 * thread frees it, when no other uses it any more.
 */
typedef struct digest_doc digest_doc;

/**
 * A piece of text: `len` bytes of UTF-8 from `ptr`, with no NUL at the end.
 *
 * Owner: whoever owns the text it points into: the caller of `digest_doc_parse`, or the doc that
 * `digest_doc_parse_copy` made. It lives as long as both that text and the doc do.
 * NULL: an absent piece is `{NULL, 0}`.
 * Threads: nobody writes to the text, so all may read it.
 */
typedef struct digest_str {
    /** The first byte, or NULL. */
    const char *ptr;
    /** How many bytes. */
    size_t len;
} digest_str;

/** A day. A plain value; `month` is 0 where there is none. */
typedef struct digest_date {
    /** The year, as written or completed. */
    int16_t year;
    /** 1 to 12. */
    uint8_t month;
    /** 1 to 31. */
    uint8_t day;
} digest_date;

/**
 * A time of day on the 24-hour clock. A plain value; `digest_value.parts` says whether it is there.
 */
typedef struct digest_clock {
    /** 0 to 23. */
    uint8_t hour;
    /** 0 to 59. */
    uint8_t minute;
    /** 0 to 60. */
    uint8_t second;
} digest_clock;

/**
 * What a timestamp says: a day, a time of day, both, or a distance from a moment not yet known.
 * A plain value, without pointers; `parts` is 0 where there is none. `digest_value_format` writes
 * it as ISO 8601.
 */
typedef struct digest_value {
    /** What is there: bits of `digest_part`. The rest is zero. */
    uint32_t parts;
    /** The day, in the Gregorian calendar. */
    digest_date date;
    /** The time of day. */
    digest_clock clock;
    /** Minutes east of UTC. */
    int16_t offset;
    /** How many units ago, 0 for today. */
    uint32_t count;
    /** The unit: a `digest_unit`. */
    uint32_t unit;
} digest_value;

/**
 * What a caller knows of a text before it is parsed. Fill it with zeros, set `size`, then what
 * you need: zero says nothing.
 *
 * Owner: the caller; the parse keeps nothing of it.
 * NULL: instead of options, the defaults. Inside: `outlets` may be NULL where there are none.
 * Threads: only read, so several parses may share one.
 */
typedef struct digest_options {
    /** `sizeof(digest_options)`, set by the caller. */
    size_t size;
    /** Further outlets or agencies, each by any of its spellings. */
    const digest_str *outlets;
    /** How many. */
    size_t outlet_count;
    /** Kinds of evidence to look away from: bits of `digest_evidence`. */
    uint32_t forbid;
    /** Kinds of evidence that decide wherever they propose anything: bits of `digest_evidence`. */
    uint32_t force;
    /** Bits of `digest_flag`. */
    uint32_t flags;
    /** The time that relative times are counted back from: a date and a clock, or nothing. */
    digest_value reference;
} digest_options;

/**
 * What went wrong, in words.
 *
 * Owner: the caller, who sets `size` before the call. It holds its message itself, so there is
 * nothing to free. A call that succeeds clears it.
 * NULL: wherever one is asked for, NULL says that nobody cares.
 * Threads: as any variable; one call at a time writes it.
 */
typedef struct digest_error {
    /** `sizeof(digest_error)`, set by the caller. */
    size_t size;
    /** The same as the call returns. */
    digest_status status;
    /** The first byte that is not UTF-8; otherwise 0. */
    size_t offset;
    /** A sentence, NUL-terminated, in UTF-8. */
    char message[232];
} digest_error;

/**
 * Where a piece of text stands: bytes of the whole text, half open.
 *
 *     text     M o s c o w   ( A F P )   -   R u s s i a ...
 *     byte     0 1 2 3 4 5 6 7 8 9 10    12  14
 *     span     {0, 6}: "Moscow"     {8, 11}: "AFP"
 *
 * Both ends lie between characters. Spans count from the first byte that was given, byte order
 * mark or not. A plain value; an absent one is `{0, 0}`.
 */
typedef struct digest_span {
    /** The first byte. */
    uint32_t start;
    /** One past the last byte. */
    uint32_t end;
} digest_span;

/**
 * A piece of the text and where it stands. Owner, life and threads are those of `text`; an absent
 * field is all zero.
 */
typedef struct digest_field {
    /** The piece, as written. */
    digest_str text;
    /** Where it stands. */
    digest_span span;
} digest_field;

/**
 * A digest as a whole.
 *
 * Owner: the caller, who sets `size`; the strings are the text's. As with all structs that a call
 * fills: what is absent is zero, and a struct is a plain variable to threads.
 */
typedef struct digest_info {
    /** `sizeof(digest_info)`, set by the caller. */
    size_t size;
    /** The whole text. */
    digest_str text;
    /**
     * What stands after the last article; absent where nothing but blank lines, separators and
     * groups follow.
     */
    digest_field back;
    /** What sort of document it is. */
    digest_kind kind;
    /** How many articles there are. */
    uint32_t article_count;
    /** How many lists of contents. */
    uint32_t contents_count;
    /** How many groups. */
    uint32_t group_count;
    /** How many diagnostics. */
    uint32_t diagnostic_count;
    /** What decided where articles begin: bits of `digest_evidence`. */
    uint32_t evidence;
} digest_info;

/**
 * What stands before the first article: all of a text that has no article.
 *
 * Owner: the caller, who sets `size`; the strings are the text's.
 */
typedef struct digest_front {
    /** `sizeof(digest_front)`, set by the caller. */
    size_t size;
    /** All of it, contents included. */
    digest_str text;
    /** Where it stands. */
    digest_span span;
    /** The path of the page on its site: `Home \ Press files`. */
    digest_field breadcrumb;
    /** The digest's title. */
    digest_field title;
    /** Who compiled it: the name alone. */
    digest_field compiler;
    /** The account that put it on the site: `Admin`. */
    digest_field poster;
} digest_front;

/**
 * A date or a time written about an article: the date itself, without the words that lead to it.
 *
 * Owner: the caller, who sets `size`, in an array that of the first; the strings are the text's.
 */
typedef struct digest_timestamp {
    /** `sizeof(digest_timestamp)`, set by the caller. */
    size_t size;
    /** It, as written. */
    digest_str text;
    /** Where it stands. */
    digest_span span;
    /** What it says. A day of another calendar is given as its Gregorian day. */
    digest_value value;
    /**
     * What a relative time means, counted back from the reference time of the options; no parts
     * without one, and where the time is not relative.
     */
    digest_value resolved;
    /** Year, month and day as written, where the calendar is not the Gregorian. */
    digest_date original;
    /** What it tells of the article. */
    digest_time_kind kind;
    /** The calendar it was written in. */
    digest_calendar calendar;
    /** Whether day and month could be exchanged. */
    bool ambiguous;
    /** Whether it stands in the contents alone; then its span lies in the article's entry. */
    bool from_contents;
} digest_timestamp;

/**
 * Indices from `first` up to `end`, which is not among them. A plain value; `{0, 0}` and any
 * other with equal ends hold nothing.
 */
typedef struct digest_range {
    /** The first index. */
    uint32_t first;
    /** One past the last. */
    uint32_t end;
} digest_range;

/**
 * One list of contents; a text may have several.
 *
 * Owner: the caller, who sets `size`; the strings are the text's.
 */
typedef struct digest_contents {
    /** `sizeof(digest_contents)`, set by the caller. */
    size_t size;
    /** All of it, as written. */
    digest_str text;
    /** From its heading to the end of its last entry. */
    digest_span span;
    /** The line that opens it. */
    digest_field heading;
    /** Its entries, as indices for `digest_doc_entry`. */
    digest_range entries;
} digest_contents;

/**
 * A line of the contents.
 *
 * Owner: the caller, who sets `size`; the strings are the text's.
 */
typedef struct digest_entry {
    /** `sizeof(digest_entry)`, set by the caller. */
    size_t size;
    /** All of it, ordinal included. */
    digest_str text;
    /** Where it stands: its whole line or lines, trimmed. */
    digest_span span;
    /** The part before its delimiter: an outlet, a section. */
    digest_field label;
    /** The headline it announces. */
    digest_field headline;
    /** Its place among the entries of all lists, from 0. */
    uint32_t index;
    /** The number it prints, or `DIGEST_NONE`. */
    uint32_t ordinal;
    /** The articles it announces: none, one, or several. */
    digest_range articles;
    /** How it met them. */
    digest_match met;
} digest_entry;

/**
 * A heading over several articles.
 *
 * Owner: the caller, who sets `size`; the strings are the text's.
 */
typedef struct digest_group {
    /** `sizeof(digest_group)`, set by the caller. */
    size_t size;
    /** Its name, without ordinal, bullet and delimiter. */
    digest_str text;
    /** Where the name stands. */
    digest_span span;
    /** Its whole line. */
    digest_field heading;
    /** Whether it is an outlet or a section. */
    digest_role role;
    /** The group that governs it, as an index, or `DIGEST_NONE`. */
    uint32_t parent;
    /** The articles it governs. */
    digest_range articles;
} digest_group;

/**
 * An oddity, as data. `digest_doc_message` makes a sentence of it.
 *
 * Owner: the caller, who sets `size` in the first of an array; the strings are the text's.
 */
typedef struct digest_diagnostic {
    /** `sizeof(digest_diagnostic)`, set by the caller. */
    size_t size;
    /** What it speaks of, as written. */
    digest_str text;
    /** Where that stands. */
    digest_span span;
    /** What kind of oddity it is. */
    digest_code code;
    /** How much it weighs. */
    digest_severity severity;
    /** The contents entry it speaks of, or `DIGEST_NONE`. */
    uint32_t entry;
    /** The article it speaks of, or `DIGEST_NONE`. */
    uint32_t article;
} digest_diagnostic;

/**
 * One article: from its heading to its last line.
 *
 * Owner: the caller, who sets `size`; the strings are the text's. The counts say how much room
 * the calls for its parts need.
 */
typedef struct digest_article {
    /** `sizeof(digest_article)`, set by the caller. */
    size_t size;
    /** All of it, as written. */
    digest_str text;
    /** From the first character of its first line to the last of its last. */
    digest_span span;
    /** The line or lines that open it; absent for a brief under an outlet. */
    digest_field heading;
    /** The part of the heading before its delimiter; `role` says what it is. */
    digest_field label;
    /** The heading without ordinal, bullet and a label that names a source or a section. */
    digest_field headline;
    /**
     * The outlet it was taken from, wherever that was written: `source_from`. It lies in the
     * contents entry or the group heading where the source was written there.
     */
    digest_field source;
    /** From the first paragraph or subhead to the last, what stands between included. */
    digest_field body;
    /** What the label is. */
    digest_role role;
    /** Where the headline was written. */
    digest_from headline_from;
    /** Where the source was written. */
    digest_from source_from;
    /** What made it start where it does: bits of `digest_evidence`. */
    uint32_t evidence;
    /** The number that its heading or its contents entry prints, or `DIGEST_NONE`. */
    uint32_t ordinal;
    /** The entry that announces it, as an index for `digest_doc_entry`, or `DIGEST_NONE`. */
    uint32_t entry;
    /** The first of its timestamps that tells when it was published, or `DIGEST_NONE`. */
    uint32_t published;
    /** The first of its timestamps that tells when it was last changed, or `DIGEST_NONE`. */
    uint32_t modified;
    /** How many blocks it has. */
    uint32_t block_count;
    /** How many bylines. */
    uint32_t byline_count;
    /** How many datelines. */
    uint32_t dateline_count;
    /** How many credits. */
    uint32_t credit_count;
    /** How many timestamps. */
    uint32_t timestamp_count;
    /** How many sections. */
    uint32_t section_count;
    /**
     * The usual name of the source, if the table of outlets and agencies knows it. It is the
     * library's, lives as long as the program, and has no span.
     */
    digest_str source_canonical;
} digest_article;

/**
 * One line of an article, trimmed, and what it is.
 *
 * Owner: the caller, who sets `size` in the first of an array; the strings are the text's.
 */
typedef struct digest_block {
    /** `sizeof(digest_block)`, set by the caller. */
    size_t size;
    /** The line. */
    digest_str text;
    /** Where it stands. */
    digest_span span;
    /** What it is. */
    digest_block_kind kind;
} digest_block;

/**
 * Who wrote an article.
 *
 * Owner: the caller, who sets `size` in the first of an array; the strings are the text's.
 */
typedef struct digest_byline {
    /** `sizeof(digest_byline)`, set by the caller. */
    size_t size;
    /** All of it, as written. */
    digest_str text;
    /** Where it stands. */
    digest_span span;
    /** How many people it names; none where it names only an agency. */
    uint32_t person_count;
    /** How many agencies. */
    uint32_t agency_count;
} digest_byline;

/**
 * One of the people of a byline.
 *
 * Owner: the caller, who sets `size` in the first of an array; the strings are the text's.
 */
typedef struct digest_person {
    /** `sizeof(digest_person)`, set by the caller. */
    size_t size;
    /** The name alone, without title or role. */
    digest_field name;
    /** What the person is, where the byline says so. */
    digest_field role;
} digest_person;

/**
 * Where an article was filed, and by which agency. It ends before the mark that opens the text.
 *
 * Owner: the caller, who sets `size` in the first of an array; the strings are the text's.
 */
typedef struct digest_dateline {
    /** `sizeof(digest_dateline)`, set by the caller. */
    size_t size;
    /** All of it, as written. */
    digest_str text;
    /** Where it stands. */
    digest_span span;
    /** How many places it names. */
    uint32_t place_count;
    /** How many agencies. */
    uint32_t agency_count;
    /** The day it states; its `month` is 0 where it states none or not all of it. */
    digest_date date;
} digest_dateline;

/**
 * Whom a text is owed to: the name alone.
 *
 * Owner: the caller, who sets `size` in the first of an array; the strings are the text's.
 */
typedef struct digest_credit {
    /** `sizeof(digest_credit)`, set by the caller. */
    size_t size;
    /** All of it, as written. */
    digest_str text;
    /** Where it stands. */
    digest_span span;
    /** How many agencies it names. */
    uint32_t agency_count;
} digest_credit;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus


/* ---- Parsing ---------------------------------------------------------------------------------
 *
 * A text is UTF-8, of less than 4 GiB; `digest_doc_parse_decoded` takes other encodings.
 */

/**
 * Parses `length` bytes of UTF-8 and puts a new doc into `*doc`. The text is borrowed: it must
 * stay where it is, unchanged, until the doc is freed. A byte order mark is part of the text.
 *
 * The time grows with the length alone, and nothing of the text is copied.
 *
 * `text` may be NULL with a `length` of 0, the empty digest; `options` may be NULL, for the
 * defaults; `error` may be NULL. Free the doc with `digest_doc_free`. If the call fails `*doc` is
 * as it was.
 *
 * Fails with `NULL_POINTER`, `INVALID_UTF8` (`error->offset` is the first bad byte), `TOO_LONG`,
 * `BAD_OPTION`, `STRUCT_SIZE`, `PANIC`.
 */
digest_status digest_doc_parse(const char *text,
                               size_t length,
                               const digest_options *options,
                               digest_doc **doc,
                               digest_error *error);

/**
 * Parses as `digest_doc_parse` does, and keeps a copy of the text in the doc, so that yours may
 * go at once. Strings that the doc gives point into the copy, and live as long as the doc.
 */
digest_status digest_doc_parse_copy(const char *text,
                                    size_t length,
                                    const digest_options *options,
                                    digest_doc **doc,
                                    digest_error *error);

/**
 * Decodes `length` bytes of any encoding, keeps the text in the doc, and parses it as
 * `digest_doc_parse_copy` does. UTF-8 and UTF-16, with or without a byte order mark, are told for
 * certain, other encodings are guessed; nothing is replaced. Spans are bytes of the decoded text,
 * which `digest_doc_info` gives. The encoding's name, such as "windows-1256", is put into
 * `*encoding`: a constant of the library, never freed. `encoding` may be NULL.
 *
 * Fails as `digest_doc_parse` does: with `INVALID_UTF8` for bytes that are UTF-8 but for some damage,
 * and for bytes that fit no encoding.
 */
digest_status digest_doc_parse_decoded(const char *text,
                                       size_t length,
                                       const digest_options *options,
                                       digest_doc **doc,
                                       digest_str *encoding,
                                       digest_error *error);

/**
 * Frees a doc, and its text if it has a copy. NULL is nothing to free. No other thread may use
 * the doc any more.
 */
void digest_doc_free(digest_doc *doc);

/**
 * How likely a text is a digest and not one plain article: puts a number from 0 to 1 into
 * `*score`. At 0.5 and above it is taken for one. It reads the first 64 KiB, for filtering many
 * documents.
 *
 * Fails as `digest_doc_parse` does.
 */
digest_status digest_text_detect(const char *text,
                                 size_t length,
                                 float *score,
                                 digest_error *error);

/**
 * Puts the whole doc as digest JSON, version 1, into `*json`: UTF-8, NUL-terminated, one line.
 * The string is the caller's, who frees it with `digest_string_free`; it does not need the doc or
 * the text any more.
 *
 * `error` may be NULL. Fails with `NULL_POINTER`, `STRUCT_SIZE`, `PANIC`.
 */
digest_status digest_doc_json(const digest_doc *doc, char **json, digest_error *error);

/** Frees a string that this library gave to the caller. NULL is nothing to free. */
void digest_string_free(char *string);


/* ---- The whole document ----------------------------------------------------------------------
 *
 * All the calls from here on only read a doc. Those that fill one struct return
 * `DIGEST_STATUS_OK`, or `NULL_POINTER`, `NO_SUCH_INDEX`, `STRUCT_SIZE`, `PANIC`, and then write
 * nothing. Those that fill an array return how many there are, or one of these as a negative
 * number: they write as many as there is room for, so that `NULL, 0` only counts. In an array of
 * structs, set the `size` of the first.
 */

/** How many articles there are; 0 for NULL. */
size_t digest_doc_len(const digest_doc *doc);

/** The text of a span; absent where the span leaves the text or cuts a character, and for NULL. */
digest_str digest_doc_slice(const digest_doc *doc, digest_span span);

/** What sort of document it is, and how much of each there is. */
digest_status digest_doc_info(const digest_doc *doc, digest_info *out);

/** What stands before the first article. Where there is nothing all of it is absent. */
digest_status digest_doc_front(const digest_doc *doc, digest_front *out);

/** When the digest was published, as its front matter says; all zero where it does not say. */
digest_status digest_doc_published(const digest_doc *doc, digest_timestamp *out);

/** The lists of contents; often one, or none. */
ptrdiff_t digest_doc_contents(const digest_doc *doc, digest_contents *out, size_t capacity);

/** The entries of one list of contents, in its order. */
ptrdiff_t digest_doc_entries(const digest_doc *doc,
                             size_t contents,
                             digest_entry *out,
                             size_t capacity);

/** One entry, by its index among those of all lists. */
digest_status digest_doc_entry(const digest_doc *doc, size_t entry, digest_entry *out);

/** The headings over several articles, in the order of the text. */
ptrdiff_t digest_doc_groups(const digest_doc *doc, digest_group *out, size_t capacity);

/** The lines that only divide, those inside an article included. */
ptrdiff_t digest_doc_separators(const digest_doc *doc, digest_field *out, size_t capacity);

/** The runs of lines between articles that belong to none. */
ptrdiff_t digest_doc_interludes(const digest_doc *doc, digest_field *out, size_t capacity);

/** What decided where articles begin, strongest first. */
ptrdiff_t digest_doc_evidence(const digest_doc *doc, digest_evidence *out, size_t capacity);

/** The oddities, as data. */
ptrdiff_t digest_doc_diagnostics(const digest_doc *doc, digest_diagnostic *out, size_t capacity);

/**
 * Writes a diagnostic as a sentence for people, which names what it speaks of: as much as there
 * is room for, NUL-terminated, cut between characters. Returns how many bytes the whole sentence
 * has without the NUL. Sentences may change; codes do not.
 */
ptrdiff_t digest_doc_message(const digest_doc *doc, size_t diagnostic, char *out, size_t capacity);


/* ---- One article -----------------------------------------------------------------------------
 *
 * `article` is its index, from 0 up to `digest_doc_len`.
 */

/** The article itself. Its counts say what room the calls for its parts need. */
digest_status digest_doc_article(const digest_doc *doc, size_t article, digest_article *out);

/** Its lines and what each is, in order. Blank lines and rules inside it are no blocks. */
ptrdiff_t digest_doc_blocks(const digest_doc *doc,
                            size_t article,
                            digest_block *out,
                            size_t capacity);

/** Who wrote it. */
ptrdiff_t digest_doc_bylines(const digest_doc *doc,
                             size_t article,
                             digest_byline *out,
                             size_t capacity);

/** The people that one of its bylines names, in order. */
ptrdiff_t digest_doc_byline_people(const digest_doc *doc,
                                   size_t article,
                                   size_t byline,
                                   digest_person *out,
                                   size_t capacity);

/** The agencies that one of its bylines names, in order. */
ptrdiff_t digest_doc_byline_agencies(const digest_doc *doc,
                                     size_t article,
                                     size_t byline,
                                     digest_field *out,
                                     size_t capacity);

/** Where it was filed. */
ptrdiff_t digest_doc_datelines(const digest_doc *doc,
                               size_t article,
                               digest_dateline *out,
                               size_t capacity);

/** The places that one of its datelines names, in order. */
ptrdiff_t digest_doc_dateline_places(const digest_doc *doc,
                                     size_t article,
                                     size_t dateline,
                                     digest_field *out,
                                     size_t capacity);

/** The agencies that one of its datelines names, in order. */
ptrdiff_t digest_doc_dateline_agencies(const digest_doc *doc,
                                       size_t article,
                                       size_t dateline,
                                       digest_field *out,
                                       size_t capacity);

/** Whom the text is owed to. */
ptrdiff_t digest_doc_credits(const digest_doc *doc,
                             size_t article,
                             digest_credit *out,
                             size_t capacity);

/** The agencies that one of its credits names, in order. */
ptrdiff_t digest_doc_credit_agencies(const digest_doc *doc,
                                     size_t article,
                                     size_t credit,
                                     digest_field *out,
                                     size_t capacity);

/**
 * The dates and times written about it, in the order of the text. Dates of its running text are
 * not among them.
 */
ptrdiff_t digest_doc_timestamps(const digest_doc *doc,
                                size_t article,
                                digest_timestamp *out,
                                size_t capacity);

/** The sections its metadata lines name. A section before the headline is its label. */
ptrdiff_t digest_doc_sections(const digest_doc *doc,
                              size_t article,
                              digest_field *out,
                              size_t capacity);


/* ---- Words and versions ----------------------------------------------------------------------
 *
 * The strings that these give are constants of the library: NUL-terminated, never NULL, never
 * freed, for all threads. A number that is not known is "unknown".
 */

/** The name of a status: "invalid-utf8". */
const char *digest_status_name(int status);

/** The word for a kind of document: "press-file". */
const char *digest_kind_name(int kind);

/** The word for one kind of evidence: "contents". */
const char *digest_evidence_name(int evidence);

/** The word for what a label is: "source". */
const char *digest_role_name(int role);

/** The word for where a headline or a source was written: "heading". */
const char *digest_from_name(int from);

/** The word for what a line is: "paragraph". */
const char *digest_block_kind_name(int kind);

/** The word for how an entry met its article: "exact". */
const char *digest_match_name(int met);

/** The word for what a timestamp tells: "published". */
const char *digest_time_kind_name(int kind);

/** The word for a calendar: "islamic". */
const char *digest_calendar_name(int calendar);

/** The word for a unit of time: "hour". */
const char *digest_unit_name(int unit);

/** The word for how much a diagnostic weighs: "warning". */
const char *digest_severity_name(int severity);

/** The word for a kind of oddity: "entry-without-article". */
const char *digest_code_name(int code);

/**
 * Writes a value as ISO 8601: `2015-12-16T12:19+02:00`, `T10:17`, `-PT15H`. As much as there is
 * room for, NUL-terminated; 32 bytes are room for any. Returns how many bytes all of it has
 * without the NUL: 0 for no value.
 *
 * Fails with `NULL_POINTER`, and with `BAD_OPTION` for parts or a unit that are not known.
 */
ptrdiff_t digest_value_format(const digest_value *value, char *out, size_t capacity);

/** The version of the library: "0.1.0". */
const char *digest_version(void);

/**
 * The version of the library's interface: compare it with `DIGEST_ABI_VERSION`, with which a
 * program was compiled. A library of the same SONAME reads older programs.
 */
uint32_t digest_abi_version(void);

/**
 * The version of the outlines the library makes. Heuristics change, and what was kept from another
 * version is better made anew.
 */
uint32_t digest_outline_version(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* LIBDIGEST_H */
