"""Full50 on words: fast enough to choose thresholds by; published figures come from the scorer."""

from __future__ import annotations

from dataclasses import dataclass

from documents import Relation, Run
from infer import Found

HALF = 0.5
CUE_WEIGHT = 0.001  # among equal contents the one with the better cue


@dataclass
class Count:
    right: int = 0
    found: int = 0
    marked: int = 0

    @property
    def f1(self) -> float:
        return 200 * self.right / max(1, self.found + self.marked)


def words(runs: list[Run]) -> set[int]:
    return {word for start, end in runs for word in range(start, end)}


def dice(a: set[int], b: set[int]) -> float:
    return 1.0 if not a and not b else 2 * len(a & b) / (len(a) + len(b))


def judge(marked: list[Relation], found: list[Found]) -> list[bool]:
    """For each found statement whether it is right: pairs one to one, greedily by content."""
    gold = [(words(one.source), words(one.cue), words(one.content)) for one in marked]
    made = [(set(one.source), set(range(*one.cue)), set(one.content)) for one in found]
    pairs = []
    for a, (_, gold_cue, gold_content) in enumerate(gold):
        for b, (_, cue, content) in enumerate(made):
            shared = dice(gold_content, content)
            if shared > 0:
                pairs.append((shared + CUE_WEIGHT * dice(gold_cue, cue), shared, a, b))
    pairs.sort(reverse=True)
    right = [False] * len(found)
    taken: set[int] = set()
    done: set[int] = set()
    for _, shared, a, b in pairs:
        if a in taken or b in done:
            continue
        taken.add(a)
        done.add(b)
        right[b] = shared >= HALF and dice(gold[a][0], made[b][0]) >= HALF
    return right


def count(marked: list[Relation], found: list[Found], into: Count) -> None:
    into.right += sum(judge(marked, found))
    into.found += len(found)
    into.marked += len(marked)
