"""The views as a browser shows them. Without Chromium, what can be said of their text."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from conftest import CORPUS, ROOT, SAMPLE

import libdigest
from libdigest import Digest
from libdigest.__main__ import main

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

ENGLISH = SAMPLE.parent / "13-english-clippings.txt"
HOSTILE = [
    "<script>hit=1</script>",
    '"><img src=x onerror="hit=1">',
    "'><svg onload=hit=1>",
    "</style><b>&amp;",
    "javascript:hit=1",
]


def hostile() -> Digest:
    """A digest with hostile text wherever text is shown."""
    lines = [f"{HOSTILE[3]} 12 May 2021", "Contents"]
    lines += [f"{i}. Tidewater {bad}: Harbour {bad}" for i, bad in enumerate([*HOSTILE, "missing"], 1)]
    for bad in HOSTILE:
        lines += ["==================", f"Tidewater {bad}: Harbour {bad}", f"By Clara {bad}, 11 May 2021"]
        lines += [f"GULL POINT {bad} - The harbour {bad} reopened after nine days {bad}."]
    return libdigest.parse("\n".join(lines))


class Elements(HTMLParser):
    """The names and attributes of every element, and all the text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def views(digest: Digest) -> Iterator[str]:
    yield digest._repr_html_()
    yield from (article._repr_html_() for article in digest)


def test_hostile_text_stays_text() -> None:
    digest = hostile()
    assert len(digest) == len(HOSTILE)
    allowed = {"div", "style", "p", "bdi", "svg", "title", "rect", "ul", "li", "span", "b", "mark", "hr"}
    allowed |= {"table", "thead", "tbody", "tr", "th", "td"}
    attributes = {"class", "dir", "title", "viewbox", "preserveaspectratio", "role", "x", "width", "height"}
    for view in views(digest):
        for tag, attrs in Elements(view).seen:
            assert tag in allowed, tag
            assert set(attrs) <= attributes, attrs
    text = Elements(digest._repr_html_()).text
    assert all(bad in text for bad in HOSTILE[:3])


def test_views_need_nothing_from_elsewhere(document: Path) -> None:
    for data in (document.read_bytes(), document.read_bytes().decode()):
        for view in views(libdigest.parse(data)):
            assert not re.search(r"<script|url\(|@import|http|src=|href=", view)


def test_an_article_is_shown_whole(document: Path) -> None:
    for article in libdigest.read(document):
        shown = Elements(article._repr_html_())
        for block in article.blocks:
            assert block.text in shown.text


def test_direction_is_that_of_the_content() -> None:
    assert '<div class="libdigest" dir="rtl">' in libdigest.read(SAMPLE)._repr_html_()
    assert '<div class="libdigest" dir="ltr">' in libdigest.read(ENGLISH)._repr_html_()
    assert '<div class="libdigest" dir="ltr">' in libdigest.parse("")._repr_html_()


def test_a_large_digest_is_shown_in_part() -> None:
    body = "The city says that the new bridge was opened to cars this morning, after a year of work."
    text = "".join(f"Harbour Post: Bridge {i} opens\n{body}\n==========\n" for i in range(3000))
    digest = libdigest.parse(text)
    assert len(digest) == 3000
    view = digest._repr_html_()
    assert "2,800 more articles" in view
    assert len(view) < 300_000


def test_a_page_of_its_own(tmp_path: Path) -> None:
    digest = libdigest.read(SAMPLE)
    digest.show(tmp_path / "page.html")
    page = (tmp_path / "page.html").read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert digest._repr_html_() in page
    with pytest.raises(FileNotFoundError):
        digest.show(tmp_path / "none" / "page.html")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not chromium or not driver:
        pytest.skip("the views in a browser, no chromium and chromedriver here")
    webdriver: Any = pytest.importorskip("selenium.webdriver")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for argument in (
        "headless",
        "no-sandbox",
        "disable-gpu",
        "disable-quic",
        "no-first-run",
        "disable-background-networking",
        "disable-component-update",
        "disable-sync",
        f"user-data-dir={tmp_path_factory.mktemp('chromium')}",
    ):
        options.add_argument(f"--{argument}")
    with webdriver.Chrome(options=options, service=webdriver.ChromeService(driver)) as chrome:
        yield chrome


PAGES = {
    "press file": lambda: libdigest.read(SAMPLE),
    "oddities": lambda: libdigest.read(SAMPLE.parent / "16-date-conflict.txt"),
    "english": lambda: libdigest.read(ENGLISH),
    "hostile": hostile,
}


def show(browser: Chrome, path: Path, digest: Digest, width: int = 1400, scheme: str = "light") -> None:
    """The card and every article of a digest, one after the other."""
    digest.show(path)
    page = path.read_text("utf-8")
    articles = "".join(article._repr_html_() for article in digest)
    path.write_text(page.replace("</body>", articles + "</body>"), "utf-8")
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    size = {"width": width, "height": 1000, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    browser.get(path.as_uri())


@pytest.mark.parametrize("width", [400, 1400])
@pytest.mark.parametrize("name", PAGES)
def test_nothing_overflows(browser: Chrome, tmp_path: Path, name: str, width: int) -> None:
    show(browser, tmp_path / "page.html", PAGES[name](), width)
    beyond = browser.execute_script("""
        const beyond = [];
        for (const card of document.querySelectorAll('.libdigest')) {
            const outer = card.getBoundingClientRect();
            for (const inner of card.querySelectorAll('p, bdi, td, li, svg, mark, table')) {
                const box = inner.getBoundingClientRect();
                const inside = outer.left - 0.5 <= box.left && box.right <= outer.right + 0.5;
                if (box.width && !inside) beyond.push(inner.outerHTML);
            }
        }
        if (document.documentElement.scrollWidth > innerWidth) beyond.push('the page');
        return beyond;
    """)
    assert beyond == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_text_can_be_read(browser: Chrome, tmp_path: Path, name: str, scheme: str) -> None:
    """Every text has a contrast of 4.5 to what is behind it, as WCAG asks of level AA."""
    show(browser, tmp_path / "page.html", PAGES[name](), scheme=scheme)
    pairs = browser.execute_script("""
        const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
        const rgba = colour => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data];
        };
        const pairs = {};
        for (const element of document.querySelectorAll('.libdigest *:not(style):not(svg *)')) {
            if (![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) continue;
            let behind = element;
            while (rgba(getComputedStyle(behind).backgroundColor)[3] < 255) behind = behind.parentElement;
            const colours = [getComputedStyle(element).color, getComputedStyle(behind).backgroundColor];
            pairs[JSON.stringify(colours.map(rgba))] = element.outerHTML.slice(0, 200);
        }
        return pairs;
    """)
    assert len(pairs) > 2

    def luminance(colour: list[int]) -> float:
        parts = (part / 255 for part in colour[:3])
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    for pair, where in pairs.items():
        dark, light = sorted(luminance([int(n) for n in re.findall(r"\d+", c)]) for c in pair.split("],["))
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (where, pair)


def test_the_scheme_is_followed(browser: Chrome, tmp_path: Path) -> None:
    grounds = []
    for scheme in ("light", "dark"):
        show(browser, tmp_path / "page.html", libdigest.read(SAMPLE), scheme=scheme)
        script = "return getComputedStyle(document.querySelector('.libdigest')).backgroundColor"
        grounds.append(browser.execute_script(script))
    assert grounds == ["rgb(255, 255, 255)", "rgb(22, 25, 29)"]


def test_right_to_left_and_left_to_right(browser: Chrome, tmp_path: Path) -> None:
    script = """
        const left = element => element.getBoundingClientRect().left;
        const cells = [...document.querySelector('.libdigest tbody tr').cells].map(left);
        const strip = ['contents', 'paragraph'].map(kind => left(document.querySelector('rect.' + kind)));
        return [getComputedStyle(document.querySelector('.libdigest')).direction, cells, strip];
    """
    for path, direction, step in ((SAMPLE, "rtl", -1), (ENGLISH, "ltr", 1)):
        show(browser, tmp_path / "page.html", libdigest.read(path))
        found, cells, strip = browser.execute_script(script)
        assert found == direction
        assert cells == sorted(cells, key=lambda at: at * step)
        assert strip == sorted(strip, key=lambda at: at * step)


def test_arabic_is_shaped(browser: Chrome, tmp_path: Path) -> None:
    """Joined letters are of another width than the same letters kept apart."""
    show(browser, tmp_path / "page.html", libdigest.read(SAMPLE))
    apart, joined = browser.execute_script("""
        const title = document.querySelector('.libdigest .title bdi');
        const letters = [...title.textContent];
        const width = text => { title.textContent = text; return title.getBoundingClientRect().width; };
        return [width(letters.join('\\u200c')), width(letters.join(''))];
    """)
    assert abs(apart - joined) > 5


def test_a_quotation_does_not_turn_its_sentence(browser: Chrome, tmp_path: Path) -> None:
    digest = libdigest.read(SAMPLE.parent / "16-date-conflict.txt")
    show(browser, tmp_path / "page.html", digest)
    starts = browser.execute_script("""
        return [...document.querySelectorAll('.diagnostics li')].map(line => {
            const [quotation] = line.querySelectorAll('bdi');
            const after = document.createRange();
            after.selectNode(quotation.nextSibling);
            return [quotation, after].map(part => part.getClientRects()[0].left);
        });
    """)
    assert len(starts) == len(digest.diagnostics) > 1
    assert all(quotation < after for quotation, after in starts)


def test_hostile_text_does_nothing(browser: Chrome, tmp_path: Path) -> None:
    # without the page's own policy, as in a notebook
    digest = hostile()
    path = tmp_path / "page.html"
    path.write_text("<!doctype html><meta charset=utf-8>" + "".join(views(digest)), "utf-8")
    browser.get(path.as_uri())
    found = "return document.querySelectorAll('script, img, [onload], [onerror], svg svg, a, style b').length"
    assert browser.execute_script(found) == 0
    assert browser.execute_script("return typeof hit") == "undefined"
    text = browser.execute_script("return document.body.textContent")
    assert all(bad in text for bad in HOSTILE[:3])


def test_a_page_asks_for_nothing(browser: Chrome, tmp_path: Path) -> None:
    for path in CORPUS:
        show(browser, tmp_path / "page.html", libdigest.read(path))
        assert browser.execute_script("return performance.getEntriesByType('resource').length") == 0


def test_the_picture_of_the_readme(browser: Chrome, tmp_path: Path) -> None:
    """With LIBDIGEST_RENEW=1 it is taken anew, of what the command writes for the sample."""
    assert main([str(SAMPLE), "--format", "html", "-o", str(tmp_path / "page.html")]) == 0
    size = {"width": 860, "height": 600, "deviceScaleFactor": 2, "mobile": False}
    features = [{"name": "prefers-color-scheme", "value": "light"}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    browser.get((tmp_path / "page.html").as_uri())
    picture = browser.find_element("class name", "libdigest").screenshot_as_png
    assert len(picture) > 10_000
    if os.environ.get("LIBDIGEST_RENEW") == "1":
        (ROOT / "python/sample.png").write_bytes(picture)
