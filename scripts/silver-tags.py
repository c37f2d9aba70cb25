"""Tags text with spaCy: the labels that the verb decider learns from.

    python -m venv venv && venv/bin/pip install spacy==3.8.* && venv/bin/python -m spacy download en_core_web_sm
    policylens normalize paper.txt > repaired.txt
    venv/bin/python scripts/silver-tags.py repaired.txt ... > silver.jsonl

Takes repaired texts (form feeds between pages), or a .jsonl file of {"id", "text"} lines, and writes one line a text: {"id", "text", "tokens":
[[start, end, tag, dependency], ...]}, offsets in UTF-16 code units of `text`, tags of the Penn Treebank, dependencies of spaCy.
en_core_web_sm 3.8 (MIT licence, (c) Explosion) was trained on OntoNotes 5. Neither the model nor the silver file ships.
"""

import json
import re
import sys

import spacy

nlp = spacy.load(sys.argv[1].split("=")[1] if sys.argv[1].startswith("--model=") else "en_core_web_sm", disable=["ner", "lemmatizer"])


def texts(paths):
    for path in paths:
        with open(path, encoding="utf-8") as file:
            if path.endswith(".jsonl"):
                for line in file:
                    yield json.loads(line)
            else:
                yield {"id": path, "text": file.read()}


def paragraphs(text):
    """Stretches between blank lines and form feeds, with their starts. A line break inside one counts as a blank."""
    start = 0
    for gap in re.finditer(r"\n\s*\n|\f", text):
        yield start, text[start : gap.start()]
        start = gap.end()
    yield start, text[start:]


for record in texts(path for path in sys.argv[1:] if not path.startswith("--")):
    text = record["text"]
    units = [0]
    for character in text:
        units.append(units[-1] + (2 if ord(character) > 0xFFFF else 1))
    pieces = [(part.replace("\n", " "), start) for start, part in paragraphs(text) if part.strip()]
    tokens = []
    for parsed, start in nlp.pipe(pieces, as_tuples=True, batch_size=64):
        for token in parsed:
            if not token.is_space:
                at = start + token.idx
                tokens.append([units[at], units[at + len(token)], token.tag_, token.dep_])
    print(json.dumps({**record, "tokens": tokens}, ensure_ascii=False), flush=True)
