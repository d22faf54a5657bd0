/** Editions for the sample site: one in English with everything, one in Persian, many of a series. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pngOf } from './picture.ts';

export interface Issue {
  readonly name: string;
  readonly markdown: string;
  readonly date: string;
  readonly series: string | null;
  readonly reason: string | null;
}

/** Keys of statements in the sample by the language of their article. */
export type Keys = (lang: string) => readonly string[];

const TALKS = 'talks-approved';

function issue(
  name: string,
  front: Readonly<Record<string, unknown>>,
  body: string,
  reason: string | null = null,
): Issue {
  // JSON is YAML.
  const markdown = `---\n${JSON.stringify({ status: 'published', ...front })}\n---\n\n${body}\n`;
  const { date, series = null } = front as { date: string; series?: string };
  return { name, markdown, date, series, reason };
}

const PICTURE = {
  src: 'images/harbour.png',
  alt: 'A harbour wall at dusk, two tankers behind it',
  caption: 'The harbour of Bandar Sirvan on the day of the talks.',
  credit: ['Nadia Feld', 'Strait Wire', 'Harbor Post'],
};
const AUTHOR = {
  name: 'Mira Tolan',
  role: 'Senior analyst',
  bio: 'Mira Tolan follows the press of both shores.',
  image: 'images/tolan.png',
};

function english(key: string): Issue {
  const front = {
    title: 'Who speaks for the Leader?',
    standfirst: 'Two ministries, one agency and a silence.',
    date: '2026-03-21',
    series: 'strait-review',
    authors: [AUTHOR],
    claims: [TALKS],
    image: PICTURE,
    events: [
      {
        title: 'A new foreign minister takes office',
        date: '2026-03-12',
        summary: 'The office changed hands while the report was being denied.',
        image: { ...PICTURE, caption: 'The ministry on the morning of the handover.' },
      },
    ],
    disclaimer: 'Translations are the desk’s own.',
    lang: 'en',
  };
  const body = `## Where it stands\n\nThe report [is disputed](claim:${TALKS}). One outlet's line is [here](statement:${key}), another leads [nowhere](statement:no-such-key).\n\nAssessment: The silence weighs more than the words.`;
  return issue('who-speaks', front, body, 'a link is left open on purpose');
}

function persian(key: string): Issue {
  const front = {
    title: 'آیا رهبر با گفت‌وگوی مستقیم موافقت کرد؟',
    standfirst: 'آنچه رسانه‌ها گفتند و آنچه هیچ‌کس نگفت.',
    date: '2026-03-20',
    series: 'strait-review',
    authors: [
      { name: 'مینا تولان', role: 'تحلیلگر', bio: 'مینا تولان مطبوعات دو ساحل را دنبال می‌کند.' },
    ],
    claims: [TALKS],
    image: { ...PICTURE, caption: 'بندر سیروان در روز گفت‌وگو.', alt: 'دیوار بندر در غروب' },
    events: [],
    lang: 'fa',
  };
  const body = `## وضعیت\n\nاین گزارش [محل اختلاف است](claim:${TALKS}). خبرگزاری آوند [آن را رد کرد](statement:${key}) و Harbor Post نوشت که خبر «بی‌پایه» است.\n\n- [نخستین گزارش](claim:${TALKS}) در ۱۱ اسفند بود.`;
  return issue('rahbar', front, body);
}

/** One edition more than a page of the archive holds, with the two above. */
const WEEKLY = 22;

function weekly(number: number): Issue {
  const day = new Date(Date.UTC(2025, 8, 1 + number * 7)).toISOString().slice(0, 10);
  const front = {
    title: `What did week ${number + 1} leave open?`,
    standfirst: `A short look back on week ${number + 1}.`,
    date: day,
    series: 'strait-review',
    authors: ['Mira Tolan'],
    claims: number % 2 === 0 ? [TALKS] : [],
    lang: 'en',
  };
  return issue(`week-${number + 1}`, front, `The strait stayed quiet. [Open](claim:${TALKS}).`);
}

/** All of them, oldest first; their pictures are written beside them. */
export function sampleEditions(folder: string, keys: Keys): readonly Issue[] {
  const images = join(folder, 'editions/images');
  mkdirSync(images, { recursive: true });
  writeFileSync(join(images, 'harbour.png'), pngOf(1200, 600, [64, 104, 130]));
  writeFileSync(join(images, 'tolan.png'), pngOf(200, 200, [150, 110, 80]));
  const [en = '', fa = ''] = ['en', 'fa'].map((lang) => keys(lang)[0]);
  const corrected = persian(fa);
  return [
    ...Array.from({ length: WEEKLY }, (_, at) => weekly(at)),
    corrected,
    { ...corrected, markdown: corrected.markdown.replace('۱۱ اسفند', '۱۲ اسفند') },
    english(en),
  ];
}
