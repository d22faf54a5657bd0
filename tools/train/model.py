"""The encoder, its tag head and its pair head."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

from base import FEED_FORWARD, HIDDEN, Base, word_embeddings
from crf import FORBIDDEN
from documents import FORCES, TYPES

KEPT_LAYERS = 8  # of twelve: three articles of 4.9 kB a CPU-second need that few
FROZEN_LAYERS = 3  # what they know of many languages must not be unlearnt
HEADS = 12
POSITIONS = 320
PAIR = 128
PAIR_LAYERS = 2
PAIR_HEADS = 4
TAGS = 7
PARTS = 5
FRAME = 64
QUOTE_STATES = 8
DISTANCES = 41
DROPOUT = 0.1
HIDDEN_SCORE = -1e4


class Layer(nn.Module):
    """A transformer layer with the norm after each half, as BERT has it."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.attended = nn.Linear(HIDDEN, HIDDEN)
        self.attended_norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.widen = nn.Linear(HIDDEN, FEED_FORWARD)
        self.narrow = nn.Linear(FEED_FORWARD, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, 1e-12)

    def forward(self, x: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        x = self.attended_norm(x + self.attended(attend(self.qkv(x), HEADS, mask)))
        return self.norm(x + self.narrow(F.gelu(self.widen(x))))


def attend(qkv: torch.Tensor, heads: int, mask: torch.Tensor | None) -> torch.Tensor:
    """Self-attention; `mask` [b, 1, 1, l] is 0 where a position may be looked at and very low elsewhere.

    Written out: on a CPU the fused one's backward pass takes four times as long.
    """
    batch, length, width = qkv.shape
    size = width // 3 // heads
    query, key, value = qkv.view(batch, length, 3, heads, size).permute(2, 0, 3, 1, 4)
    scores = (query * size**-0.5) @ key.transpose(2, 3)
    if mask is not None:
        scores = scores + mask.to(scores.dtype)
    return (torch.softmax(scores, 3, dtype=scores.dtype) @ value).transpose(1, 2).reshape(batch, length, width // 3)


def hiding(mask: torch.Tensor) -> torch.Tensor | None:
    """What `attend` adds for a mask [b, l] of positions that are there."""
    if bool(mask.all()):
        return None
    return torch.zeros(mask.shape).masked_fill(~mask, HIDDEN_SCORE)[:, None, None, :]


class PairLayer(nn.Module):
    """A small transformer layer with the norm before each half: it learns from nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.attend_norm = nn.LayerNorm(PAIR)
        self.qkv = nn.Linear(PAIR, 3 * PAIR)
        self.attended = nn.Linear(PAIR, PAIR)
        self.feed_norm = nn.LayerNorm(PAIR)
        self.widen = nn.Linear(PAIR, 2 * PAIR)
        self.narrow = nn.Linear(2 * PAIR, PAIR)

    def forward(self, x: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        mixed = self.attended(attend(self.qkv(self.attend_norm(x)), PAIR_HEADS, mask))
        x = x + F.dropout(mixed, DROPOUT, self.training)
        fed = self.narrow(F.gelu(self.widen(self.feed_norm(x))))
        return x + F.dropout(fed, DROPOUT, self.training)


class Model(nn.Module):
    """Pieces in; tags of words and, for each cue, the parts of its statement out."""

    def __init__(self, base: Base, words: torch.Tensor | None = None) -> None:
        super().__init__()
        rows = torch.from_numpy(word_embeddings(base)) if words is None else words
        self.words = nn.Embedding.from_pretrained(rows, freeze=True)
        positions = base.tensors["emb.pos"] + base.tensors["emb.type"][:HIDDEN]
        self.positions = nn.Parameter(torch.from_numpy(positions[:POSITIONS]))
        self.input_norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(KEPT_LAYERS))
        self.quotes = nn.Embedding(QUOTE_STATES, HIDDEN)
        nn.init.zeros_(self.quotes.weight)
        self.tag = nn.Linear(HIDDEN, TAGS)
        self.word_projection = nn.Linear(HIDDEN, PAIR)
        self.cue_projection = nn.Linear(HIDDEN, PAIR)
        self.distance = nn.Embedding(DISTANCES, PAIR)
        self.flag = nn.Embedding(2, PAIR)
        self.same = nn.Embedding(3, PAIR)
        for table in (self.distance, self.flag, self.same):
            nn.init.normal_(table.weight, std=0.02)
        self.pair_layers = nn.ModuleList(PairLayer() for _ in range(PAIR_LAYERS))
        self.pair_norm = nn.LayerNorm(PAIR)
        self.parts = nn.Linear(PAIR, PARTS)
        self.frame_projection = nn.Linear(HIDDEN, 3 * FRAME)
        self.types = nn.Linear(FRAME, len(TYPES))
        self.forces = nn.Linear(FRAME, len(FORCES))
        self.transitions = nn.Parameter(torch.zeros(PARTS, PARTS))
        self.starts = nn.Parameter(torch.zeros(PARTS))
        self.register_buffer("forbidden", forbidden_moves(), persistent=False)
        self._load(base)
        self._freeze()

    def _load(self, base: Base) -> None:
        take = lambda name: torch.from_numpy(base.tensors[name])  # noqa: E731
        with torch.no_grad():
            self.input_norm.weight.copy_(take("emb.ln.w"))
            self.input_norm.bias.copy_(take("emb.ln.b"))
            for at, layer in enumerate(self.layers):
                for kind, suffix in (("weight", "w"), ("bias", "b")):
                    of = lambda part: take(f"l{at}.{part}.{suffix}")  # noqa: B023, E731
                    getattr(layer.qkv, kind).copy_(torch.cat([of("q"), of("k"), of("v")]))
                    getattr(layer.attended, kind).copy_(of("ao"))
                    getattr(layer.attended_norm, kind).copy_(of("aln"))
                    getattr(layer.widen, kind).copy_(of("fi"))
                    getattr(layer.narrow, kind).copy_(of("fo"))
                    getattr(layer.norm, kind).copy_(of("oln"))

    def _freeze(self) -> None:
        self.positions.requires_grad_(False)
        for part in (self.input_norm, *self.layers[:FROZEN_LAYERS]):
            part.requires_grad_(False)

    def encode(self, ids: torch.Tensor, quotes: torch.Tensor, mask: torch.Tensor, first: torch.Tensor) -> torch.Tensor:
        """The state of each word's first piece, [b, w, HIDDEN]."""
        looked = hiding(mask)
        with torch.no_grad():
            x = self.input_norm(self.words(ids) + self.positions[: ids.shape[1]])
            for layer in self.layers[:FROZEN_LAYERS]:
                x = layer(x, looked)
        x = x + self.quotes(quotes)
        for layer in self.layers[FROZEN_LAYERS:]:
            x = layer(x, looked)
        return torch.gather(x, 1, first[:, :, None].expand(-1, -1, x.shape[2]))

    def pair(self, states: torch.Tensor, cues: "Cues", word_mask: torch.Tensor) -> torch.Tensor:
        """Scores of the parts of each cue's statement, [n, w, PARTS]."""
        width = states.shape[1]
        at = torch.arange(width)
        inside = (at >= cues.begin[:, None]) & (at < cues.end[:, None])
        share = inside.to(states.dtype) / (cues.end - cues.begin)[:, None]
        projected = self.cue_projection(states)[cues.window]
        cue = torch.bmm(share[:, None].to(projected.dtype), projected)
        x = self.word_projection(states)[cues.window] + cue
        x = x + self.distance(buckets(at, cues)) + self.flag(inside.long()) + self.same(cues.same)
        mask = hiding(word_mask[cues.window])
        for layer in self.pair_layers:
            x = layer(x, mask)
        return self.parts(self.pair_norm(x))

    def frame_parts(self, states: torch.Tensor) -> torch.Tensor:
        """What each word says of a statement's frame as its source, its cue and its content, [b, w, 3, FRAME]."""
        return self.frame_projection(states).view(*states.shape[:2], 3, FRAME)

    def frame_scores(self, sums: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Scores of TYPES and FORCES from the sums [n, FRAME] of three parts' mean words."""
        hidden = F.relu(sums)
        return self.types(hidden), self.forces(hidden)

    def moves(self) -> tuple[torch.Tensor, torch.Tensor]:
        """Transitions and starts of the parts, forbidden ones included."""
        return self.transitions + self.forbidden[:-1], self.starts + self.forbidden[-1]


class Cues:
    """Cues of a batch: the window each is in, its words there, and where words are the same place."""

    def __init__(self, window: list[int], runs: list[tuple[int, int]], sentence: torch.Tensor, paragraph: torch.Tensor) -> None:
        self.window = torch.tensor(window)
        self.begin = torch.tensor([begin for begin, _ in runs])
        self.end = torch.tensor([end for _, end in runs])
        sentences, paragraphs = sentence[self.window], paragraph[self.window]
        own = self.begin[:, None]
        self.same = (sentences == sentences.gather(1, own)).long() + (
            paragraphs == paragraphs.gather(1, own)
        ).long()


def buckets(at: torch.Tensor, cues: Cues) -> torch.Tensor:
    """Distances to a cue, coarser the larger they are, [n, w]."""
    before = (at - cues.begin[:, None]).clamp(max=0)
    after = (at - cues.end[:, None] + 1).clamp(min=0)
    away = before + after
    size = away.abs()
    coarse = (8 + torch.log2(size.clamp(min=8).float() / 8) * 3).long().clamp(max=20)
    size = torch.where(size < 8, size, coarse)
    return torch.where(away < 0, 20 - size, 20 + size)


def forbidden_moves() -> torch.Tensor:
    """[PARTS + 1, PARTS]: an "inside" follows its own "begin" or "inside"; the last row is the start."""
    table = torch.zeros(PARTS + 1, PARTS)
    for inside in (2, 4):
        for before in range(PARTS + 1):
            if before not in (inside, inside - 1):
                table[before, inside] = FORBIDDEN
    return table
