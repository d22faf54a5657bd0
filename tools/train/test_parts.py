"""Tests of what training and use must agree on. Run: python -m unittest test_parts"""

from __future__ import annotations

import itertools
import unittest
from collections.abc import Iterable

import numpy as np
import torch

from base import UNKNOWN, Base
from crf import NegativeLogLikelihood, forward_backward
from cues import predicted_cues
from documents import CONTENT, CUE, Document, Relation, units
from infer import Found, owned_windows, settled
from model import Cues, buckets
from tokenise import Tokeniser


def small_base() -> Base:
    pieces = ["<s>", "<pad>", "</s>", "<unk>", "\u2581", "a", "b", "ab", "\u2581ab", "\u201c", "1"]
    scores = np.array([0, 0, 0, 0, -3, -3, -3, -2, -1, -2, -2], np.float32)
    return Base(pieces, scores, {"\u200c": " "}, {}, np.zeros(0, np.uint8))


def document(lengths: list[int], sentence: list[int]) -> Document:
    size = len(lengths)
    made = Document("d", "en", ["w"] * size, [(0, 1)] * size, [True] * size, *(np.zeros(size, np.int64),) * 3, [], "")
    made.sentence = np.array(sentence)
    made.pieces = [[5] * length for length in lengths]
    made.offsets = np.concatenate([[0], np.cumsum(lengths)])
    return made


def found(cue: tuple[int, int], content: Iterable[int], strength: float) -> Found:
    words = list(content)
    return Found(cue, [], words, strength, {}, dict.fromkeys(words, strength))


class Tokenising(unittest.TestCase):
    def test_the_cut_has_the_largest_sum_of_scores(self) -> None:
        tokeniser = Tokeniser(small_base())
        self.assertEqual(tokeniser.cut("ab", True), [8])
        self.assertEqual(tokeniser.cut("ab", False), [7])
        self.assertEqual(tokeniser.cut("ax", False), [5, UNKNOWN])

    def test_a_zero_width_joiner_parts_pieces(self) -> None:
        self.assertEqual(Tokeniser(small_base()).cut("ab\u200cab", True), [8, 8])

    def test_spellings_meet(self) -> None:
        form = Tokeniser(small_base()).form
        self.assertEqual(form("\u00ab", "fa", 1), "\u201c")
        self.assertEqual(form("\u06f1\u0661", "fa", 0), "11")
        self.assertEqual(form("\u0643\u064a", "fa", 0), "\u06a9\u06cc")
        self.assertEqual(form("\u06a9\u06cc", "ar", 0), "\u0643\u064a")
        self.assertEqual(form("\u0642\u064e\u0627\u0644", "ar", 0), "\u0642\u0627\u0644")
        self.assertEqual(form("\u064e", "ar", 0), "\u064e")


class Field(unittest.TestCase):
    def test_marginals_are_those_of_all_labellings(self) -> None:
        random = np.random.default_rng(3)
        emissions, moves, starts = random.normal(size=(2, 4, 3)), random.normal(size=(3, 3)), random.normal(size=3)
        mask = np.array([[True] * 4, [True, True, False, False]])
        partition, marginals, _ = forward_backward(emissions, mask, moves, starts)
        for row, length in ((0, 4), (1, 2)):
            shares = np.zeros((length, 3))
            for labels in itertools.product(range(3), repeat=length):
                score = starts[labels[0]] + sum(emissions[row, at, label] for at, label in enumerate(labels))
                score += sum(moves[a, b] for a, b in itertools.pairwise(labels))
                for at, label in enumerate(labels):
                    shares[at, label] += np.exp(score)
            self.assertAlmostEqual(partition[row], np.log(shares[0].sum()))
            np.testing.assert_allclose(marginals[row, :length], shares / shares.sum(1, keepdims=True))

    def test_the_gradient_is_that_of_the_loss(self) -> None:
        torch.manual_seed(0)
        mask = torch.tensor([[True] * 4, [True, True, False, False]])
        truth = torch.tensor([[0, 1, 2, 0], [1, 1, 0, 0]])
        values = [torch.randn(2, 4, 3), torch.randn(3, 3), torch.randn(3)]
        given = [one.double().requires_grad_() for one in values]
        self.assertTrue(
            torch.autograd.gradcheck(
                lambda *of: NegativeLogLikelihood.apply(*of, truth, mask).double(), given, eps=1e-3, atol=1e-2
            )
        )


class Windows(unittest.TestCase):
    def test_every_word_is_owned_once(self) -> None:
        random = np.random.default_rng(1)
        for _ in range(50):
            size = int(random.integers(1, 900))
            sentence = np.cumsum(random.random(size) < 0.05).tolist()
            made = document(random.integers(1, 6, size).tolist(), sentence)
            owned = owned_windows(made)
            words = [word for one in owned for word in range(one.begin, one.end)]
            self.assertEqual(words, list(range(size)))
            for one in owned:
                self.assertLessEqual(one.window.length, 302)
                self.assertTrue(one.window.begin <= one.begin <= one.end <= one.window.end)

    def test_units_are_sentences_unless_they_are_long(self) -> None:
        self.assertEqual(units(document([1, 1, 1, 3, 3], [0, 0, 1, 1, 1]), 4), [(0, 2), (2, 4), (4, 5)])


class Statements(unittest.TestCase):
    def test_cues_begin_at_the_best_tag_or_above_the_threshold(self) -> None:
        tags = np.full((5, 7), 0.02)
        tags[0, CUE], tags[1, CUE + 1], tags[3, CUE], tags[3, 0] = 0.9, 0.9, 0.4, 0.5
        self.assertEqual(predicted_cues(tags, 0.3), [(0, 2), (3, 4)])
        self.assertEqual(predicted_cues(tags, 0.45), [(0, 2)])

    def test_a_nested_statement_goes_only_where_outermost_ones_count(self) -> None:
        outer = found((0, 1), range(1, 9), 0.9)
        inner = found((4, 5), range(5, 9), 0.8)
        self.assertEqual(len(settled([outer, inner], False)), 2)
        self.assertEqual([one.cue for one in settled([outer, inner], True)], [outer.cue])

    def test_of_two_readings_the_stronger_stays(self) -> None:
        weak, strong = found((0, 1), range(2, 8), 0.4), found((9, 10), range(2, 9), 0.9)
        self.assertEqual([one.cue for one in settled([weak, strong], False)], [strong.cue])

    def test_two_cues_that_claim_two_quotations_part_them(self) -> None:
        first, second = found((5, 6), range(0, 4), 0.9), found((12, 13), [*range(0, 4), *range(7, 11)], 0.8)
        self.assertEqual([one.content for one in settled([first, second], False)], [[0, 1, 2, 3], [7, 8, 9, 10]])

    def test_distances_are_signed_and_coarse(self) -> None:
        place = torch.zeros(1, 60, dtype=torch.long)
        found = buckets(torch.arange(60), Cues([0], [(20, 22)], place, place))[0].tolist()
        self.assertEqual(found[20:22], [20, 20])
        self.assertEqual((found[19], found[22]), (19, 21))
        self.assertEqual((found[4], found[37]), (20 - 11, 20 + 11))
        self.assertGreaterEqual(min(found), 0)


class Tags(unittest.TestCase):
    def test_the_inner_statement_of_a_content_keeps_its_cue(self) -> None:
        from documents import _tags

        made = document([1] * 6, [0] * 6)
        made.relations = [Relation([(0, 1)], [(1, 2)], [(2, 6)], False), Relation([(2, 3)], [(3, 4)], [(4, 6)], True)]
        self.assertEqual(_tags(made).tolist(), [1, CUE, 1, CUE, CONTENT, CONTENT + 1])


if __name__ == "__main__":
    unittest.main()
