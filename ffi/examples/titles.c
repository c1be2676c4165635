/*
 * Lists the sources and headlines of press digests.
 *
 *     cc titles.c $(pkg-config --cflags --libs libdigest) -o titles
 *     ./titles FILE...
 */

#include <libdigest.h>

#include <stdio.h>
#include <stdlib.h>

/* All of a file, or NULL. */
static char *read_file(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    char *text = NULL;
    size_t room = 0, got;
    if (file == NULL)
        return NULL;
    *length = 0;
    do {
        char *more;
        room = room * 2 + 65536;
        more = (char *)realloc(text, room);
        if (more == NULL)
            break;
        text = more;
        got = fread(text + *length, 1, room - *length, file);
        *length += got;
    } while (*length == room);
    if (ferror(file) || !feof(file)) {
        free(text);
        text = NULL;
    }
    fclose(file);
    return text;
}

/* Strings are not NUL-terminated: a length goes with each. */
static void print(digest_str string, const char *absent)
{
    if (string.ptr == NULL)
        fputs(absent, stdout);
    else
        fwrite(string.ptr, 1, string.len, stdout);
}

static int titles(const char *path)
{
    size_t length, i;
    digest_doc *doc = NULL;
    digest_error error;
    char *text = read_file(path, &length);
    if (text == NULL) {
        fprintf(stderr, "%s: cannot be read\n", path);
        return 1;
    }
    error.size = sizeof error;
    if (digest_doc_parse(text, length, NULL, &doc, &error) != DIGEST_STATUS_OK) {
        fprintf(stderr, "%s: %s\n", path, error.message);
        free(text);
        return 1;
    }
    for (i = 0; i < digest_doc_len(doc); i++) {
        digest_article article;
        article.size = sizeof article;
        if (digest_doc_article(doc, i, &article) != DIGEST_STATUS_OK)
            break;
        print(article.source.text, "-");
        putchar('\t');
        print(article.headline.text, "-");
        putchar('\n');
    }
    digest_doc_free(doc);
    free(text); /* the doc pointed into it */
    return 0;
}

int main(int argc, char **argv)
{
    int i, failed = 0;
    if (argc < 2) {
        fprintf(stderr, "usage: titles FILE...\n");
        return 2;
    }
    for (i = 1; i < argc; i++)
        failed |= titles(argv[i]);
    return failed;
}
