"""The model as ONNX graphs, with the layers' matrices in eight bits.

Written by hand: the runtime's fused attention and norms, which a traced export does not use, are a third faster.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from base import HIDDEN
from model import FRAME, FROZEN_LAYERS, HEADS, PAIR, PAIR_HEADS, PARTS, TAGS, Model

FUSED = "com.microsoft"
OPSET = 20
LARGEST = 127  # of a signed byte
SMALLEST_SCALE = 1e-8
NORM = 1e-12
PAIR_NORM = 1e-5


class Graph:
    """Nodes and weights in the order they are used."""

    def __init__(self, exact: bool, scales: dict[nn.Linear, torch.Tensor] | None = None) -> None:
        self.scales = scales or {}
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self.exact = exact

    def weight(self, values: torch.Tensor | np.ndarray) -> str:
        array = values.detach().numpy() if isinstance(values, torch.Tensor) else values
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(self, kind: str, inputs: list[str], outputs: int = 1, domain: str = "", **attributes) -> list[str]:
        names = [f"t{len(self.nodes)}_{at}" for at in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **attributes))
        return names

    def linear(self, x: str, matrix: torch.Tensor, bias: torch.Tensor, exact: bool | None = None) -> str:
        """x times the transposed matrix [out, in], plus the bias; one scale for each output in eight bits."""
        if self.exact if exact is None else exact:
            product = self.node("MatMul", [x, self.weight(matrix.T)])[0]
            return self.node("Add", [product, self.weight(bias)])[0]
        values = matrix.detach().numpy()
        scale = np.maximum(np.abs(values).max(1) / LARGEST, SMALLEST_SCALE).astype(np.float32)
        packed = np.clip(np.round(values / scale[:, None]), -LARGEST, LARGEST).astype(np.int8)
        inputs = [x, self.weight(packed.T), self.weight(scale), "", self.weight(bias)]
        return self.node("DynamicQuantizeMatMul", inputs, domain=FUSED)[0]

    def of(self, x: str, layer: nn.Linear, exact: bool | None = None) -> str:
        scale = self.scales.get(layer)
        if scale is None:
            return self.linear(x, layer.weight, layer.bias, exact)
        even = self.node("Mul", [x, self.weight(1 / scale)])[0]
        return self.linear(even, layer.weight * scale, layer.bias, exact)

    def norm(self, x: str, layer: nn.LayerNorm, epsilon: float) -> str:
        inputs = [x, self.weight(layer.weight), self.weight(layer.bias)]
        return self.node("LayerNormalization", inputs, epsilon=epsilon, axis=-1)[0]

    def added_norm(self, x: str, y: str, layer: nn.LayerNorm) -> str:
        inputs = [x, y, self.weight(layer.weight), self.weight(layer.bias)]
        return self.node("SkipLayerNormalization", inputs, domain=FUSED, epsilon=NORM)[0]

    def attention(self, x: str, layer: nn.Linear, heads: int) -> str:
        parts = self.node("Split", [self.of(x, layer)], 3, axis=-1, num_outputs=3)
        return self.node("MultiHeadAttention", parts, domain=FUSED, num_heads=heads)[0]

    def save(self, path: Path, name: str, inputs: dict, outputs: dict, last: str) -> None:
        (result,) = outputs
        self.nodes.append(helper.make_node("Identity", [last], [result]))
        info = helper.make_tensor_value_info
        graph = helper.make_graph(
            self.nodes,
            name,
            [info(key, *shape) for key, shape in inputs.items()],
            [info(key, *shape) for key, shape in outputs.items()],
            self.weights,
        )
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(FUSED, 1)]
        onnx.save(helper.make_model(graph, opset_imports=opsets, ir_version=10), str(path))


def encoder_graph(
    model: Model, path: Path, scales: dict[nn.Linear, torch.Tensor] | None = None, exact: bool = False
) -> None:
    """Embeddings of pieces in, tag logits and projections of words out; scales as smoothing.py makes them."""
    graph = Graph(exact, scales)
    x = graph.norm("emb", model.input_norm, NORM)
    for at, layer in enumerate(model.layers):
        if at == FROZEN_LAYERS:
            states = graph.node("Gather", [graph.weight(model.quotes.weight), "quote"])[0]
            x = graph.node("Add", [x, states])[0]
        mixed = graph.of(graph.attention(x, layer.qkv, HEADS), layer.attended)
        x = graph.added_norm(x, mixed, layer.attended_norm)
        wide = graph.node("Gelu", [graph.of(x, layer.widen)])[0]
        x = graph.added_norm(x, graph.of(wide, layer.narrow), layer.norm)
    words = graph.node("Gather", [x, "first"], axis=1)[0]
    heads = (model.tag, model.word_projection, model.cue_projection, model.frame_projection)
    matrix = torch.cat([head.weight for head in heads])
    out = graph.linear(words, matrix, torch.cat([head.bias for head in heads]), exact=True)
    graph.save(
        path,
        "encoder",
        {
            "emb": (TensorProto.FLOAT, [1, "L", HIDDEN]),
            "quote": (TensorProto.INT64, [1, "L"]),
            "first": (TensorProto.INT64, ["W"]),
        },
        {"out": (TensorProto.FLOAT, [1, "W", TAGS + 2 * PAIR + 3 * FRAME])},
        out,
    )


def pair_graph(model: Model, path: Path) -> None:
    """Sums for each word and cue in, scores of parts out; small enough to stay in 32 bits."""
    graph = Graph(exact=True)
    x = "z"
    for layer in model.pair_layers:
        mixed = graph.attention(graph.norm(x, layer.attend_norm, PAIR_NORM), layer.qkv, PAIR_HEADS)
        x = graph.node("Add", [x, graph.of(mixed, layer.attended)])[0]
        wide = graph.node("Gelu", [graph.of(graph.norm(x, layer.feed_norm, PAIR_NORM), layer.widen)])[0]
        x = graph.node("Add", [x, graph.of(wide, layer.narrow)])[0]
    out = graph.of(graph.norm(x, model.pair_norm, PAIR_NORM), model.parts)
    graph.save(
        path,
        "pair",
        {"z": (TensorProto.FLOAT, ["N", "W", PAIR])},
        {"em": (TensorProto.FLOAT, ["N", "W", PARTS])},
        out,
    )
