"""Statements of documents by a trained model: FORMAT.md sections 2, 4, 5 and 6 in 32-bit floats."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import torch

from batches import Window, collate
from crf import forward_backward
from cues import predicted_cues
from documents import CUE, Document, Run, units
from model import Cues, Model

LONGEST = 300  # pieces a window; longer ones than training saw lose five points
OVERLAP = 60  # none loses .7 of a point
LOWEST_CUE = 0.1  # candidates are kept from here on, so that thresholds can be tried without the model
BATCH = 8
# Contents with a larger Dice are two readings of one statement. Two quotations side by side are often taken for one by
# both their cues: at .5 one of them was lost, at .8 each keeps the words it is surer of.
ALIKE = 0.8
LEAST_LEFT = 0.25  # share of its content that a statement must keep to stay
NESTED = 0.5  # share of an inner content that lies in the outer one
STRONGER = 1.3  # times as strong as the outer one an inner statement must be to be kept instead
CLAMP = 1e-4


@dataclass(frozen=True)
class Owned:
    """A window and the words whose tags and cues are taken from it."""

    window: Window
    begin: int
    end: int


@dataclass(frozen=True)
class Candidate:
    """A cue with the marginals of its window's words for source and content."""

    cue: Run
    begin: int
    source: np.ndarray
    content: np.ndarray
    """Of each word of the window what it says of the frame as source, cue and content, [w, 3, FRAME]."""
    frame: np.ndarray
    """Largest P(cue) of the cue's words, and whether a best tag made it."""
    sure: float
    tagged: bool


@dataclass
class Reading:
    document: Document
    cue: np.ndarray
    tags: np.ndarray
    candidates: list[Candidate] = field(default_factory=list)


@dataclass(frozen=True)
class Thresholds:
    cue: float = 0.3
    source: float = 0.5
    content: float = 0.5


@dataclass
class Found:
    """One statement; words, not runs. Without a cue `cue` is the anchor, the content's first word."""

    cue: Run
    source: list[int]
    content: list[int]
    strength: float
    features: dict[str, float]
    """Marginal of each word of the content."""
    shares: dict[int, float]
    """Sum of what the mean words of the three parts say of the frame; the model makes probabilities of it."""
    frame: np.ndarray
    confidence: float = 0.0
    cueless: bool = False
    types: np.ndarray = field(default_factory=lambda: np.zeros(0))
    forces: np.ndarray = field(default_factory=lambda: np.zeros(0))


def owned_windows(document: Document) -> list[Owned]:
    """Overlapping windows over the whole document."""
    cut = units(document, LONGEST - OVERLAP)
    bounds: list[tuple[int, int]] = []
    first = 0
    while True:
        last = first
        while last < len(cut) and document.length(cut[first][0], cut[last][1]) <= LONGEST:
            last += 1
        bounds.append((cut[first][0], cut[last - 1][1]))
        if last >= len(cut):
            break
        after = last
        while after - 1 > first and document.length(cut[after - 1][0], cut[last - 1][1]) <= OVERLAP:
            after -= 1
        first = after
    starts = [begin for begin, _ in cut]
    found: list[Owned] = []
    for at, (begin, end) in enumerate(bounds):
        own = found[-1].end if found else begin
        border = document.size
        if at + 1 < len(bounds):
            following = bounds[at + 1][0]
            middle = (document.offsets[following] + document.offsets[end]) / 2
            choices = [start for start in starts if following <= start < end] + [end]
            border = min(choices, key=lambda word: abs(document.offsets[word] - middle))
        found.append(Owned(Window(document, begin, end), own, border))
    return found


@torch.no_grad()
def read(model: Model, documents: list[Document], autocast: bool = False) -> list[Reading]:
    """Tags and candidate statements of documents."""
    model.eval()
    readings = {id(one): Reading(one, np.zeros(one.size), np.zeros((one.size, 7), np.float32)) for one in documents}
    todo = sorted((owned for one in documents for owned in owned_windows(one)), key=lambda owned: owned.window.length)
    for at in range(0, len(todo), BATCH):
        chunk = todo[at : at + BATCH]
        batch = collate([owned.window for owned in chunk])
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=autocast):
            states = model.encode(batch.ids, batch.quotes, batch.mask, batch.first).float()
            tags = model.tag(states).float().softmax(-1).numpy()
            frames = model.frame_parts(states).float().numpy()
            places, runs = [], []
            for row, owned in enumerate(chunk):
                window, reading = owned.window, readings[id(owned.window.document)]
                mine = slice(owned.begin - window.begin, owned.end - window.begin)
                reading.tags[owned.begin : owned.end] = tags[row, mine]
                own = tags[row, : window.end - window.begin]
                for run in predicted_cues(own, LOWEST_CUE):
                    if owned.begin <= window.begin + run[0] < owned.end:
                        places.append(row)
                        runs.append(run)
            if not places:
                continue
            parts = model.pair(states, Cues(places, runs, batch.sentence, batch.paragraph), batch.word_mask).float()
        moves, starts = (one.numpy() for one in model.moves())
        _, marginals, _ = forward_backward(parts.numpy(), batch.word_mask.numpy()[places], moves, starts)
        for row, (begin, end), shares in zip(places, runs, marginals, strict=True):
            window = chunk[row].window
            size = window.end - window.begin
            probabilities = tags[row, begin:end]
            readings[id(window.document)].candidates.append(
                Candidate(
                    (window.begin + begin, window.begin + end),
                    window.begin,
                    shares[:size, 1:3].sum(1),
                    shares[:size, 3:5].sum(1),
                    frames[row, :size],
                    float(probabilities[:, CUE : CUE + 2].sum(1).max()),
                    bool(np.isin(probabilities.argmax(1), (CUE, CUE + 1)).any()),
                )
            )
    for reading in readings.values():
        reading.cue = reading.tags[:, CUE : CUE + 2].sum(1)
        reading.candidates.sort(key=lambda one: one.cue)
    return [readings[id(one)] for one in documents]


def logit(p: float) -> float:
    p = min(1 - CLAMP, max(CLAMP, p))
    return float(np.log(p / (1 - p)))


def statements(reading: Reading, thresholds: Thresholds, outermost: bool) -> list[Found]:
    """What the candidates come to, in order of their cues."""
    found = []
    for one in reading.candidates:
        if not one.tagged and one.sure <= thresholds.cue:
            continue
        anchor = one.cue[0] - one.begin
        cueless = bool(one.content[anchor] > thresholds.content and one.content[anchor] >= one.source[anchor])
        free = np.ones(len(one.content), bool)
        if not cueless:
            free[anchor : one.cue[1] - one.begin] = False
        is_content = (one.content > thresholds.content) & (one.content >= one.source) & free
        is_source = (one.source > thresholds.source) & ~is_content & free
        if not is_content.any():
            continue
        held, given = one.content[is_content], one.source[is_source]
        features = {
            "cue": logit(one.sure),
            "content": logit(float(held.mean())),
            "source": logit(float(given.mean())) if len(given) else 0.0,
            "sourceless": float(len(given) == 0),
            "spill": float(np.log1p(one.content[~is_content].sum() / len(held))),
            "sourceSpill": float(np.log1p(one.source[~is_source].sum() / max(1, len(given)))),
            "cueless": float(cueless),
        }
        found.append(
            Found(
                one.cue,
                (one.begin + np.flatnonzero(is_source)).tolist(),
                (one.begin + np.flatnonzero(is_content)).tolist(),
                float(held.mean()) * one.sure,
                features,
                dict(zip((one.begin + np.flatnonzero(is_content)).tolist(), held.tolist(), strict=True)),
                frame_sum(one, is_source, is_content),
                cueless=cueless,
            )
        )
    return settled(found, outermost)


def frame_sum(one: Candidate, is_source: np.ndarray, is_content: np.ndarray) -> np.ndarray:
    """FORMAT.md section 7: before words are shared out between statements."""
    is_cue = np.zeros(len(is_content), bool)
    is_cue[one.cue[0] - one.begin : one.cue[1] - one.begin] = True
    means = [one.frame[chosen, part].mean(0) for part, chosen in enumerate((is_source, is_cue, is_content)) if chosen.any()]
    return np.sum(means, 0)


@torch.no_grad()
def frame_found(model: Model, found: list[Found]) -> None:
    """Gives statements the probabilities of their types and forces."""
    if not found:
        return
    types, forces = model.frame_scores(torch.from_numpy(np.stack([one.frame for one in found])))
    for one, of_type, of_force in zip(found, types.softmax(-1).numpy(), forces.softmax(-1).numpy(), strict=True):
        one.types, one.forces = of_type, of_force


def settled(found: list[Found], outermost: bool) -> list[Found]:
    """Without second readings, each shared word with its surer owner, nested ones only where they count."""
    dropped: set[int] = set()
    contents = [set(one.content) for one in found]
    holds = [[not one.cueless and content.issuperset(range(*one.cue)) for one in found] for content in contents]
    for a, outer in enumerate(found):
        for b, inner in enumerate(found):
            if a == b or a in dropped or b in dropped:
                continue
            shared = len(contents[a] & contents[b])
            if holds[a][b]:
                if outermost and shared / len(contents[b]) > NESTED:
                    dropped.add(a if inner.strength > outer.strength * STRONGER else b)
            elif not holds[b][a] and 2 * shared / (len(contents[a]) + len(contents[b])) > ALIKE:
                dropped.add(b if outer.strength >= inner.strength else a)
    kept = [at for at in range(len(found)) if at not in dropped]
    left = []
    for a in kept:
        one = found[a]
        others = [found[b] for b in kept if b != a and (outermost or not (holds[a][b] or holds[b][a]))]
        content = [word for word in one.content if not any(claims(other, one, word) for other in others)]
        if content and len(content) >= LEAST_LEFT * len(one.content):
            left.append(replace(one, content=content))
    return left


def claims(other: Found, one: Found, word: int) -> bool:
    """Whether a word that `one` has is more surely the other's; of equals the earlier cue's."""
    share = other.shares.get(word, 0.0)
    return share > one.shares[word] or (share == one.shares[word] and other.cue < one.cue)


def runs(words: list[int]) -> list[Run]:
    """Words in ascending order as half-open runs."""
    found: list[Run] = []
    for word in words:
        if found and found[-1][1] == word:
            found[-1] = (found[-1][0], word + 1)
        else:
            found.append((word, word + 1))
    return found
