import { type Article, plainArticle } from '@hearsay/read';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, attributionLanguages, type Statement } from './index.ts';

function article(text: string, more: Partial<Article> = {}): Article {
  return plainArticle(text, 'en', {
    url: 'https://dawncourier.example/a',
    published: { value: '2026-03-04', precision: 'day', from: 'given' },
    ...more,
  });
}

const read = (text: string, more: Partial<Article> = {}) =>
  attribute(article(text, more), { engine: 'rules' });
const only = (text: string, more: Partial<Article> = {}): Statement => {
  const found = read(text, more).statements.filter((statement) => statement.parent === null);
  expect(found).toHaveLength(1);
  return found[0] as Statement;
};

describe('a statement with a verb', () => {
  it('leaves the complementiser out of the content', () => {
    const found = only('Foreign Minister Karl Berg said that the talks had failed.');
    expect(found.source?.text).toBe('Foreign Minister Karl Berg');
    expect(found.cue).toMatchObject({ text: 'said', lemma: 'say' });
    expect(found.content.text).toBe('the talks had failed');
    expect(found).toMatchObject({ kind: 'indirect', polarity: 'asserts', act: 'speech' });
  });

  it('joins a quotation that goes on behind the speaker', () => {
    const found = only('“The talks are over,” Berg said. “We will not return to them.”');
    expect(found.kind).toBe('direct');
    expect(found.content.text).toBe('“The talks are over,” “We will not return to them.”');
    expect(found.content.spans).toHaveLength(2);
  });

  it('takes the apposition and the relative clause into the source', () => {
    const found = only('Hana Weiss, the minister of trade, said the port would open.');
    expect(found.source?.text).toBe('Hana Weiss, the minister of trade');
    expect(found.content.text).toBe('the port would open');
  });

  it('reads a speaker behind the verb', () => {
    const found = only('“Nothing of the sort was agreed,” said Hana Weiss, the minister of trade.');
    expect(found.source?.text).toBe('Hana Weiss, the minister of trade');
    expect(found.content.text).toBe('“Nothing of the sort was agreed,”');
  });

  it('keeps one statement over two paragraphs of one quotation', () => {
    const found = only('Weiss said: “The port is open.\n\n“It will stay open for all.”');
    expect(found.content.spans).toHaveLength(2);
  });
});

describe('a phrase of accord', () => {
  it('credits the sentence before it or after it', () => {
    expect(only('The port will close, according to two senior officials.').content.text).toBe(
      'The port will close',
    );
    expect(only('According to the ministry, the port will close.').content.text).toBe(
      'the port will close',
    );
  });
});

describe('sources', () => {
  it('points pronouns and surnames to the first full mention', () => {
    const { statements, mentions } = read(
      'Mr. Karl Berg said the port was open. He said ships would come. Berg said it was safe.',
    );
    expect(mentions).toHaveLength(1);
    expect(statements.map((statement) => statement.source?.mention)).toEqual(['m1', 'm1', 'm1']);
  });

  it('records an unnamed source', () => {
    const found = only(
      'A senior Iranian official who asked not to be named said the port was open.',
    );
    expect(found.source).toMatchObject({
      type: 'anonymous',
      anonymous: {
        role: 'official',
        seniority: 'senior',
        country: 'IR',
        number: 'one',
        condition: 'who asked not to be named',
      },
    });
  });

  it('puts the outlet that quotes somebody into the chain', () => {
    const found = only('The Harbor Post, quoting two officials, reported that the port was open.', {
      outlet: 'Dawn Courier',
    });
    expect(found.source?.text).toBe('two officials');
    expect(found.chain.map((link) => link.text)).toEqual([
      'Dawn Courier',
      'The Harbor Post',
      'two officials',
    ]);
  });

  it('gives a quotation behind a denial to the one who denies', () => {
    const found = read('Berg dismissed Harbor Post’s report: “This is pure invention.”').statements;
    expect(found.every((statement) => statement.source?.text === 'Berg')).toBe(true);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('force', () => {
  it('tells a denial of the report from one of the content', () => {
    expect(only('The ministry denied the report.')).toMatchObject({
      polarity: 'denies',
      denies: 'report',
    });
    expect(only('The ministry denied that talks had begun.')).toMatchObject({
      polarity: 'denies',
      denies: 'content',
    });
  });

  it('reads a refusal of comment with the act as content', () => {
    expect(only('The ministry declined to comment.')).toMatchObject({
      polarity: 'declines',
      content: { text: 'comment' },
    });
  });

  it('dates the words from the cue’s sentence and names venue and hearer', () => {
    const found = only(
      'On Monday, Berg told the Evening Hour in an interview that talks would go on.',
    );
    expect(found.said).toMatchObject({ value: '2026-03-02', precision: 'day', inferred: true });
    expect(found.addressee?.text).toBe('the Evening Hour');
    expect(found.venue?.text).toBe('an interview');
  });

  it('notes silence without a statement', () => {
    const found = read('The palace has not commented on the letter.');
    expect(found.statements).toHaveLength(0);
    expect(found.notes).toMatchObject([{ kind: 'silence', mention: 'm1' }]);
  });
});

describe('keys', () => {
  it('depend on address, source and content alone', () => {
    const text = 'Berg said the port was open.';
    const key = only(text).key;
    expect(key).toMatch(/^[a-z2-7]{16}$/);
    expect(only(`Rain fell.\n\n${text}`).key).toBe(key);
    expect(only(text, { url: 'https://dawncourier.example/b' }).key).not.toBe(key);
  });
});

describe('hostile text', () => {
  const check = (text: string, lang = 'en'): void => {
    const { statements, mentions, notes } = attribute(article(text, { lang, title: text }), {
      engine: 'rules',
    });
    const spans = [
      ...statements.flatMap((statement) => [
        ...statement.content.spans,
        ...(statement.source?.spans ?? []),
        ...(statement.cue?.spans ?? []),
        ...(statement.addressee?.spans ?? []),
      ]),
      ...mentions.flatMap((mention) => mention.spans),
      ...notes.flatMap((note) => note.place?.spans ?? []),
    ];
    for (const [start, end] of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  };

  it('never gives a span outside the text, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...['“', '”', '"', "'", '’', '«', '»', '„', ',', ':', '.', '\n\n', ' ', ' said ', ' Berg '],
        ...[
          ' that ',
          ' according to ',
          ' quoting ',
          ' as saying ',
          ' گفت ',
          ' که ',
          ' قال ',
          ' إن ',
        ],
        ...[' אמר ', ' כי ', ' dedi ', ' göre ', ' sagte ', ' dass ', '\ud800', '\udc00', ' the '],
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom(...attributionLanguages),
        (pieces, lang) => check(pieces.join(''), lang),
      ),
      { numRuns: 400 },
    );
  });

  it('takes time in step with the length', () => {
    for (const unit of ['“A b c d e f,” Berg said. ', '“', 'said that ', 'x', 'Berg, ', '„ ‘ « ']) {
      const text = unit.repeat(Math.ceil(50_000 / unit.length));
      const started = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(started);
      // Milliseconds: far above what any machine needs, far below what a quadratic step would take.
      expect((user + system) / 1000).toBeLessThan(4000);
    }
  });

  it('says so when it knows nothing of the language', () => {
    const found = read('Lorem ipsum.', { lang: 'xx' });
    expect(found.statements).toEqual([]);
    expect(found.warnings).toMatchObject([{ code: 'language-unsupported' }]);
  });
});
