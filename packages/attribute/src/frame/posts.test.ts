import { readText } from '@hearsay/read';
import { describe, expect, it } from 'vitest';
import { attribute } from '../attribute.ts';

/** Each source's words with its type and the words of the mention it points to. */
function sources(text: string, lang: string): readonly (readonly unknown[])[] {
  const read = readText(text, { lang });
  if ('error' in read) throw new Error(read.error.code);
  const { statements, mentions } = attribute(read.article, { engine: 'rules' });
  return statements.map(({ source }) => [
    source?.text,
    source?.type,
    mentions.find(({ id }) => id === source?.mention)?.text,
  ]);
}

describe('a post that stands beside a name', () => {
  it('is taken up where its bearer was named and said nothing', () => {
    const text =
      'The trade minister, Hana Weiss, opened the bridge on Monday. It was full of people.\n\nThe minister said that the toll would be lifted.';
    expect(sources(text, 'en')).toEqual([['The minister', 'person', 'Hana Weiss']]);
  });

  it('is taken up where the name goes on behind a comma', () => {
    const text =
      'Karl Berg, the mayor of Aldane, stayed away. The square was empty.\n\nThe mayor said that the fair was over.';
    expect(sources(text, 'en')).toEqual([['The mayor', 'person', 'Karl Berg']]);
  });

  it('is taken up from inside a compound', () => {
    const text =
      'Außenminister Fabian Thiele kam am Montag nach Halden. Es regnete.\n\nDer Minister sagte, die Grenze bleibe offen.';
    expect(sources(text, 'de')[0]?.slice(0, 2)).toEqual(['Der Minister', 'person']);
  });

  it('is not taken from the one who speaks behind a name', () => {
    const text =
      'The ferry ran aground off the house of Karl Berg, the mayor said. The tide was low.\n\nThe mayor said that nobody was hurt.';
    expect(sources(text, 'en').map(([, , mention]) => mention)).toEqual(['the mayor', 'the mayor']);
  });

  it('leaves an office alone of which nobody was named', () => {
    const text =
      'Karl Berg stayed away. The square was empty.\n\nThe mayor said that the fair was over.';
    expect(sources(text, 'en')).toEqual([['The mayor', 'office', 'The mayor']]);
  });
});
