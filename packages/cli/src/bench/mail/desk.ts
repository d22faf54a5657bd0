/** A desk with readers and a published edition, to measure sending on. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measure } from '../measure.ts';

const PARAGRAPHS = 14;
const DAY = '2026-03-20';

function editionText(): string {
  const paragraph =
    'Assessment: The ferry company, the harbour office and two papers of the northern shore tell four stories of one evening, and none of them names the person who gave the order to close the pier.';
  const head = `---\ntitle: Who closed the pier?\nstandfirst: Four accounts of one evening.\ndate: ${DAY}\nlang: en\n---\n`;
  return `${head}\n${Array(PARAGRAPHS).fill(paragraph).join('\n\n')}\n`;
}

/** Addresses of the readers, in order. */
export const readerAddress = (number: number): string =>
  `reader${number}@house${number % 50}.example`;

/** Makes the desk in `folder`, with `readers` of them; gives the edition's file. */
export async function mailDesk(folder: string, port: number, readers: number): Promise<string> {
  await mkdir(join(folder, 'editions'), { recursive: true });
  await writeFile(
    join(folder, 'desk.yaml'),
    [
      'desk: Strait Review',
      'timezone: Europe/London',
      'languages: [en]',
      'mail:',
      '  from: Strait Review <review@desk.example>',
      '  site: https://review.example',
      '  privacy: https://review.example/privacy',
      '  postal: 12 Harbour Road, Port Sena',
      `  smtp: { host: 127.0.0.1, port: ${port}, security: none }`,
      '  rate: { perSecond: 100000, perDomain: 100000 }',
      '',
    ].join('\n'),
  );
  const edition = join(folder, 'editions', `${DAY}.md`);
  await writeFile(edition, editionText());
  const lines = Array.from(
    { length: readers },
    (_, number) => `${readerAddress(number)},2026-01-02,ticked a box on paper\n`,
  );
  const csv = join(folder, 'readers.csv');
  await writeFile(csv, `address,consent_at,consent_how\n${lines.join('')}`);
  for (const args of [
    ['publish', edition, '--reason', 'a measurement'],
    ['subscribers', 'import', csv, '--desk', folder],
  ]) {
    const { status } = await measure(args);
    if (status !== 0) throw new Error(`hearsay ${args.join(' ')} ended with ${status}`);
  }
  return edition;
}
