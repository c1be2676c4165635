/*
 * Four threads read one doc at once, without a lock: a doc never changes.
 *
 *     cc threads.c $(pkg-config --cflags --libs libdigest) -pthread -o threads
 *     ./threads FILE
 *
 * Each thread takes every fourth article and counts the bytes of its paragraphs.
 */

#define _POSIX_C_SOURCE 200809L

#include <libdigest.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#define THREADS 4

typedef struct {
    const digest_doc *doc;
    size_t first;
    size_t articles;
    size_t bytes;
} task;

static void *work(void *argument)
{
    task *mine = (task *)argument;
    size_t i, k;
    for (i = mine->first; i < digest_doc_len(mine->doc); i += THREADS) {
        digest_article article;
        digest_block *blocks;
        size_t count;
        article.size = sizeof article;
        if (digest_doc_article(mine->doc, i, &article) != DIGEST_STATUS_OK)
            break;
        count = article.block_count;
        blocks = (digest_block *)malloc((count + 1) * sizeof *blocks);
        if (blocks == NULL)
            break;
        blocks[0].size = sizeof blocks[0];
        if (digest_doc_blocks(mine->doc, i, blocks, count) == (ptrdiff_t)count) {
            for (k = 0; k < count; k++) {
                if (blocks[k].kind == DIGEST_BLOCK_KIND_PARAGRAPH)
                    mine->bytes += blocks[k].text.len;
            }
            mine->articles++;
        }
        free(blocks);
    }
    return NULL;
}

/* Parses a file into a doc with a copy of the text; NULL, and a word about it, if it cannot. */
static digest_doc *parse(const char *path)
{
    static char text[1 << 24];
    digest_doc *doc = NULL;
    digest_error error;
    size_t length;
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        return NULL;
    }
    length = fread(text, 1, sizeof text, file);
    fclose(file);
    if (length == sizeof text) {
        fprintf(stderr, "%s: longer than this example reads\n", path);
        return NULL;
    }
    error.size = sizeof error;
    if (digest_doc_parse_copy(text, length, NULL, &doc, &error) != DIGEST_STATUS_OK)
        fprintf(stderr, "%s: %s\n", path, error.message);
    return doc;
}

int main(int argc, char **argv)
{
    pthread_t threads[THREADS];
    task tasks[THREADS];
    size_t i, started = 0, articles = 0, bytes = 0;
    digest_doc *doc;
    if (argc != 2) {
        fprintf(stderr, "usage: threads FILE\n");
        return 2;
    }
    doc = parse(argv[1]);
    if (doc == NULL)
        return 1;
    for (i = 0; i < THREADS; i++) {
        tasks[i].doc = doc;
        tasks[i].first = i;
        tasks[i].articles = tasks[i].bytes = 0;
        if (pthread_create(&threads[i], NULL, work, &tasks[i]) != 0)
            break;
        started++;
    }
    for (i = 0; i < started; i++) {
        pthread_join(threads[i], NULL);
        articles += tasks[i].articles;
        bytes += tasks[i].bytes;
    }
    digest_doc_free(doc); /* once no thread reads it any more */
    printf("%u threads read %u articles, %u bytes of paragraphs\n", (unsigned)started, (unsigned)articles,
           (unsigned)bytes);
    return started == THREADS ? 0 : 1;
}
