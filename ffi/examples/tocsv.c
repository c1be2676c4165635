/*
 * Prints the articles of press digests as CSV. The files are mapped, and no text is copied: what is
 * written to the output is the file's own memory.
 *
 *     cc tocsv.c $(pkg-config --cflags --libs libdigest) -o tocsv
 *     ./tocsv FILE... > articles.csv
 */

#define _POSIX_C_SOURCE 200809L

#include <libdigest.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* Text inside a quoted cell: its quotation marks are doubled. */
static void quoted(digest_str text)
{
    while (text.len > 0) {
        const char *quote = (const char *)memchr(text.ptr, '"', text.len);
        size_t run = quote == NULL ? text.len : (size_t)(quote - text.ptr) + 1;
        fwrite(text.ptr, 1, run, stdout);
        if (quote != NULL)
            putchar('"');
        text.ptr += run;
        text.len -= run;
    }
}

/* A cell, and the comma after it; an absent piece of text is an empty cell. */
static void cell(digest_str text)
{
    putchar('"');
    quoted(text);
    fputs("\",", stdout);
}

/* When the article was published, as ISO 8601; nothing where the text does not say. */
static void published(const digest_doc *doc, size_t index, const digest_article *article)
{
    size_t count = article->timestamp_count;
    digest_timestamp *timestamps;
    char iso[32];
    if (article->published != DIGEST_NONE) {
        timestamps = (digest_timestamp *)malloc(count * sizeof *timestamps);
        if (timestamps == NULL)
            abort();
        timestamps[0].size = sizeof timestamps[0];
        if (digest_doc_timestamps(doc, index, timestamps, count) == (ptrdiff_t)count &&
            digest_value_format(&timestamps[article->published].value, iso, sizeof iso) > 0)
            fputs(iso, stdout);
        free(timestamps);
    }
    putchar(',');
}

/* All bylines in one cell, with "; " between them. */
static void bylines(const digest_doc *doc, size_t index, const digest_article *article)
{
    size_t count = article->byline_count, i;
    digest_byline *all = (digest_byline *)malloc((count + 1) * sizeof *all);
    if (all == NULL)
        abort();
    all[0].size = sizeof all[0];
    putchar('"');
    if (digest_doc_bylines(doc, index, all, count) == (ptrdiff_t)count) {
        for (i = 0; i < count; i++) {
            fputs(i > 0 ? "; " : "", stdout);
            quoted(all[i].text);
        }
    }
    fputs("\",", stdout);
    free(all);
}

static int articles(const char *path, const char *text, size_t length)
{
    size_t i;
    digest_doc *doc = NULL;
    digest_error error;
    digest_str name;
    name.ptr = path;
    name.len = strlen(path);
    error.size = sizeof error;
    if (digest_doc_parse(text, length, NULL, &doc, &error) != DIGEST_STATUS_OK) {
        fprintf(stderr, "%s: %s\n", path, error.message);
        return 1;
    }
    for (i = 0; i < digest_doc_len(doc); i++) {
        digest_article article;
        article.size = sizeof article;
        if (digest_doc_article(doc, i, &article) != DIGEST_STATUS_OK)
            break;
        cell(name);
        printf("%u,%u,", (unsigned)article.span.start, (unsigned)article.span.end);
        cell(article.source.text);
        cell(article.headline.text);
        published(doc, i, &article);
        bylines(doc, i, &article);
        putchar('"');
        quoted(article.body.text);
        fputs("\"\r\n", stdout);
    }
    digest_doc_free(doc);
    return 0;
}

static int file(const char *path)
{
    int failed = 1, descriptor = open(path, O_RDONLY);
    struct stat status;
    if (descriptor < 0 || fstat(descriptor, &status) != 0) {
        perror(path);
    } else if (status.st_size == 0) {
        failed = articles(path, NULL, 0); /* nothing can be mapped, and nothing is a digest too */
    } else {
        size_t length = (size_t)status.st_size;
        void *text = mmap(NULL, length, PROT_READ, MAP_PRIVATE, descriptor, 0);
        if (text == MAP_FAILED) {
            perror(path);
        } else {
            failed = articles(path, (const char *)text, length);
            munmap(text, length); /* after the doc, which points into it */
        }
    }
    if (descriptor >= 0)
        close(descriptor);
    return failed;
}

int main(int argc, char **argv)
{
    int i, failed = 0;
    if (argc < 2) {
        fprintf(stderr, "usage: tocsv FILE...\n");
        return 2;
    }
    fputs("file,start,end,source,headline,published,bylines,body\r\n", stdout);
    for (i = 1; i < argc; i++)
        failed |= file(argv[i]);
    return failed;
}
