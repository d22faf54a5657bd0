/** Section: who said what, day by day, outlet by outlet, speaker by speaker. */
import type { Statement } from '@hearsay/attribute';
import type { Block, Inline, Target } from '../edition.ts';
import { plainText } from '../inline.ts';
import type { Template } from '../languages/language.ts';
import type { Desk, Heard } from './source-of-draft.ts';
import { speakerName } from './speaker.ts';
import { capitalised, fill, link, NOWHERE, text, trimmedStart } from './template.ts';
import { heardWords, profileOf, showDay } from './words.ts';

/** A list of days, each with its outlets; an outlet with one statement is one line. */
export function entries(heard: readonly Heard[], desk: Desk): Block | null {
  const introduced = new Set<string | null>();
  const days = groupBy(heard, (each) => each.day);
  const items = [...days].flatMap(([day, ofDay]): readonly (readonly Block[])[] => {
    const outlets = groupBy(ofDay, (each) => each.version.outlet ?? each.version.address);
    const lines = [...outlets.values()].flatMap((ofOutlet) => {
      const outlet = ofOutlet[0]?.version.outlet ?? null;
      const item = outletItem(ofOutlet, !introduced.has(outlet), desk);
      if (item.length > 0) introduced.add(outlet);
      return item.length > 0 ? [item] : [];
    });
    const label: Inline = { type: 'strong', children: text(showDay(day, desk.lang)), at: NOWHERE };
    return lines.length === 0 ? [] : [[paragraph([label]), list(lines)]];
  });
  return items.length === 0 ? null : list(items);
}

/** `isNew`: the outlet is met for the first time, and told with its profile. */
function outletItem(heard: readonly Heard[], isNew: boolean, desk: Desk): readonly Block[] {
  const [first] = heard;
  if (first === undefined) return [];
  const name = outletName(first, isNew, desk);
  const speakers = [...groupBy(heard, (each) => speakerKey(each, desk)).values()];
  const lines = speakers
    .map((ofSpeaker) => speakerItem(ofSpeaker, desk))
    .filter((item) => item.length > 0);
  const [only] = lines;
  const [lone] = only ?? [];
  if (lines.length === 1 && only?.length === 1 && lone?.type === 'paragraph') {
    return [paragraph([...name, ...text(': '), ...lone.children])];
  }
  if (lines.length === 0) return [];
  return [paragraph([...name, ...text(':')]), list(lines.map(beginLarge))];
}

/** One line for a speaker's only statement, else the speaker with the statements under the name. */
function speakerItem(heard: readonly Heard[], desk: Desk): readonly Block[] {
  const [first] = heard;
  if (first === undefined) return [];
  const who = first.statement?.source == null ? null : speakerName(first, desk);
  if (heard.length === 1 || who === null) {
    const lines = heard.flatMap((each) => sayLine(each, who, desk));
    const [line, ...more] = lines.map((each) => paragraph(each));
    if (line === undefined) return [];
    return more.length === 0 ? [line] : [line, list(more.map((each) => beginLarge([each])))];
  }
  const lines = heard.flatMap((each) => sayLine(each, null, desk));
  return lines.length === 0
    ? []
    : [paragraph(text(`${who}:`)), list(lines.map((line) => beginLarge([paragraph(line)])))];
}

/** What groups the lines of one speaker; words without a speaker stand alone. */
function speakerKey(heard: Heard, desk: Desk): string {
  const { statement, bearing } = heard;
  if (statement?.source == null) return JSON.stringify(bearing);
  return statement.source.entity ?? speakerName(heard, desk);
}

function beginLarge(item: readonly Block[]): readonly Block[] {
  const [first, ...rest] = item;
  return first?.type === 'paragraph' ? [paragraph(capitalised(first.children)), ...rest] : item;
}

function outletName({ version, day }: Heard, isNew: boolean, desk: Desk): readonly Inline[] {
  const outlet = desk.outlet(version.outlet);
  if (outlet === null) {
    return [
      {
        type: 'text',
        value: version.article.outlet ?? desk.language.draft.unknownOutlet,
        at: NOWHERE,
      },
    ];
  }
  const profile = isNew ? profileOf(outlet, day, desk) : null;
  const name = link({ to: 'outlet', id: outlet.id }, text(desk.name(outlet)));
  return profile === null ? [name] : [name, ...text(` (${profile})`)];
}

/** One sentence: who said it (null where a line above has said so), the words, their link. */
function sayLine(heard: Heard, who: string | null, desk: Desk): readonly (readonly Inline[])[] {
  const words = heardWords(heard, desk);
  if (words === null) return [];
  const { draft } = desk.language;
  const { statement, version } = heard;
  if (statement === null) {
    const target: Target = { to: 'capture', url: version.address };
    return [stopped(fill(draft.ownVoice, { words }, target))];
  }
  const target: Target = { to: 'statement', key: statement.key };
  const isHedged = statement.hedges.length > 0;
  if (statement.source === null) return [stopped(fill(draft.hearsay, { words }, target))];
  const said =
    who === null && isPlain(statement)
      ? [link(target, text(words))]
      : fill(templateFor(statement, desk), { who: who ?? draft.theSame, words }, target);
  const whole = trimmedStart(said);
  const line = isHedged ? fill(draft.hedged, { said: whole }, null) : whole;
  return [stopped([...line, ...saidOn(heard, desk)])];
}

/** A sentence mark, with the marks of quotation that may close behind it. */
const ENDED = /[.!?…؟۔][\p{Pf}\p{Pi}"']*$/u;

/** The line with a full stop, unless the words it quotes end the sentence already. */
function stopped(line: readonly Inline[]): readonly Inline[] {
  return ENDED.test(plainText(line)) ? line : [...line, ...text('.')];
}

/** Words that need no verb under the speaker's name. */
function isPlain(statement: Statement): boolean {
  return statement.kind !== 'indirect' && ['asserts', 'unclear'].includes(statement.polarity);
}

function templateFor(statement: Statement, desk: Desk): Template {
  const { draft } = desk.language;
  const forms = statement.kind === 'indirect' ? draft.reported : draft;
  switch (statement.polarity) {
    case 'denies':
      return forms.denied;
    case 'declines':
      return draft.declined;
    case 'asks':
      return draft.asked;
    case 'orders':
      return draft.ordered;
    case 'promises':
      return draft.promised;
    default:
      return forms.said;
  }
}

function saidOn({ statement, day }: Heard, desk: Desk): readonly Inline[] {
  const said = statement?.said;
  if (said == null || said.value.slice(0, 10) === day || said.value.length < 10) return [];
  return fill(desk.language.draft.saidOn, { date: showDay(said.value, desk.lang) }, null);
}

function groupBy(heard: readonly Heard[], key: (each: Heard) => string): Map<string, Heard[]> {
  const groups = new Map<string, Heard[]>();
  for (const each of heard) {
    const list = groups.get(key(each)) ?? [];
    list.push(each);
    groups.set(key(each), list);
  }
  return groups;
}

export function paragraph(children: readonly Inline[]): Block {
  return { type: 'paragraph', children, at: NOWHERE };
}

export function list(items: readonly (readonly Block[])[]): Block {
  return { type: 'list', start: null, items, at: NOWHERE };
}
