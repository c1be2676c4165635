// libdigest in C++: a wrapper that frees its doc by itself, and strings as std::string_view.
//
//     c++ -std=c++17 cplusplus.cpp $(pkg-config --cflags --libs libdigest) -o cplusplus
//     ./cplusplus FILE...
//
// C++11 has no std::string_view: there a std::string is made of each piece of text.

#include <libdigest.h>

#include <cstddef>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#if __cplusplus >= 201703L
#include <string_view>
using piece = std::string_view;
#else
using piece = std::string;
#endif

namespace {

piece view(const digest_str &string)
{
    return string.ptr == nullptr ? piece() : piece(string.ptr, string.len);
}

void check(digest_status status)
{
    if (status != DIGEST_STATUS_OK)
        throw std::runtime_error(digest_status_name(status));
}

// A digest and the text it was made from. It can be moved: the text stays where it is.
class Digest {
public:
    explicit Digest(std::string given) : text_(new std::string(std::move(given)))
    {
        digest_doc *doc = nullptr;
        digest_error error;
        error.size = sizeof error;
        if (digest_doc_parse(text_->data(), text_->size(), nullptr, &doc, &error) != DIGEST_STATUS_OK)
            throw std::runtime_error(error.message);
        doc_.reset(doc);
    }

    std::size_t size() const { return digest_doc_len(doc_.get()); }

    digest_article article(std::size_t index) const
    {
        digest_article article;
        article.size = sizeof article;
        check(digest_doc_article(doc_.get(), index, &article));
        return article;
    }

    std::vector<digest_block> blocks(std::size_t index) const
    {
        std::vector<digest_block> blocks(article(index).block_count);
        if (!blocks.empty()) {
            blocks[0].size = sizeof blocks[0];
            if (digest_doc_blocks(doc_.get(), index, blocks.data(), blocks.size()) < 0)
                throw std::runtime_error("no blocks");
        }
        return blocks;
    }

private:
    struct Free {
        void operator()(digest_doc *doc) const { digest_doc_free(doc); }
    };

    std::unique_ptr<std::string> text_; // freed after the doc that points into it
    std::unique_ptr<digest_doc, Free> doc_;
};

void print(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot be opened");
    std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    const Digest digest(std::move(text));
    for (std::size_t i = 0; i < digest.size(); i++) {
        std::size_t paragraphs = 0;
        for (const digest_block &block : digest.blocks(i))
            paragraphs += block.kind == DIGEST_BLOCK_KIND_PARAGRAPH ? 1 : 0;
        std::cout << view(digest.article(i).headline.text) << " (" << paragraphs << ")\n";
    }
}

} // namespace

int main(int argc, char **argv)
{
    int failed = 0;
    for (int i = 1; i < argc; i++) {
        try {
            print(argv[i]);
        } catch (const std::exception &error) {
            std::cerr << argv[i] << ": " << error.what() << '\n';
            failed = 1;
        }
    }
    return failed;
}
