/* Prints digest JSON as Rust does, one line a file, from nothing but the structs of libdigest.h. */

#include "print.h"
#include "print_article.h"

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
