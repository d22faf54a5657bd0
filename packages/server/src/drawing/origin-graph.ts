/**
 * A claim's origins as a drawn graph. Lines are read from the origins to the reports that lean on them:
 * to the right, or to the left on a page that runs so.
 */

import dagre from '@dagrejs/dagre';
import { directionOf } from '@hearsay/text';
import type { Evidence, Origin, Origins } from '@hearsay/trace';
import { type Html, html } from '../html.ts';
import { numberIn, said } from '../languages/say.ts';
import type { Speaking } from '../languages/speaking.ts';
import { runsOf } from './direction.ts';

/** What the drawing needs to know of a node. */
export interface NodeLabel {
  readonly title: string;
  readonly detail: string;
  readonly href: string | null;
}

export interface Labels {
  readonly origin: (origin: Origin) => NodeLabel;
  /** For an address, an outlet's id, or a name as printed. */
  readonly report: (reference: string) => NodeLabel;
}

/** Sizes in CSS pixels; a label of 26 letters in the drawing's font fits a node. */
const NODE = { width: 190, height: 46 };
const GAP = { between: 16, ranks: 70 };
const MAX_LETTERS = 26;
/** A claim with more articles than this is shown as a list only: the drawing would help nobody. */
export const MAX_DRAWN_ARTICLES = 80;

const shortened = (text: string): string =>
  text.length > MAX_LETTERS ? `${text.slice(0, MAX_LETTERS - 1)}…` : text;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: Evidence['kind'] | 'carries';
  readonly certain: boolean;
}

/** Articles lean on their evidence; one that leans on nothing else hangs on its origin. */
function edgesOf(origin: Origin): readonly Edge[] {
  const inside = new Set(origin.articles);
  const edges: Edge[] = origin.evidence
    .filter(({ from, to }) => inside.has(from) && from !== to)
    .map(({ from, to, kind, certain }) => ({
      from,
      to: inside.has(to) ? to : origin.id,
      kind,
      certain,
    }));
  const leaning = new Set(edges.map(({ from }) => from));
  const hanging = origin.articles
    .filter((article) => !leaning.has(article))
    .map((from): Edge => ({ from, to: origin.id, kind: 'carries', certain: true }));
  return [...edges, ...hanging];
}

interface Placed {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly kind: 'origin' | 'report';
  readonly label: NodeLabel;
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Placed[];
  readonly edges: readonly (Edge & { readonly points: readonly { x: number; y: number }[] })[];
}

function place(origins: readonly Origin[], labels: Labels, direction: 'ltr' | 'rtl'): Drawn {
  const graph = new dagre.graphlib.Graph({ multigraph: false });
  graph.setGraph({
    rankdir: direction === 'rtl' ? 'RL' : 'LR',
    nodesep: GAP.between,
    ranksep: GAP.ranks,
    marginx: 8,
    marginy: 8,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const kinds = new Map<string, { kind: Placed['kind']; label: NodeLabel }>();
  const edges = new Map<string, Edge>();
  for (const origin of origins) {
    kinds.set(origin.id, { kind: 'origin', label: labels.origin(origin) });
    for (const article of origin.articles)
      kinds.set(article, { kind: 'report', label: labels.report(article) });
    for (const edge of edgesOf(origin)) edges.set(`${edge.to}\n${edge.from}`, edge);
  }
  for (const key of kinds.keys()) graph.setNode(key, { ...NODE });
  for (const { from, to } of edges.values()) graph.setEdge(to, from);
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    nodes: [...kinds].map(([key, { kind, label }]) => {
      const { x, y } = graph.node(key) as { x: number; y: number };
      return { key, x, y, kind, label };
    }),
    edges: [...edges.values()].map((edge) => ({
      ...edge,
      points: (graph.edge(edge.to, edge.from) as { points: { x: number; y: number }[] }).points,
    })),
  };
}

function drawNode({ x, y, kind, label }: Placed): Html {
  const left = Math.round(x - NODE.width / 2);
  const top = Math.round(y - NODE.height / 2);
  const inner = html`<rect x="${left}" y="${top}" width="${NODE.width}" height="${NODE.height}" rx="${kind === 'origin' ? 23 : 4}"></rect>
<text x="${Math.round(x)}" y="${top + 19}"${runsOf(label.title)}>${shortened(label.title)}</text>
<text class="detail" x="${Math.round(x)}" y="${top + 35}"${runsOf(label.detail)}>${shortened(label.detail)}</text>`;
  return label.href === null
    ? html`<g class="${kind}">${inner}</g>`
    : html`<a href="${label.href}" class="${kind}"><title>${label.title}: ${label.detail}</title>${inner}</a>`;
}

const path = (points: readonly { x: number; y: number }[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`).join('');

/** The drawing, or nothing where there is nothing to draw or too much to see. */
export function drawOrigins({ lang, words }: Speaking, { list }: Origins, labels: Labels): Html {
  const { graph, graphTitle, edges: names, caption } = words.drawing;
  const { possible } = words.origins;
  const articles = new Set(list.flatMap((origin) => origin.articles));
  if (list.length === 0 || articles.size > MAX_DRAWN_ARTICLES) return html``;
  const { width, height, nodes, edges } = place(list, labels, directionOf(lang));
  const counts = {
    origins: numberIn(lang, list.length),
    articles: numberIn(lang, articles.size),
  };
  return html`<figure class="drawing"><div class="scroll" tabindex="0" role="group" aria-label="${graph}">
<svg class="graph" role="group" aria-labelledby="graph-title" width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}">
<title id="graph-title">${said(graphTitle, counts)}</title>
${edges.map(
  ({ points, kind, certain }) =>
    html`<path class="edge ${kind}${certain ? '' : ' possible'}" d="${path(points)}"><title>${names[kind]}${certain ? '' : ` ${possible}`}</title></path>`,
)}
${nodes.map(drawNode)}
</svg></div>
<figcaption class="quiet">${caption}</figcaption></figure>`;
}
