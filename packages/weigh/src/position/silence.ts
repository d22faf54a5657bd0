/** Silence of an actor, as it follows from the dates and as an article notes it. */
import type { Note } from '@hearsay/read';
import type { Version, Voices } from '@hearsay/resolve';
import { reportedDay } from '../as-of.ts';
import type { Position } from '../claim.ts';
import { noPosition, type PositionRequest } from './request.ts';
import type { Words } from './words.ts';

/** Silence from the first appearance until the actor's first words: computed, then as noted. */
export function silenceOf(
  request: PositionRequest,
  actor: string,
  voices: Voices,
  words: readonly Words[],
): readonly Position[] {
  const { first } = request;
  if (first === null) return [];
  const firstWords = words[0]?.day ?? null;
  if (firstWords !== null && firstWords <= first.date) return [];
  const silent: Position = { ...noPosition(actor), position: 'silent' };
  const found: Position[] = [{ ...silent, basis: 'computed', since: first.date }];
  const noted = notedSilence(request, voices, first.date, firstWords);
  if (noted !== null) {
    const { version, note, day } = noted;
    const place = note.place && {
      article: version.address,
      version: version.version,
      ...note.place,
    };
    found.push({
      ...silent,
      article: version.address,
      version: version.version,
      place,
      basis: 'noted',
      since: day,
    });
  }
  return found;
}

interface Noted {
  readonly version: Version;
  readonly note: Note;
  readonly day: string;
}

/** The earliest note of the actor's silence in an article that bears on the claim. */
function notedSilence(
  request: PositionRequest,
  voices: Voices,
  from: string,
  until: string | null,
): Noted | null {
  const bearing = new Set(request.bearings.map((row) => row.article));
  let earliest: Noted | null = null;
  for (const version of request.versions) {
    if (!bearing.has(version.address)) continue;
    for (const note of version.attribution.notes) {
      const mention = version.attribution.mentions.find((one) => one.id === note.mention);
      const day = note.date?.slice(0, 10) ?? reportedDay(version, request.zone);
      if (note.kind !== 'silence' || mention?.entity == null || !voices(mention.entity, day))
        continue;
      if (day < from || (until !== null && day >= until)) continue;
      const sooner =
        earliest === null ||
        day < earliest.day ||
        (day === earliest.day && version.address < earliest.version.address);
      if (sooner) earliest = { version, note, day };
    }
  }
  return earliest;
}
