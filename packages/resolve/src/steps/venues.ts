/** Venues: the outlet to which somebody spoke ("told the Courier"). */
import type { Attribution, Statement } from '@hearsay/attribute';
import { bodyIn } from '../mention/body.ts';
import { readPhrase } from '../mention/phrase.ts';
import type { Stage } from './stage.ts';

export function resolveVenues(stage: Stage): Attribution {
  const statements = stage.attribution.statements.map((statement) =>
    statement.venue === null
      ? statement
      : {
          ...statement,
          venue: {
            ...statement.venue,
            outlet: outletOfVenue(stage, statement, statement.venue.text),
          },
        },
  );
  return { ...stage.attribution, statements };
}

function outletOfVenue(stage: Stage, statement: Statement, text: string): string | null {
  const { index, vocabulary } = stage.context;
  const standing = stage.context.at({
    part: statement.part,
    partIndex: statement.partIndex,
    at: statement.content.spans[0]?.[0] ?? 0,
    day: statement.said?.value ?? stage.context.day,
    named: stage.named,
    isBarred: () => false,
  });
  const phrase = readPhrase(text, index, vocabulary, (entity) => entity.type === 'outlet');
  return bodyIn(phrase, standing, ['outlet'])?.entity.id ?? null;
}
