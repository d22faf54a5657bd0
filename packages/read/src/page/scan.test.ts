import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_ATTRIBUTE } from '../limits.ts';
import { type Markup, scanMarkup } from './scan.ts';

type Piece =
  | string
  | readonly ['open' | 'closed', string, Record<string, string>]
  | readonly ['/', string];

function piecesOf(source: string, markup: Markup = 'html'): Piece[] {
  const pieces: Piece[] = [];
  scanMarkup(source, markup, {
    text: (text) => {
      pieces.push(text);
    },
    open: (name, attributes, selfClosing) => {
      pieces.push([selfClosing ? 'closed' : 'open', name, { ...attributes }]);
      return name !== 'stop';
    },
    close: (name) => {
      pieces.push(['/', name]);
    },
  });
  return pieces;
}

test('tags, attributes and text come in order, names in lower case', () => {
  expect(piecesOf('<P CLASS="a b" hidden data-x=1>Port &amp; sea</P>')).toEqual([
    ['open', 'p', { class: 'a b', hidden: '', 'data-x': '1' }],
    'Port & sea',
    ['/', 'p'],
  ]);
});

test.each([
  ['a < b <3 <', ['a < b <3 <']],
  ['a <!-- <p> --> b', ['a ', ' b']],
  ['a<!-->b<!--->c', ['a', 'b', 'c']],
  ['a<!>b<!doctype html>c<?php x ?>d', ['a', 'b', 'c', 'd']],
  ['a</>b</ p>c</3>d', ['a', 'b', ['/', 'p'], 'c', 'd']],
  [' \n\t ', [' ']],
  ['<a href=/x/>y', [['open', 'a', { href: '/x/' }], 'y']],
  [
    '<br/><br / >',
    [
      ['closed', 'br', {}],
      ['closed', 'br', {}],
    ],
  ],
  ['<a / b = "1" b="2" =c>', [['open', 'a', { b: '1', '=c': '' }]]],
  ['<a title=\'x > y\' alt="&quot;&lt;">', [['open', 'a', { title: 'x > y', alt: '"<' }]]],
  ['<a href="?a=1&copy=2&amp;b">', [['open', 'a', { href: '?a=1&copy=2&b' }]]],
  ['<i constructor="x" __proto__="y">', [['open', 'i', { constructor: 'x' }]]],
  ['x<p class="a', ['x']],
  ['x</p', ['x']],
  ['x<!-- y', ['x']],
] as const)('reads %j as browsers do, or better', (source, pieces) => {
  expect(piecesOf(source)).toEqual(pieces);
});

test('scripts, styles and titles end at their own closing tag only', () => {
  expect(piecesOf('<script>if (a</b && "<p>") </scripts> &amp;</SCRIPT >x')).toEqual([
    ['open', 'script', {}],
    'if (a</b && "<p>") </scripts> &amp;',
    ['/', 'script'],
    'x',
  ]);
  expect(piecesOf('<title>A &amp; <b>')).toEqual([['open', 'title', {}], 'A & <b>']);
  expect(piecesOf('<script/>x')).toEqual([['closed', 'script', {}], 'x']);
});

test('in XML names keep their case, any sign begins one, and marked text is read', () => {
  expect(piecesOf('<Item é:x="1"/> <![CDATA[a <b> &amp;]]>', 'xml')).toEqual([
    ['closed', 'Item', { 'é:x': '1' }],
    ' ',
    'a <b> &amp;',
  ]);
  expect(piecesOf('a<![CDATA[b', 'xml')).toEqual(['a', 'b']);
  expect(piecesOf('<![CDATA[b]]>c')).toEqual(['c']);
});

test('a reader can end the scan, and long values are cut', () => {
  expect(piecesOf('a<stop>b')).toEqual(['a', ['open', 'stop', {}]]);
  expect(piecesOf(`<a x="${'y'.repeat(MAX_ATTRIBUTE + 1)}">`)).toEqual([
    ['open', 'a', { x: 'y'.repeat(MAX_ATTRIBUTE) }],
  ]);
});

const fragment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.constantFrom(
    '<',
    '</',
    '>',
    '/',
    '=',
    '"',
    "'",
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<script',
    '</script',
    '&',
    ' ',
  ),
);

test('any source is read, and text without marks comes back whole', () => {
  fc.assert(
    fc.property(fc.array(fragment), fc.constantFrom('html', 'xml'), (fragments, markup) => {
      const source = fragments.join('');
      const texts = piecesOf(source, markup).filter((piece) => typeof piece === 'string');
      if (!/[<&]/.test(source) && source.trim() !== '') expect(texts.join('')).toBe(source);
    }),
  );
});

/** Marks that begin something which then never ends. */
const UNENDED = [
  '<',
  '</',
  '<a ',
  '<a x="',
  '<!--',
  '<!',
  '<?',
  '<![CDATA[',
  '<script></',
  '<a/',
  '&#1',
];

test.each(UNENDED)('a source of nothing but %j takes linear time', (mark) => {
  const started = process.cpuUsage();
  piecesOf(mark.repeat(1_000_000 / mark.length));
  piecesOf(`<p>${mark.repeat(1_000_000 / mark.length)}`, 'xml');
  const { user } = process.cpuUsage(started);
  expect(user / 1e6).toBeLessThan(2);
});
