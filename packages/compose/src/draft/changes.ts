/** Section: what changed on a claim since the edition before. */
import type { Claim, ClaimEvent, ClaimReview } from '@hearsay/weigh';
import type { Block, Inline, Target } from '../edition.ts';
import type { StateName } from '../languages/language.ts';
import { list, paragraph } from './entries.ts';
import { positionName } from './lead.ts';
import type { Desk } from './source-of-draft.ts';
import { capitalised, fill } from './template.ts';
import { showDay } from './words.ts';

/** The events after the day, oldest first; one line that says so where there are none. */
export function changes(claim: Claim, review: ClaimReview, since: string, desk: Desk): Block {
  const events = review.events
    .filter((event) => event.date > since && event.date <= desk.input.asOf)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const lines = events.flatMap((event) => eventLine(claim, review, event, desk));
  if (lines.length > 0) return list(lines.map((line) => [paragraph(capitalised(line))]));
  const date = showDay(since, desk.lang);
  return paragraph(fill(desk.language.draft.changes.none, { date }, { to: 'claim', id: claim.id }));
}

function eventLine(
  claim: Claim,
  review: ClaimReview,
  event: ClaimEvent,
  desk: Desk,
): readonly (readonly Inline[])[] {
  const { draft } = desk.language;
  const date = showDay(event.date, desk.lang);
  const target: Target = { to: 'claim', id: claim.id };
  switch (event.what) {
    case 'state': {
      const slots = { date, from: stateName(event.from, desk), to: stateName(event.to, desk) };
      return event.from === null || event.from === event.to
        ? []
        : [fill(draft.changes.state, slots, target)];
    }
    case 'position': {
      const position = review.positions.find((each) => isCause(each, event));
      const actor = position === undefined ? null : desk.entity(position.actor);
      if (position === undefined || actor === null) return [];
      const to = draft.positionNames[positionName(position)];
      return [fill(draft.changes.position, { date, actor: desk.named(actor), to }, target)];
    }
    case 'origin':
    case 'withdrawn': {
      const outlet = causeOutlet(event, desk);
      return outlet === null ? [] : [fill(draft.changes[event.what], { date, outlet }, target)];
    }
  }
}

function stateName(name: string | null, desk: Desk): string {
  const names: Readonly<Record<string, string>> = desk.language.draft.stateNames;
  return names[name ?? ''] ?? names['unreported' satisfies StateName] ?? '';
}

function isCause(
  position: {
    readonly article: string | null;
    readonly statement: string | null;
    readonly date: string | null;
  },
  event: ClaimEvent,
): boolean {
  if (position.article === null) return false;
  const cause =
    position.statement === null ? position.article : `${position.article}#${position.statement}`;
  return event.cause.includes(cause);
}

function causeOutlet(event: ClaimEvent, desk: Desk): string | null {
  for (const cause of event.cause) {
    const version = desk.find(cause.replace(/#[^#]*$/, ''), null) ?? desk.find(cause, null);
    const outlet = desk.outlet(version?.outlet ?? null);
    if (outlet !== null) return desk.name(outlet);
    if (version?.article.outlet != null) return version.article.outlet;
  }
  return null;
}
