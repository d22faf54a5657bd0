/** What is released to readers, in the shape that the store keeps. */
import type { Edition } from '@hearsay/compose';
import type { Release } from '@hearsay/store';
import type { ClaimReview } from '@hearsay/weigh';
import { z } from 'zod';
import { digest } from '../rules/secret.ts';

const editionContent = z.object({
  name: z.string(),
  title: z.string(),
  standfirst: z.string().nullable(),
});
const changeContent = z.object({
  claim: z.string(),
  question: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type EditionContent = z.output<typeof editionContent>;
export type ChangeContent = z.output<typeof changeContent>;

export const editionItem = (name: string): string => `edition/${name}`;

/** An edition as a release. A later revision has the same item: nobody is sent it again. */
export function editionRelease(name: string, { front }: Edition, at: string): Release {
  const { title, standfirst, lang, series, date } = front;
  const content: EditionContent = { name, title, standfirst };
  return {
    item: editionItem(name),
    kind: 'edition',
    at,
    lang,
    series,
    claim: null,
    day: date.slice(0, 10),
    content,
  };
}

/** The changes of a claim's state as releases; their item is what changed, not how it is told. */
export function changeReleases(
  claim: { readonly id: string; readonly question: string },
  { events }: Pick<ClaimReview, 'events'>,
  at: string,
): readonly Release[] {
  return events
    .filter(({ what }) => what === 'state')
    .map(({ date, from, to }): Release => {
      const content: ChangeContent = { claim: claim.id, question: claim.question, from, to };
      return {
        item: `change/${digest(JSON.stringify([claim.id, date, from, to]))}`,
        kind: 'change',
        at,
        lang: null,
        series: null,
        claim: claim.id,
        day: date.slice(0, 10),
        content,
      };
    });
}

export const contentOfEdition = ({ content }: Release): EditionContent =>
  editionContent.parse(content);
export const contentOfChange = ({ content }: Release): ChangeContent =>
  changeContent.parse(content);
