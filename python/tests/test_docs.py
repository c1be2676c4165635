"""What is written twice is written alike: the stubs and the module they describe."""

from __future__ import annotations

import ast
import doctest
import inspect
import os
import re
import shlex
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from conftest import ROOT

import libdigest
from libdigest import _libdigest
from libdigest.__main__ import main

STUB = Path(libdigest.__file__).with_name("_libdigest.pyi")


def overload(node: ast.FunctionDef | ast.ClassDef) -> bool:
    return any(isinstance(one, ast.Name) and one.id == "overload" for one in node.decorator_list)


def documented() -> Iterator[tuple[str, object, str | None]]:
    for node in ast.parse(STUB.read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            thing = getattr(_libdigest, node.name)
            said = ast.get_docstring(node)
            if said or not overload(node):
                yield node.name, thing, said
            for member in getattr(node, "body", []) if isinstance(node, ast.ClassDef) else []:
                if isinstance(member, ast.FunctionDef) and not member.name.startswith("_"):
                    yield (
                        f"{node.name}.{member.name}",
                        getattr(thing, member.name),
                        ast.get_docstring(member),
                    )


def test_docstrings_are_those_of_the_stubs() -> None:
    seen = 0
    for name, thing, said in documented():
        assert said, f"{name} says nothing"
        assert inspect.getdoc(thing) == said, name
        seen += 1
    assert seen > 100


def test_everything_public_is_named() -> None:
    for name in libdigest.__all__:
        assert getattr(libdigest, name).__doc__
        if not name.startswith("__"):
            assert getattr(libdigest, name).__module__ in (
                "libdigest",
                "libdigest._libdigest",
                "libdigest.tables",
            )
    assert sorted(libdigest.__all__) == libdigest.__all__
    public = {name for name in vars(_libdigest) if not name.startswith("_")}
    assert public <= set(libdigest.__all__)


def test_examples() -> None:
    tables = doctest.testmod(libdigest.tables)
    assert (tables.attempted, tables.failed) == (5, 0)
    ran = doctest.testmod(libdigest)
    assert ran.attempted >= 4
    assert ran.failed == 0
    finder = doctest.DocTestFinder(exclude_empty=True)
    runner = doctest.DocTestRunner()
    for name in ("parse", "parse_many"):
        (test,) = finder.find(getattr(libdigest, name), name, globs={})
        runner.run(test)
    assert runner.summarize().attempted >= 5
    assert runner.summarize().failed == 0


def test_the_readme(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its Python is run, its commands are run, and its picture is there."""
    readme = (ROOT / "README.md").read_text("utf-8")
    monkeypatch.chdir(ROOT)
    (session,) = re.findall("```python\n(.*?)```", readme, re.DOTALL)
    runner = doctest.DocTestRunner()
    runner.run(doctest.DocTestParser().get_doctest(session, {}, "README.md", "README.md", 0))
    assert (runner.summarize().attempted, runner.summarize().failed) == (5, 0)
    section = readme[readme.index("## From Python") : readme.index("## Test it")]
    commands = re.findall("^libdigest (.*)$", section, re.MULTILINE)
    statuses = []
    for command in commands:
        arguments = [word if word != "page.html" else os.devnull for word in shlex.split(command)]
        statuses.append(main(arguments))
    assert statuses == [0, 1]
    (picture,) = re.findall(r"!\[.*?\]\((.*?)\)", readme)
    assert (ROOT / picture).read_bytes().startswith(b"\x89PNG")


def test_the_licences_are_installed_with_it() -> None:
    names = {path.name for path in metadata.files("libdigest") or []}
    assert {"LICENSE-MIT", "LICENSE-APACHE"} <= names
