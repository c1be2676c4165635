"""The schema that ships with the package, held against FORMAT's documents and against what is no such."""

from __future__ import annotations

import copy
import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, SAMPLE
from hypothesis import given
from jsonschema import Draft202012Validator
from test_spans import texts

import libdigest

SCHEMA = json.loads(files(libdigest).joinpath("digest.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
GOOD = libdigest.read(SAMPLE).to_dict()


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_corpus_fits(document: Path) -> None:
    VALIDATOR.validate(libdigest.read(document).to_dict())
    VALIDATOR.validate(json.loads((ROOT / f"tests/dumps/{document.stem}.json").read_text("utf-8")))


@given(texts)
def test_whatever_is_parsed_fits(text: str) -> None:
    VALIDATOR.validate(libdigest.parse(text).to_dict())


def test_every_key_is_named(document: Path) -> None:
    """With keys of no name forbidden everything still fits: the schema leaves nothing out."""
    closed = copy.deepcopy(SCHEMA)
    for kind in closed["$defs"].values():
        if kind.get("type") == "object":
            kind["additionalProperties"] = False
    Draft202012Validator(closed).validate(libdigest.read(document).to_dict())


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["format"], "libdigest/2"),
        (["kind"], "newspaper"),
        (["articles", 0, "span"], [1]),
        (["articles", 0, "span"], [1, 2, 3]),
        (["articles", 0, "span"], [-1, 2]),
        (["articles", 0, "headline"], "a bare string"),
        (["articles", 0, "headline", "from"], "dateline"),
        (["articles", 0, "timestamps", 0, "value"], "yesterday"),
        (["articles", 0, "blocks", 0, "kind"], "advert"),
        (["diagnostics"], None),
        (["evidence"], ["rule", "rule"]),
    ],
)
def test_what_is_wrong_does_not_fit(path: list[Any], value: Any) -> None:
    bad = copy.deepcopy(GOOD)
    *way, last = path
    place: Any = bad
    for step in way:
        place = place[step]
    assert place[last] != value
    place[last] = value
    assert not VALIDATOR.is_valid(bad)
    del place[last]
    assert not VALIDATOR.is_valid(bad)
