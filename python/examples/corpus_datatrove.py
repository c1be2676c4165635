"""A datatrove pipeline from files of digests to files of articles.

Needs `pip install 'libdigest[datatrove]' 'datatrove[io]'`.
"""

import json
import tempfile
from pathlib import Path

from composed import digests
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter

from libdigest.datatrove import DigestSplitter

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "in").mkdir()
        for part in range(2):
            lines = [json.dumps({"id": name, "text": text}) for name, text in digests(100)]
            (Path(folder) / "in" / f"{part}.jsonl").write_text("\n".join(lines), "utf-8")

        pipeline = [
            JsonlReader(f"{folder}/in"),
            DigestSplitter(others="drop"),
            JsonlWriter(f"{folder}/out", "${rank}.jsonl", compression=None),
        ]
        LocalPipelineExecutor(pipeline, tasks=2, workers=2, logging_dir=f"{folder}/logs").run()

        articles = [line for path in Path(folder).glob("out/*.jsonl") for line in path.open(encoding="utf-8")]
        print(f"{len(articles)} articles, such as {json.loads(articles[0])['metadata']['headline']}")
