"""A Hugging Face data set of digests to one of articles, for training on.

Needs `pip install 'libdigest[datasets]'`.
"""

from composed import digests
from datasets import Dataset, disable_progress_bars

import libdigest.datasets

disable_progress_bars()
ids, texts = zip(*digests(200), strict=True)
articles = libdigest.datasets.split(Dataset.from_dict({"id": ids, "text": texts}), others="drop", num_proc=2)
articles = articles.filter(lambda body: body is not None, input_columns="body")
print(articles)
print(articles[0]["source"], articles[0]["headline"], sep="\n")
