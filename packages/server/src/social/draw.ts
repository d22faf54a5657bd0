/**
 * The preview picture of an edition or a claim: its question, and below it the day or the state.
 * Letters are shaped by Skia, so that Arabic joins and Hebrew runs right to left.
 */
import { fileURLToPath } from 'node:url';
import { clean, textDirection } from '@hearsay/compose';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { SOCIAL_SIZE } from './size.ts';

export interface SocialPicture {
  /** Name of the desk. */
  readonly desk: string;
  readonly question: string;
  /** One line below the question. */
  readonly line: string;
  /** A word on colour, a claim's state say; null for none. */
  readonly badge: { readonly text: string; readonly colour: keyof typeof COLOURS } | null;
  /** Which way the picture runs; null takes the question's own way. */
  readonly direction: 'ltr' | 'rtl' | null;
}

/** The light page's colours; `style.css` has the same. */
const COLOURS = {
  paper: '#fdfcf9',
  ink: '#1d2327',
  quiet: '#55606a',
  rule: '#d9d5cb',
  link: '#0b5394',
  affirms: '#0f6b3a',
  denies: '#a3261b',
  open: '#7a5a00',
} as const;

const MARGIN = 80; // pixels
const BAR = 14; // pixels of the coloured edge
/** Sizes of the question, largest first: the first in which it fits its lines. */
const QUESTION_SIZES = [68, 58, 50, 42] as const;
const QUESTION_LINES = 5;
const LINE_HEIGHT = 1.28;
/** More letters than fit the lines at the smallest size. */
const MAX_LETTERS = 400;

/** The font's files, one a script; a text takes from each what it needs. */
const SCRIPTS = ['latin', 'latin-ext', 'arabic', 'hebrew', 'cyrillic'] as const;
const WEIGHTS = [400, 600] as const;
const FAMILY = SCRIPTS.map((script) => `Rubik-${script}`).join(', ');

type Canvas = typeof import('@napi-rs/canvas');
let loaded: Promise<Canvas> | null = null;

/** The library and its fonts, when the first picture is asked for: pages do without. */
function canvas(): Promise<Canvas> {
  loaded ??= import('@napi-rs/canvas').then((library) => {
    for (const script of SCRIPTS)
      for (const weight of WEIGHTS) {
        const file = `@fontsource/rubik/files/rubik-${script}-${weight}-normal.woff2`;
        const path = fileURLToPath(import.meta.resolve(file));
        if (library.GlobalFonts.registerFromPath(path, `Rubik-${script}`) === null)
          throw new Error(`The font ${path} cannot be read. Install the dependencies again.`);
      }
    return library;
  });
  return loaded;
}

const font = (weight: (typeof WEIGHTS)[number], size: number): string =>
  `${weight} ${size}px ${FAMILY}`;

/** Lines of at most `width` pixels, broken between words; a longer word is cut. */
function lines(context: SKRSContext2D, text: string, width: number): readonly string[] {
  const fits = (line: string): boolean => context.measureText(line).width <= width;
  const cut = (word: string): string => {
    let shown = word;
    while (shown !== '' && !fits(`${shown}…`)) shown = shown.slice(0, -1);
    return fits(word) ? word : `${shown}…`;
  };
  const found: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? cut(word) : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      found.push(line);
      line = cut(word);
    }
  }
  return [...found, line];
}

/** The largest size in which the question fits; at the smallest, what is too much is cut. */
function fitQuestion(
  context: SKRSContext2D,
  question: string,
): { readonly size: number; readonly lines: readonly string[] } {
  const width = SOCIAL_SIZE.width - 2 * MARGIN;
  let size: number = QUESTION_SIZES[0];
  let broken: readonly string[] = [];
  for (size of QUESTION_SIZES) {
    context.font = font(600, size);
    broken = lines(context, question, width);
    if (broken.length <= Math.floor((QUESTION_LINES * QUESTION_SIZES[2]) / size)) break;
  }
  if (broken.length <= QUESTION_LINES + 1) return { size, lines: broken };
  const kept = broken.slice(0, QUESTION_LINES + 1);
  return { size, lines: [...kept.slice(0, -1), `${kept.at(-1)} …`] };
}

const bare = (text: string): string =>
  clean(text).replace(/\s+/g, ' ').trim().slice(0, MAX_LETTERS);

/** The picture as PNG. */
export async function drawSocial(picture: SocialPicture): Promise<Uint8Array<ArrayBuffer>> {
  const { createCanvas } = await canvas();
  const { width, height } = SOCIAL_SIZE;
  const question = bare(picture.question);
  const direction = picture.direction ?? textDirection(question) ?? 'ltr';
  const isRight = direction === 'rtl';
  const surface = createCanvas(width, height);
  const context = surface.getContext('2d');
  const start = isRight ? width - MARGIN : MARGIN;
  const toward = isRight ? -1 : 1;

  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = COLOURS[picture.badge?.colour ?? 'link'];
  context.fillRect(isRight ? width - BAR : 0, 0, BAR, height);
  context.direction = direction;
  context.textAlign = isRight ? 'right' : 'left';
  context.textBaseline = 'alphabetic';

  context.fillStyle = COLOURS.quiet;
  context.font = font(600, 32);
  context.fillText(lines(context, bare(picture.desk), width - 2 * MARGIN)[0] ?? '', start, 104);

  const fitted = fitQuestion(context, question);
  context.fillStyle = COLOURS.ink;
  context.font = font(600, fitted.size);
  fitted.lines.forEach((line, at) => {
    context.fillText(line, start, 190 + fitted.size * 0.4 + at * fitted.size * LINE_HEIGHT);
  });

  const footY = height - 72;
  context.fillStyle = COLOURS.rule;
  context.fillRect(MARGIN, footY - 66, width - 2 * MARGIN, 2);
  let x = start;
  if (picture.badge !== null) {
    const text = bare(picture.badge.text);
    context.font = font(600, 30);
    const wide = context.measureText(text).width + 44;
    context.fillStyle = COLOURS[picture.badge.colour];
    context.beginPath();
    context.roundRect(isRight ? x - wide : x, footY - 38, wide, 54, 27);
    context.fill();
    context.fillStyle = COLOURS.paper;
    context.fillText(text, x + toward * 22, footY);
    x += toward * (wide + 24);
  }
  context.fillStyle = COLOURS.quiet;
  context.font = font(400, 30);
  const left = isRight ? x - MARGIN : width - MARGIN - x;
  context.fillText(lines(context, bare(picture.line), left)[0] ?? '', x, footY);
  return new Uint8Array(await surface.encode('png'));
}
