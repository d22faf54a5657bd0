/** The preview pictures of editions and claims, as answers. */
import { dayText } from '@hearsay/compose';
import { directionOf } from '@hearsay/text';
import type { Answer, Answering, Asked } from '../answer.ts';
import { speakingIn } from '../languages/speaking.ts';
import { intervalWords } from '../pages/state.ts';
import { drawSocial, type SocialPicture } from './draw.ts';

/** Other sites show one picture to all their readers. */
const PREVIEW_LANGUAGE = 'en';

const STATE_COLOURS = {
  unreported: 'quiet',
  reported: 'open',
  confirmed: 'affirms',
  denied: 'denies',
  disputed: 'open',
} as const;

async function drawn(picture: SocialPicture): Promise<Answer> {
  return { status: 200, type: 'image/png', body: await drawSocial(picture), cache: 'minute' };
}

/** The name before `.png`. */
const bareName = (asked: Asked): string => asked.param('file').replace(/\.png$/, '');

export const claimPicture: Answering = async (asked) => {
  const { library } = asked;
  const card = library.claims.find(({ claim }) => claim.id === bareName(asked));
  if (card === undefined) return null;
  const { claim, review } = card;
  return drawn({
    desk: library.desk.name,
    question: claim.question,
    line: intervalWords(speakingIn(library, PREVIEW_LANGUAGE), review.origins),
    badge: { text: review.state, colour: STATE_COLOURS[review.state] },
    direction: null,
  });
};

export const editionPicture: Answering = async (asked) => {
  const { library } = asked;
  const edition = library.editions.find(({ name }) => name === bareName(asked));
  if (edition === undefined) return null;
  const { title, date, lang, authors } = edition.front;
  return drawn({
    desk: library.desk.name,
    question: title,
    line: [dayText(date, lang), ...authors.map(({ name }) => name)].join(' · '),
    badge: null,
    direction: directionOf(lang),
  });
};
