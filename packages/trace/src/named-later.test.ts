import { expect, test } from 'vitest';
import { buildVersion, emptyRegistry } from '../testing/build-version.ts';
import { namedLater } from './named-later.ts';
import { outletNames } from './outlet-names.ts';
import { pathOf } from './path.ts';

const names = outletNames(emptyRegistry);

/** Who ends the path of the first of two statements, by the words printed for him. */
function firstSpeaker(first: string, condition: string | null = null): string | undefined {
  const version = buildVersion({
    address: 'u:a',
    text: `The crane will be sold, ${first} said.\n\nTilo Marn said that two bids had come in.`,
    statements: [
      {
        id: 's1',
        content: 'The crane will be sold',
        source: {
          text: first,
          type: 'anonymous',
          anonymous: { role: 'lawyer', seniority: null, country: null, number: 'one', condition },
        },
      },
      { id: 's2', content: 'two bids had come in', source: { text: 'Tilo Marn', type: 'person' } },
    ],
  });
  const paths = new Map(
    version.attribution.statements.map((one) => [one.id, pathOf(version, one, names)]),
  );
  const end = namedLater(version, paths).get('s1')?.end;
  return end !== undefined && 'link' in end ? end.link.text : undefined;
}

test('words that speak of one person as known wait for the name, however long they are', () => {
  expect(firstSpeaker('the lawyer')).toBe('Tilo Marn');
  expect(firstSpeaker('the lawyer for the families of the eleven drowned')).toBe('Tilo Marn');
});

test('whoever is new to the reader, or asks to stay unnamed, is not the one named next', () => {
  expect(firstSpeaker('a lawyer')).toBe('a lawyer');
  expect(firstSpeaker('the lawyer', 'fear of losing her post')).toBe('the lawyer');
});

test('a calling far behind the first words is somebody else’s', () => {
  const printed = 'the one who had long sat beside the lawyer';
  expect(firstSpeaker(printed)).toBe(printed);
});
